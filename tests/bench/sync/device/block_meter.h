// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <mutex>
#include <vector>

namespace tongban::bench
{

// How long the event loop of the thread that made it could not answer: a timer asks to be called every millisecond, and
// what it comes too late by is a block. begin() and percentile() from any thread.
class BlockMeter
{
public:
    BlockMeter();

    // Forgets what was measured so far.
    void begin();
    // 0 while nothing was measured.
    [[nodiscard]] double percentile(double part);

private:
    void tick();

    QTimer m_timer;
    std::mutex m_mutex;
    std::vector<double> m_lateMs;
    double m_lastMs = 0;
};

} // namespace tongban::bench
