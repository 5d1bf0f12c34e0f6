// SPDX-License-Identifier: Apache-2.0
#include "server/http/http_server.h"

#include "server/http/connection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace tongban::server
{

namespace asio = boost::asio;
using asio::ip::tcp;

class HttpServer::Impl
{
public:
    Impl(HttpOptions options, Handler& handler)
        : m_options(std::move(options))
        , m_handler(handler)
        , m_workers(static_cast<std::size_t>(m_options.workers))
    {
    }

    Result<> start();
    void stop();
    std::uint16_t port() const
    {
        return m_port;
    }

private:
    void accept();
    void accepted(boost::system::error_code error, tcp::socket socket);
    void run();

    HttpOptions m_options;
    Handler& m_handler;
    asio::io_context m_io;
    asio::thread_pool m_workers;
    tcp::acceptor m_acceptor{asio::make_strand(m_io)};
    asio::steady_timer m_pause{m_acceptor.get_executor()};
    std::uint16_t m_port = 0;
    std::vector<std::thread> m_threads;
    std::atomic<int> m_open{0};

    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::vector<std::weak_ptr<Connection>> m_connections;
    int m_running = 0;
    bool m_stopping = false;
};

Result<> HttpServer::Impl::start()
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(m_options.address, error);
    if (error)
        return fail(ErrorCode::InvalidArgument, "not an IP address: " + m_options.address);
    const tcp::endpoint endpoint(address, m_options.port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ErrorCode::Unavailable, "cannot listen on " + m_options.address + ":" +
                                                std::to_string(m_options.port) + ": " + error.message());
    m_port = m_acceptor.local_endpoint().port();
    accept();
    m_running = m_options.threads;
    for (int i = 0; i < m_options.threads; ++i)
        m_threads.emplace_back([this] { run(); });
    return {};
}

void HttpServer::Impl::run()
{
    m_io.run();
    const std::lock_guard lock(m_mutex);
    --m_running;
    m_ended.notify_all();
}

void HttpServer::Impl::accept()
{
    m_acceptor.async_accept(asio::make_strand(m_io), [this](boost::system::error_code error, tcp::socket socket) {
        accepted(error, std::move(socket));
    });
}

void HttpServer::Impl::accepted(boost::system::error_code error, tcp::socket socket)
{
    if (error == asio::error::operation_aborted || !m_acceptor.is_open())
        return;
    if (error) {
        // Out of descriptors: trying at once would spin.
        m_pause.expires_after(std::chrono::milliseconds{100});
        m_pause.async_wait([this](boost::system::error_code failed) {
            if (!failed)
                accept();
        });
        return;
    }
    if (m_open.load() < limits::kHttpConnections) {
        const auto connection =
            std::make_shared<Connection>(std::move(socket), m_options, m_handler, m_workers, m_open);
        const std::lock_guard lock(m_mutex);
        if (m_connections.size() > 2 * static_cast<std::size_t>(m_open.load()))
            std::erase_if(m_connections, [](const auto& weak) { return weak.expired(); });
        m_connections.push_back(connection);
        if (!m_stopping)
            connection->start();
    }
    accept();
}

void HttpServer::Impl::stop()
{
    if (m_threads.empty())
        return;
    asio::post(m_acceptor.get_executor(), [this] {
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
    });
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    for (const auto& weak : m_connections) {
        if (const auto connection = weak.lock())
            connection->finish();
    }
    m_ended.wait_for(lock, limits::kHttpStopGrace, [this] { return m_running == 0; });
    lock.unlock();
    m_io.stop();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
    m_workers.join();
}

HttpServer::HttpServer(HttpOptions options, Handler& handler)
    : m_impl(std::make_unique<Impl>(std::move(options), handler))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<> HttpServer::start()
{
    return m_impl->start();
}

std::uint16_t HttpServer::port() const
{
    return m_impl->port();
}

void HttpServer::stop()
{
    m_impl->stop();
}

bool isLoopback(const std::string& address)
{
    boost::system::error_code error;
    const auto parsed = asio::ip::make_address(address, error);
    return !error && parsed.is_loopback();
}

} // namespace tongban::server
