// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/window/frames.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QQuickItem>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

#include <ctime>
#include <unistd.h>

namespace tongban::bench
{

namespace
{

constexpr int kPatienceMs = 10'000;
// What moves is drawn anew more often than that.
constexpr int kStillMs = 100;

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
    return msBetween(begunNs, nowNs());
}

double msBetween(qint64 begunNs, qint64 endedNs)
{
    return static_cast<double>(endedNs - begunNs) / 1e6;
}

double workMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

Frames::Frames(QQuickWindow& window, QString words)
    : m_window(window)
    , m_words(std::move(words))
{
    connect(&window, &QQuickWindow::frameSwapped, this, &Frames::take);
}

// Within the frame: what it shows is what there is now.
void Frames::take()
{
    const qint64 now = nowNs();
    ++m_count;
    if (m_firstNs == 0)
        m_firstNs = now;
    if (m_shownNs == 0 && !m_words.isEmpty() && showsText(m_window, m_words))
        m_shownNs = now;
}

bool Frames::next()
{
    const int before = m_count;
    const QDeadlineTimer patience(kPatienceMs);
    while (m_count == before && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return m_count != before;
}

bool Frames::untilShown()
{
    const QDeadlineTimer patience(kPatienceMs);
    while (m_shownNs == 0 && !patience.hasExpired()) {
        if (!next())
            return false;
    }
    return m_shownNs != 0;
}

void Frames::untilStill()
{
    const QDeadlineTimer patience(kPatienceMs);
    int before = -1;
    while (before != m_count && !patience.hasExpired()) {
        before = m_count;
        QEventLoop rest;
        QTimer::singleShot(kStillMs, &rest, &QEventLoop::quit);
        rest.exec();
    }
}

qint64 Frames::firstNs() const
{
    return m_firstNs;
}

qint64 Frames::shownNs() const
{
    return m_shownNs;
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
