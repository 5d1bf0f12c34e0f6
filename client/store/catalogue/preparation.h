// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/prepared_record.h"
#include "sync/catalogue/catalogue_store.h"

#include <condition_variable>
#include <cstddef>
#include <future>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace tongban::store
{

// Prepares records on another thread, in the order in which the store will write them and some hundred ahead of it;
// when the store has to wait it helps. A first sync then takes as long as its work on two cores. Where no thread is to
// be had, or worth it, the store does all of it. One user, who may be on another thread than who made it. The
// destructor waits.
class Preparation
{
public:
    // `owner` keeps the changes for as long as they are read here; without one the caller does.
    explicit Preparation(std::span<const catalogue::RecordChange> changes,
                         std::shared_ptr<const catalogue::Changes> owner = nullptr);
    ~Preparation();
    Preparation(const Preparation&) = delete;
    Preparation& operator=(const Preparation&) = delete;

    // Is it of these?
    [[nodiscard]] bool isOf(std::span<const catalogue::RecordChange> changes) const;
    // Each once, in their order. Of one that is deleted, nothing.
    [[nodiscard]] PreparedRecord take(std::size_t index);
    // Whoever prepares could do something else now.
    [[nodiscard]] bool isAllBegun() const;

private:
    struct Chunk {
        std::vector<PreparedRecord> records;
        bool ready = false;
    };

    void work();
    // Under the lock: may another one be begun?
    [[nodiscard]] bool hasWork() const;
    // Takes the next one; the lock is let go of while it is prepared.
    void prepareNext(std::unique_lock<std::mutex>& lock);

    std::span<const catalogue::RecordChange> m_changes;
    std::shared_ptr<const catalogue::Changes> m_owner;
    mutable std::mutex m_mutex;
    // One is ready, there is room for more, or it is over.
    std::condition_variable m_changed;
    std::vector<Chunk> m_chunks;
    std::size_t m_begun = 0;
    std::size_t m_taken = 0;
    bool m_over = false;
    // Last, so that it ends first.
    std::future<void> m_worker;
};

} // namespace tongban::store
