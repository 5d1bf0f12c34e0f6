// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/work_thread.h"

#include "client/services/ground/stores.h"

#include <QSemaphore>

namespace tongban::services
{

WorkThread::WorkThread(std::unique_ptr<Stores> stores)
    : m_stores(std::move(stores))
{
    m_pool.setMaxThreadCount(1);
    // The one thread owns the connections: it never goes away before the pool.
    m_pool.setExpiryTimeout(-1);
}

WorkThread::~WorkThread()
{
    m_pool.clear();
    // Connections are closed on the thread that opened them.
    m_pool.start([this] { m_stores.reset(); });
    m_pool.waitForDone();
}

// Not waitForDone(), which ends the thread the connections belong to, nor a future's waitForFinished(), which may run
// the job on the caller's.
void WorkThread::drain()
{
    QSemaphore done;
    m_pool.start([&done] { done.release(); });
    done.acquire();
}

} // namespace tongban::services
