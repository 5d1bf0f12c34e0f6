// SPDX-License-Identifier: Apache-2.0
#include "server/app/stop_signals.h"

#include <csignal>
#include <ctime>

namespace tongban::server
{

namespace
{

sigset_t stopSet()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

StopSignals::StopSignals()
{
    const sigset_t set = stopSet();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    // A shell that starts us in the background has SIGINT ignored, and what is ignored cannot be waited for.
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    // A device that goes away while it is answered is no reason to end.
    std::signal(SIGPIPE, SIG_IGN);
}

bool StopSignals::waitFor(std::chrono::milliseconds time) const
{
    const sigset_t set = stopSet();
    timespec wait{};
    wait.tv_sec = static_cast<time_t>(time.count() / 1000);
    wait.tv_nsec = static_cast<long>(time.count() % 1000) * 1'000'000;
    return sigtimedwait(&set, nullptr, &wait) > 0;
}

} // namespace tongban::server
