// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/device/memory_meter.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

namespace tongban::bench
{

namespace
{

long residentKib()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        long kib = 0;
        if (word == "VmRSS:" && status >> kib)
            return kib;
    }
    return 0;
}

} // namespace

MemoryMeter::MemoryMeter()
    : m_idleKib(residentKib())
    , m_peakKib(m_idleKib)
    , m_thread([this] { sample(); })
{
}

MemoryMeter::~MemoryMeter()
{
    end();
}

void MemoryMeter::sample()
{
    while (!m_ended.load()) {
        m_peakKib.store(std::max(m_peakKib.load(), residentKib()));
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
}

long MemoryMeter::end()
{
    m_ended.store(true);
    if (m_thread.joinable())
        m_thread.join();
    return m_peakKib.load() - m_idleKib;
}

} // namespace tongban::bench
