// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/device/block_meter.h"

#include <algorithm>
#include <chrono>

namespace tongban::bench
{

namespace
{

constexpr double kTickMs = 1;

double nowMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

BlockMeter::BlockMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(static_cast<int>(kTickMs));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    m_timer.start();
}

void BlockMeter::begin()
{
    const std::lock_guard lock(m_mutex);
    m_lateMs.clear();
    m_lastMs = 0;
}

void BlockMeter::tick()
{
    const std::lock_guard lock(m_mutex);
    const double now = nowMs();
    if (m_lastMs > 0)
        m_lateMs.push_back(std::max(0.0, now - m_lastMs - kTickMs));
    m_lastMs = now;
}

double BlockMeter::percentile(double part)
{
    const std::lock_guard lock(m_mutex);
    if (m_lateMs.empty())
        return 0;
    std::vector<double> sorted = m_lateMs;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(part * static_cast<double>(sorted.size())))];
}

} // namespace tongban::bench
