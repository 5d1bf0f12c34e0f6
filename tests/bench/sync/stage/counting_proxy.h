// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>
#include <vector>

namespace tongban::bench
{

// A TCP proxy on the loopback that counts payload bytes both ways: what ours and the peers moved, headers and all, is
// measured by the same thing. Can cut connections in the middle of what goes up. Threads of its own.
class CountingProxy
{
public:
    explicit CountingProxy(std::uint16_t target);
    ~CountingProxy();
    CountingProxy(const CountingProxy&) = delete;
    CountingProxy& operator=(const CountingProxy&) = delete;

    [[nodiscard]] std::uint16_t port() const;

    struct Count {
        std::int64_t up = 0;
        std::int64_t down = 0;
        std::int64_t connections = 0;
        // Changes of direction from down to up: round trips on the wire, the first included.
        std::int64_t turns = 0;

        [[nodiscard]] std::int64_t bytes() const
        {
            return up + down;
        }
    };
    // Since the last time.
    Count take();

    // The next `times` connections are cut each after `bytes` have gone up on it.
    void cut(int times, std::int64_t bytes);
    [[nodiscard]] int cutsLeft() const;

private:
    void accept();
    void carry(int client);
    [[nodiscard]] bool pump(int from, int to, std::atomic<std::int64_t>& count, std::int64_t most);

    std::uint16_t m_target;
    int m_listener;
    std::uint16_t m_port = 0;
    std::atomic<std::int64_t> m_up{0};
    std::atomic<std::int64_t> m_down{0};
    std::atomic<std::int64_t> m_connections{0};
    std::atomic<std::int64_t> m_turns{0};
    std::atomic<int> m_cuts{0};
    std::atomic<std::int64_t> m_cutBytes{0};
    std::atomic<bool> m_ending{false};
    // Only the accepting thread adds to it while it runs.
    std::vector<std::thread> m_carriers;
    std::thread m_acceptor;
};

} // namespace tongban::bench
