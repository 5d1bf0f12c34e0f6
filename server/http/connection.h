// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/http_server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <memory>
#include <optional>

namespace tongban::server
{

// One connection: reads a request, asks the handler, writes the answer, and again while it is kept alive. Runs on its
// own strand; lives as long as something is under way. A peer that is too slow or talks nonsense is cut off.
class Connection final : public std::enable_shared_from_this<Connection>
{
public:
    // `workers` run the handler, so that one that waits for the store holds up no other connection. `open` counts the
    // connections of the server.
    Connection(boost::asio::ip::tcp::socket socket, const HttpOptions& options, Handler& handler,
               boost::asio::thread_pool& workers, std::atomic<int>& open);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void start();
    // Any thread: ends now when idle, else with the answer under way.
    void finish();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Code = boost::beast::error_code;

    void readHeader();
    void headerRead(Code error);
    void readBody();
    void bodyRead(Code error);
    void answer();
    void send(Response response);
    void sendText(Response response);
    void sendHeadOnly(const Response& response);
    void sendFile(const Response& response);
    void sendRefusal(int status, const char* text);
    void sent(Code error, bool keepAlive);
    void close();
    template <typename Message>
    void setHeaders(Message& message, const Response& response) const;
    template <typename Message>
    void write(std::shared_ptr<Message> message);

    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    const HttpOptions& m_options;
    Handler& m_handler;
    boost::asio::thread_pool& m_workers;
    std::atomic<int>& m_open;
    bool m_idle = true;
    bool m_first = true;
    bool m_finishing = false;
    bool m_keepAlive = false;
    bool m_head = false;
};

} // namespace tongban::server
