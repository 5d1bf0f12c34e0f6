// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <cstdint>
#include <netinet/in.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace tongban::testing
{

// A socket that says exactly what it is told and nothing else: for what no decent client would send.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        const timeval patience{10, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    ~RawClient()
    {
        ::close(m_socket);
    }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] bool isConnected() const
    {
        return m_connected;
    }

    void say(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

    // Until the other side closes.
    [[nodiscard]] std::string hearAll() const
    {
        std::string heard;
        char buffer[4096];
        ssize_t count = 0;
        while ((count = ::recv(m_socket, buffer, sizeof buffer, 0)) > 0)
            heard.append(buffer, static_cast<std::size_t>(count));
        return heard;
    }

    // Until `end` was heard.
    [[nodiscard]] std::string hearUntil(std::string_view end) const
    {
        std::string heard;
        char c = 0;
        while (heard.find(end) == std::string::npos && ::recv(m_socket, &c, 1, 0) == 1)
            heard.push_back(c);
        return heard;
    }

private:
    int m_socket;
    bool m_connected = false;
};

} // namespace tongban::testing
