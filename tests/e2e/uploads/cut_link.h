// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace tongban::testing
{

// A link on loopback to a port of this machine that breaks when it is told to. Threads of its own; ends with the
// object.
class CutLink
{
public:
    enum class Way { Up, Down };

    explicit CutLink(std::uint16_t target);
    ~CutLink();
    CutLink(const CutLink&) = delete;
    CutLink& operator=(const CutLink&) = delete;

    // From now on all its connections are reset each time so many bytes have gone this way, `cuts` times in all.
    void cut(Way way, std::size_t bytesBetweenCuts, int cuts);

    [[nodiscard]] std::uint16_t port() const;
    // Since it was last told to.
    [[nodiscard]] int cutsMade() const;
    // Since it is there.
    [[nodiscard]] std::size_t bytesUp() const;

private:
    void accept();
    void carry(int near);
    // False: the connection has ended, or was cut.
    [[nodiscard]] bool pass(int from, int to, Way way);
    [[nodiscard]] bool isCutAfter(std::size_t bytes, Way way);

    std::uint16_t m_target;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_ending{false};
    std::atomic<int> m_made{0};
    std::atomic<std::size_t> m_up{0};
    // Counts up with every cut: connections of an earlier count are broken.
    std::atomic<int> m_age{0};
    std::mutex m_mutex;
    Way m_way = Way::Up;
    std::size_t m_between = 0;
    std::size_t m_moved = 0;
    int m_cuts = 0;
    std::vector<std::thread> m_carriers;
    std::thread m_acceptor;
};

} // namespace tongban::testing
