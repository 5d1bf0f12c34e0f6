// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/resource.h>

#include <fstream>
#include <string>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace tongban::testing
{

// What a piece of work took of the processor (not of the clock on the wall), and how far the memory of this process
// grew while it ran.
struct RunCost {
    double seconds = 0;
    long kibibytes = 0;
};

inline double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
}

// A line of /proc/self/status, in KiB.
inline long kibibytesOf(const char* line)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        long value = 0;
        if (word == line && status >> value)
            return value;
    }
    return 0;
}

template <typename Work>
[[nodiscard]] RunCost costOf(const Work& work)
{
#if defined(__GLIBC__)
    // What earlier runs have left to the heap would hide what this one needs.
    malloc_trim(0);
#endif
    // Lets the peak begin anew.
    std::ofstream("/proc/self/clear_refs") << "5";
    const long before = kibibytesOf("VmRSS:");
    const double start = processorSeconds();
    work();
    return {processorSeconds() - start, kibibytesOf("VmHWM:") - before};
}

} // namespace tongban::testing
