// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <memory>
#include <utility>

namespace tongban::services
{

class Stores;

// The one thread on which services touch the local store; jobs run one after the other in the order they were asked
// for. `run` may be called from any thread; the future is continued on the caller's with `.then(context, ...)`. Owned
// by Services; its destructor finishes what was begun and drops what was not.
class WorkThread
{
public:
    // `stores` is used on the work thread only.
    explicit WorkThread(std::unique_ptr<Stores> stores);
    ~WorkThread();
    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;

    // `job(Stores&)` returns Result<T>; so does the future.
    template <typename Job>
    [[nodiscard]] auto run(Job job)
    {
        return QtConcurrent::run(&m_pool, [this, job = std::move(job)]() mutable { return job(*m_stores); });
    }

    // Waits until every job asked for so far is done.
    void drain();

private:
    QThreadPool m_pool;
    std::unique_ptr<Stores> m_stores;
};

} // namespace tongban::services
