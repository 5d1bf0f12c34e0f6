// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/window/frames.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QQuickItem>

#include <algorithm>
#include <chrono>

#include <ctime>
#include <unistd.h>

namespace tongban::bench
{

namespace
{

constexpr int kPatienceMs = 10'000;

bool showsBelow(const QQuickItem& item, const QString& words)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return false;
    if (item.property("text").toString().contains(words))
        return true;
    const QList<QQuickItem*> children = item.childItems();
    return std::any_of(children.begin(), children.end(),
                       [&](const QQuickItem* child) { return showsBelow(*child, words); });
}

} // namespace

qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

double msSince(qint64 begunNs)
{
    return static_cast<double>(nowNs() - begunNs) / 1e6;
}

double workMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

Frames::Frames(QQuickWindow& window)
    : m_window(window)
{
    connect(&window, &QQuickWindow::frameSwapped, this, [this] { ++m_count; });
}

bool Frames::next()
{
    const int before = m_count;
    const QDeadlineTimer patience(kPatienceMs);
    while (m_count == before && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return m_count != before;
}

bool Frames::until(const QString& words)
{
    const QDeadlineTimer patience(kPatienceMs);
    while (!patience.hasExpired()) {
        if (!next())
            return false;
        if (showsText(m_window, words))
            return true;
    }
    return false;
}

bool showsText(const QQuickWindow& window, const QString& words)
{
    return showsBelow(*window.contentItem(), words);
}

long residentKib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

} // namespace tongban::bench
