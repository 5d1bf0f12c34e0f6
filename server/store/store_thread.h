// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/store/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace tongban::server
{

// The one thread that works on the store, so that there is one writer and every job sees a whole state. Jobs run in the
// order in which they were given. Owner: the program; run() on any thread but its own.
class StoreThread
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StoreThread>> open(const std::filesystem::path& folder, Random& random);
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    // Gives the job to the thread and waits for what it returns.
    template <typename Job>
    auto run(Job job) -> std::invoke_result_t<Job, Store&>
    {
        std::packaged_task<std::invoke_result_t<Job, Store&>(Store&)> task(std::move(job));
        auto result = task.get_future();
        post([&task](Store& store) { task(store); });
        return result.get();
    }

private:
    StoreThread() = default;

    void post(std::function<void(Store&)> job);
    void loop(const std::filesystem::path& folder, Random& random, std::promise<Result<>> opened);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void(Store&)>> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace tongban::server
