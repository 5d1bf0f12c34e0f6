// SPDX-License-Identifier: Apache-2.0
#include "server/store/store_thread.h"

namespace tongban::server
{

Result<std::unique_ptr<StoreThread>> StoreThread::open(const std::filesystem::path& folder, Random& random)
{
    std::unique_ptr<StoreThread> thread(new StoreThread);
    std::promise<Result<>> opened;
    auto result = opened.get_future();
    // A connection belongs to the thread that opens it.
    thread->m_thread = std::thread([self = thread.get(), folder, &random, promise = std::move(opened)]() mutable {
        self->loop(folder, random, std::move(promise));
    });
    TRY(result.get());
    return thread;
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void StoreThread::post(std::function<void(Store&)> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void StoreThread::loop(const std::filesystem::path& folder, Random& random, std::promise<Result<>> opened)
{
    auto store = Store::open(folder, random);
    if (!store) {
        opened.set_value(fail(store.error()));
        return;
    }
    opened.set_value({});
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(**store);
    }
}

} // namespace tongban::server
