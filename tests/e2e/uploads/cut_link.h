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

// A link on loopback to a port of this machine that breaks: each time so many bytes have gone up, all its connections
// are reset, `cuts` times in all. Threads of its own; ends with the object.
class CutLink
{
public:
    CutLink(std::uint16_t target, std::size_t bytesBetweenCuts, int cuts);
    ~CutLink();
    CutLink(const CutLink&) = delete;
    CutLink& operator=(const CutLink&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] int cutsMade() const;
    [[nodiscard]] std::size_t bytesUp() const;

private:
    void accept();
    void carry(int near);
    // False: the connection has ended, or was cut.
    [[nodiscard]] bool pass(int from, int to, bool up);

    std::uint16_t m_target;
    std::size_t m_between;
    int m_cuts;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_ending{false};
    std::atomic<int> m_made{0};
    std::atomic<std::size_t> m_up{0};
    // Counts up with every cut: connections of an earlier count are broken.
    std::atomic<int> m_age{0};
    std::mutex m_mutex;
    std::vector<std::thread> m_carriers;
    std::thread m_acceptor;
};

} // namespace tongban::testing
