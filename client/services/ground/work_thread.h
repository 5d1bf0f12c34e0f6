// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace tongban::services
{

class Stores;

// The one thread on which services touch the local store; jobs run one after the other in the order they were asked
// for. The future of a job is finished on the UI thread, where it is continued with `.then(context, ...)`: a job that
// ended on its own thread just while it was being continued would be continued twice by Qt 6.4, the second time with
// nothing (QFutureInterfaceBase::setContinuation beside runContinuation). UI thread. Owned by Services, which ends it
// before anything a job may use goes away.
class WorkThread
{
public:
    // `stores` is used on the work thread only; `catalogueDamaged` is called on the UI thread.
    WorkThread(std::unique_ptr<Stores> stores, std::function<void()> catalogueDamaged);
    ~WorkThread();
    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;

    // `job(Stores&)` returns Result<T>; so does the future.
    template <typename Job>
    [[nodiscard]] auto run(Job job)
    {
        using Answer = decltype(job(std::declval<Stores&>()));
        auto promise = std::make_shared<QPromise<Answer>>();
        auto held = std::make_shared<Job>(std::move(job));
        promise->start();
        if (m_ended)
            return promise->future();
        m_pool.start([this, promise, held]() mutable {
            settle();
            auto answer = std::make_shared<Answer>((*held)(*m_stores));
            settle();
            // What the job holds ends with the job.
            held.reset();
            finishLater([promise, answer] {
                promise->addResult(std::move(*answer));
                promise->finish();
            });
        });
        return promise->future();
    }

    // Waits until every job asked for so far is done, and finishes their futures.
    void drain();

    // Waits for the job that has begun and drops the others; the futures of all that is not finished are cancelled,
    // also of what is asked for from here on. The stores are closed.
    void end();

private:
    // On the work thread.
    void settle();
    // From the work thread.
    void finishLater(std::function<void()> finish);
    void finishDone();
    std::function<void()> nextDone();

    QObject m_here;
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_done;
    std::function<void()> m_catalogueDamaged;
    bool m_ended = false;
    QThreadPool m_pool;
    std::unique_ptr<Stores> m_stores;
};

} // namespace tongban::services
