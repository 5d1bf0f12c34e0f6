// SPDX-License-Identifier: Apache-2.0
#include "client/services/work_thread.h"

#include "client/services/stores.h"

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

void WorkThread::drain()
{
    m_pool.waitForDone();
}

} // namespace tongban::services
