// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopback_server.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tongban::testing
{

namespace
{

void say(int connection, const std::string& bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t sent = ::send(connection, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        done += static_cast<std::size_t>(sent);
    }
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return text;
}

HeardRequest parseHead(const std::string& head)
{
    HeardRequest request;
    const std::size_t firstSpace = head.find(' ');
    const std::size_t secondSpace = head.find(' ', firstSpace + 1);
    request.method = head.substr(0, firstSpace);
    request.target = head.substr(firstSpace + 1, secondSpace - firstSpace - 1);
    std::size_t at = head.find("\r\n");
    while (at != std::string::npos && at + 2 < head.size()) {
        const std::size_t end = head.find("\r\n", at + 2);
        const std::string line = head.substr(at + 2, end - at - 2);
        const std::size_t colon = line.find(": ");
        if (colon != std::string::npos)
            request.headers.emplace_back(lowerCase(line.substr(0, colon)), line.substr(colon + 2));
        at = end;
    }
    return request;
}

} // namespace

const std::string LoopbackServer::kSilence = "\x01silence";

std::string HeardRequest::header(const std::string& name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&name](const auto& header) { return header.first == name; });
    return found == headers.end() ? std::string{} : found->second;
}

LoopbackServer::LoopbackServer(Handler handler)
    : m_handler(std::move(handler))
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    socklen_t length = sizeof address;
    if (::bind(m_listener, plain, length) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, plain, &length) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

LoopbackServer::~LoopbackServer()
{
    m_stopping = true;
    // Wakes accept().
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

std::string LoopbackServer::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

std::vector<HeardRequest> LoopbackServer::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

void LoopbackServer::cutBodiesAfter(std::size_t bytes, int times)
{
    m_cutAfter = bytes;
    m_cuts = times;
}

std::string LoopbackServer::reply(int status, const std::string& type, const std::string& body,
                                  const std::string& moreHeaders)
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Type: " + type +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n" + moreHeaders + "\r\n" +
           body;
}

void LoopbackServer::serve()
{
    while (!m_stopping) {
        const int connection = ::accept(m_listener, nullptr, nullptr);
        if (connection < 0)
            return;
        serveOne(connection);
        ::close(connection);
    }
}

void LoopbackServer::serveOne(int connection)
{
    std::string head;
    char character = 0;
    while (!head.ends_with("\r\n\r\n")) {
        if (::recv(connection, &character, 1, 0) != 1)
            return;
        head.push_back(character);
    }
    HeardRequest request = parseHead(head);
    const bool whole =
        readBody(connection, request, static_cast<std::size_t>(std::atoll(request.header("content-length").c_str())));
    const std::string answer = m_handler(request);
    {
        const std::lock_guard lock(m_mutex);
        m_heard.push_back(request);
    }
    if (!whole)
        return;
    if (answer != kSilence)
        return say(connection, answer);
    pollfd waiting{connection, POLLIN, 0};
    while (!m_stopping && ::poll(&waiting, 1, 20) == 0) {
    }
}

bool LoopbackServer::readBody(int connection, HeardRequest& request, std::size_t length)
{
    std::size_t wanted = length;
    if (request.method == "PATCH" && m_cuts > 0 && m_cutAfter < length) {
        --m_cuts;
        wanted = m_cutAfter;
        request.cut = true;
    }
    request.body.resize(wanted);
    std::size_t have = 0;
    while (have < wanted) {
        const ssize_t count = ::recv(connection, request.body.data() + have, wanted - have, 0);
        if (count <= 0)
            return false;
        have += static_cast<std::size_t>(count);
    }
    return !request.cut;
}

} // namespace tongban::testing
