// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/work_thread.h"

#include "client/services/ground/stores.h"

#include <QMetaObject>
#include <QSemaphore>

namespace tongban::services
{

WorkThread::WorkThread(std::unique_ptr<Stores> stores, std::function<void()> catalogueDamaged)
    : m_catalogueDamaged(std::move(catalogueDamaged))
    , m_stores(std::move(stores))
{
    m_pool.setMaxThreadCount(1);
    // The one thread owns the connections: it never goes away before the pool.
    m_pool.setExpiryTimeout(-1);
}

WorkThread::~WorkThread()
{
    end();
}

void WorkThread::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_pool.clear();
    // Connections are closed on the thread that opened them.
    m_pool.start([this] { m_stores.reset(); });
    m_pool.waitForDone();
    m_done.clear();
}

// Not waitForDone(), which ends the thread the connections belong to, nor a future's waitForFinished(), which may run
// the job on the caller's.
void WorkThread::drain()
{
    QSemaphore done;
    m_pool.start([&done] { done.release(); });
    done.acquire();
    finishDone();
}

void WorkThread::settle()
{
    if (m_stores->settle())
        finishLater(m_catalogueDamaged);
}

void WorkThread::finishLater(std::function<void()> finish)
{
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(std::move(finish));
    }
    QMetaObject::invokeMethod(
        &m_here, [this] { finishDone(); }, Qt::QueuedConnection);
}

// One after the other: whoever is told may ask for more and wait, also for what ended meanwhile.
void WorkThread::finishDone()
{
    while (const std::function<void()> finish = nextDone())
        finish();
}

std::function<void()> WorkThread::nextDone()
{
    const std::lock_guard lock(m_mutex);
    if (m_done.empty())
        return {};
    std::function<void()> finish = std::move(m_done.front());
    m_done.pop_front();
    return finish;
}

} // namespace tongban::services
