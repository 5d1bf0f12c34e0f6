// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/stage/counting_proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace tongban::bench
{

namespace
{

constexpr int kLookMs = 50;
constexpr std::int64_t kNoEnd = std::numeric_limits<std::int64_t>::max();

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

const sockaddr* asAddress(const sockaddr_in& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

int connectTo(std::uint16_t port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(server, asAddress(address), sizeof address) == 0)
        return server;
    ::close(server);
    return -1;
}

// What is underway is lost, as when a phone loses its network.
void closeHard(int socket)
{
    const linger now{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(socket);
}

void withoutDelay(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

CountingProxy::CountingProxy(std::uint16_t target)
    : m_target(target)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const sockaddr_in any = loopback(0);
    sockaddr_in bound{};
    socklen_t size = sizeof bound;
    if (::bind(m_listener, asAddress(any), sizeof any) != 0 || ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&bound), &size) != 0) {
        std::perror("proxy");
        std::abort();
    }
    m_port = ntohs(bound.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

CountingProxy::~CountingProxy()
{
    m_ending.store(true);
    m_acceptor.join();
    for (std::thread& carrier : m_carriers)
        carrier.join();
    ::close(m_listener);
}

std::uint16_t CountingProxy::port() const
{
    return m_port;
}

CountingProxy::Count CountingProxy::take()
{
    return {m_up.exchange(0), m_down.exchange(0), m_connections.exchange(0), m_turns.exchange(0)};
}

void CountingProxy::cut(int times, std::int64_t bytes)
{
    m_cutBytes.store(bytes);
    m_cuts.store(times);
}

int CountingProxy::cutsLeft() const
{
    return m_cuts.load();
}

void CountingProxy::accept()
{
    while (!m_ending.load()) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, kLookMs) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        ++m_connections;
        m_carriers.emplace_back([this, client] { carry(client); });
    }
}

void CountingProxy::carry(int client)
{
    const int server = connectTo(m_target);
    withoutDelay(client);
    withoutDelay(server);
    std::int64_t left = m_cuts.load() > 0 ? m_cutBytes.load() : kNoEnd;
    bool lastWasUp = false;
    while (server >= 0 && !m_ending.load() && left > 0) {
        std::array<pollfd, 2> waiting{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(waiting.data(), waiting.size(), kLookMs) <= 0)
            continue;
        const std::int64_t before = m_up.load();
        if (waiting[0].revents != 0 && !pump(client, server, m_up, left))
            break;
        const std::int64_t went = m_up.load() - before;
        if (went > 0 && !lastWasUp)
            ++m_turns;
        lastWasUp = lastWasUp || went > 0;
        left = left == kNoEnd ? kNoEnd : left - went;
        if (waiting[1].revents != 0) {
            if (!pump(server, client, m_down, kNoEnd))
                break;
            lastWasUp = false;
        }
    }
    if (left <= 0)
        --m_cuts;
    left <= 0 ? closeHard(client) : static_cast<void>(::close(client));
    if (server >= 0)
        ::close(server);
}

// False: one side has closed.
bool CountingProxy::pump(int from, int to, std::atomic<std::int64_t>& count, std::int64_t most)
{
    std::array<char, 64 << 10> buffer{};
    const auto room = static_cast<std::size_t>(std::min<std::int64_t>(most, buffer.size()));
    const ssize_t got = ::recv(from, buffer.data(), room, 0);
    if (got <= 0)
        return false;
    count += got;
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t went = ::send(to, buffer.data() + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
        if (went <= 0)
            return false;
        sent += went;
    }
    return true;
}

} // namespace tongban::bench
