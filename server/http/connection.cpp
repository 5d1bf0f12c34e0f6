// SPDX-License-Identifier: Apache-2.0
#include "server/http/connection.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <utility>

namespace tongban::server
{

namespace beast = boost::beast;
namespace http = beast::http;
namespace asio = boost::asio;

namespace
{

// A body may take as long as it needs at the slowest speed we serve, but not for ever.
std::chrono::steady_clock::duration timeFor(std::uint64_t bytes)
{
    const auto seconds = std::chrono::seconds{static_cast<std::int64_t>(bytes / limits::kSlowestUpload)};
    return std::min<std::chrono::steady_clock::duration>(limits::kRequestTimeout + seconds, limits::kLongestRequest);
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, const HttpOptions& options, Handler& handler,
                       asio::thread_pool& workers, std::atomic<int>& open)
    : m_stream(std::move(socket))
    , m_options(options)
    , m_handler(handler)
    , m_workers(workers)
    , m_open(open)
{
    m_open.fetch_add(1);
}

Connection::~Connection()
{
    m_open.fetch_sub(1);
}

void Connection::start()
{
    // A file goes out as a header and its bytes: the bytes would wait for the device to acknowledge the header, and
    // devices take 40 ms over that.
    Code ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] { self->readHeader(); });
}

void Connection::finish()
{
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_finishing = true;
        if (self->m_idle)
            self->close();
    });
}

void Connection::readHeader()
{
    if (m_finishing)
        return close();
    m_parser.emplace();
    m_parser->body_limit(m_options.bodyBytes);
    m_parser->header_limit(static_cast<std::uint32_t>(limits::kHeaderBytes));
    m_idle = true;
    m_stream.expires_after(m_first ? m_options.headerTimeout : m_options.idleTimeout);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](Code error, std::size_t) { self->headerRead(error); });
}

void Connection::headerRead(Code error)
{
    m_idle = false;
    m_first = false;
    m_keepAlive = !error && m_parser->get().keep_alive();
    m_head = !error && m_parser->get().method() == http::verb::head;
    if (error == http::error::body_limit)
        return sendRefusal(413, "too large\n");
    if (error == http::error::header_limit)
        return sendRefusal(431, "header too large\n");
    if (error == http::error::end_of_stream || error == beast::error::timeout || error == asio::error::eof ||
        error == asio::error::connection_reset || error == asio::error::operation_aborted)
        return close();
    if (error)
        return sendRefusal(400, "not HTTP\n");
    if (m_parser->get()[http::field::expect].find("100-continue") == beast::string_view::npos)
        return readBody();
    auto go = std::make_shared<http::response<http::empty_body>>(http::status::continue_, m_parser->get().version());
    http::async_write(m_stream, *go, [self = shared_from_this(), go](Code failed, std::size_t) {
        if (failed)
            return self->close();
        self->readBody();
    });
}

void Connection::readBody()
{
    const auto length = m_parser->content_length();
    m_stream.expires_after(timeFor(length ? *length : m_options.bodyBytes));
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](Code error, std::size_t) { self->bodyRead(error); });
}

void Connection::bodyRead(Code error)
{
    if (error == http::error::body_limit)
        return sendRefusal(413, "too large\n");
    if (error == beast::error::timeout)
        return close();
    if (error)
        return sendRefusal(400, "the request was cut\n");
    answer();
}

void Connection::answer()
{
    auto message = m_parser->release();
    Request request;
    request.method = std::string(message.method_string());
    const std::string target(message.target());
    const std::size_t question = target.find('?');
    request.path = target.substr(0, question);
    if (question != std::string::npos)
        request.query = target.substr(question + 1);
    for (const auto& field : message)
        request.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    request.body = std::move(message.body());
    m_stream.expires_never();
    asio::post(m_workers, [self = shared_from_this(), request = std::move(request),
                           busy = asio::make_work_guard(m_stream.get_executor())] {
        asio::post(busy.get_executor(),
                   [self, response = self->m_handler.handle(request)]() mutable { self->send(std::move(response)); });
    });
}

void Connection::send(Response response)
{
    const std::uint64_t bytes = response.file ? response.file->bytes : response.body.size();
    m_stream.expires_after(timeFor(bytes));
    if (m_finishing)
        m_keepAlive = false;
    if (m_head || response.status == 204 || response.status == 304)
        return sendHeadOnly(response);
    if (response.file)
        return sendFile(response);
    sendText(std::move(response));
}

template <typename Message>
void Connection::setHeaders(Message& message, const Response& response) const
{
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    for (const auto& [name, value] : response.headers)
        message.insert(name, value);
    // What browsers take for something they might run; the rest they only save.
    if (mediaTypeOf(response.headers).starts_with("text/"))
        message.set("X-Content-Type-Options", "nosniff");
    message.keep_alive(m_keepAlive);
}

template <typename Message>
void Connection::write(std::shared_ptr<Message> message)
{
    auto serializer =
        std::make_shared<http::serializer<false, typename Message::body_type, typename Message::fields_type>>(*message);
    http::async_write(m_stream, *serializer, [self = shared_from_this(), message, serializer](Code error, std::size_t) {
        self->sent(error, message->keep_alive());
    });
}

void Connection::sendText(Response response)
{
    auto message = std::make_shared<http::response<http::string_body>>();
    setHeaders(*message, response);
    message->body() = std::move(response.body);
    message->prepare_payload();
    write(std::move(message));
}

void Connection::sendHeadOnly(const Response& response)
{
    auto message = std::make_shared<http::response<http::empty_body>>();
    setHeaders(*message, response);
    if (response.status != 204 && response.status != 304)
        message->content_length(response.file ? response.file->bytes : response.body.size());
    write(std::move(message));
}

void Connection::sendFile(const Response& response)
{
    auto message = std::make_shared<http::response<http::file_body>>();
    setHeaders(*message, response);
    Code error;
    message->body().open(response.file->path.c_str(), beast::file_mode::scan, error);
    if (error)
        return sendText(plainResponse(404, "not found\n"));
    message->prepare_payload();
    write(std::move(message));
}

void Connection::sendRefusal(int status, const char* text)
{
    // What follows on this connection cannot be told apart from the rest of what was refused.
    m_keepAlive = false;
    send(plainResponse(status, text));
}

void Connection::sent(Code error, bool keepAlive)
{
    if (error || !keepAlive)
        return close();
    readHeader();
}

void Connection::close()
{
    Code ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    m_stream.close();
}

} // namespace tongban::server
