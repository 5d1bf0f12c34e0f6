// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <thread>

namespace tongban::bench
{

// The resident memory of this process above what it was when the meter was made, sampled on a thread of its own.
class MemoryMeter
{
public:
    MemoryMeter();
    ~MemoryMeter();
    MemoryMeter(const MemoryMeter&) = delete;
    MemoryMeter& operator=(const MemoryMeter&) = delete;

    // The largest so far, in KiB; stops sampling.
    long end();

private:
    void sample();

    long m_idleKib;
    std::atomic<long> m_peakKib;
    std::atomic<bool> m_ended{false};
    std::thread m_thread;
};

} // namespace tongban::bench
