// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace tongban::testing
{

// A request as it came over the wire.
struct HeardRequest {
    std::string method;
    std::string target;
    // Names in lower case.
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    // The connection was cut on purpose before the whole body was read.
    bool cut = false;

    [[nodiscard]] std::string header(const std::string& name) const;
};

// Plain HTTP on a free port of the loopback, answering what the test says, byte for byte, right or wrong. One
// connection after the other on a thread of its own, each closed after its answer. The handler runs on that thread.
class LoopbackServer
{
public:
    // The bytes of the answer. Empty: the connection is closed without a word.
    using Handler = std::function<std::string(const HeardRequest& request)>;

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    [[nodiscard]] std::string url() const;
    [[nodiscard]] std::vector<HeardRequest> heard() const;

    // Bodies of PATCH requests are cut when this many bytes were read, `times` times.
    void cutBodiesAfter(std::size_t bytes, int times);

    [[nodiscard]] static std::string reply(int status, const std::string& type, const std::string& body,
                                           const std::string& moreHeaders = {});
    // As an answer: keeps the connection open and says nothing until the client goes.
    static const std::string kSilence;

private:
    void serve();
    void serveOne(int connection);
    [[nodiscard]] bool readBody(int connection, HeardRequest& request, std::size_t length);

    Handler m_handler;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_stopping{false};
    std::atomic<std::size_t> m_cutAfter{0};
    std::atomic<int> m_cuts{0};
    mutable std::mutex m_mutex;
    std::vector<HeardRequest> m_heard;
    std::thread m_thread;
};

} // namespace tongban::testing
