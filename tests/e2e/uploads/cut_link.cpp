// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/uploads/cut_link.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace tongban::testing
{

namespace
{

constexpr int kLookMs = 20;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectTo(std::uint16_t port)
{
    const int near = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(near, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0)
        return near;
    ::close(near);
    return -1;
}

// Gone without a farewell, as when a train enters a tunnel.
void reset(int connection)
{
    const linger hard{1, 0};
    ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &hard, sizeof(hard));
    ::close(connection);
}

} // namespace

CutLink::CutLink(std::uint16_t target)
    : m_target(target)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof(address);
    ::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    ::listen(m_listener, SOMAXCONN);
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

CutLink::~CutLink()
{
    m_ending = true;
    m_acceptor.join();
    for (std::thread& carrier : m_carriers)
        carrier.join();
    ::close(m_listener);
}

void CutLink::cut(Way way, std::size_t bytesBetweenCuts, int cuts)
{
    const std::lock_guard lock(m_mutex);
    m_way = way;
    m_between = bytesBetweenCuts;
    m_moved = 0;
    m_cuts = cuts;
    m_made = 0;
}

std::uint16_t CutLink::port() const
{
    return m_port;
}

int CutLink::cutsMade() const
{
    return m_made;
}

std::size_t CutLink::bytesUp() const
{
    return m_up;
}

void CutLink::accept()
{
    while (!m_ending) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, kLookMs) <= 0)
            continue;
        const int near = ::accept(m_listener, nullptr, nullptr);
        if (near >= 0)
            m_carriers.emplace_back([this, near] { carry(near); });
    }
}

void CutLink::carry(int near)
{
    const int age = m_age;
    const int far = connectTo(m_target);
    bool alive = far >= 0;
    while (alive && !m_ending && m_age == age) {
        std::array<pollfd, 2> both{pollfd{near, POLLIN, 0}, pollfd{far, POLLIN, 0}};
        if (::poll(both.data(), both.size(), kLookMs) <= 0)
            continue;
        if (both[0].revents != 0)
            alive = pass(near, far, Way::Up);
        if (alive && both[1].revents != 0)
            alive = pass(far, near, Way::Down);
    }
    reset(near);
    if (far >= 0)
        reset(far);
}

bool CutLink::isCutAfter(std::size_t bytes, Way way)
{
    const std::lock_guard lock(m_mutex);
    if (way == Way::Up)
        m_up += bytes;
    if (way != m_way)
        return false;
    m_moved += bytes;
    if (m_made >= m_cuts || m_moved < m_between * static_cast<std::size_t>(m_made + 1))
        return false;
    ++m_made;
    ++m_age;
    return true;
}

bool CutLink::pass(int from, int to, Way way)
{
    std::array<char, 16 * 1024> buffer;
    const ssize_t got = ::recv(from, buffer.data(), buffer.size(), 0);
    if (got <= 0 || isCutAfter(static_cast<std::size_t>(got), way))
        return false;
    for (ssize_t sent = 0; sent < got;) {
        const ssize_t now = ::send(to, buffer.data() + sent, static_cast<std::size_t>(got - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

} // namespace tongban::testing
