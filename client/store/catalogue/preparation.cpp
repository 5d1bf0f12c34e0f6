// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/preparation.h"

#include <algorithm>
#include <utility>

namespace tongban::store
{

namespace
{

// Records prepared at a time: about a millisecond.
constexpr std::size_t kChunk = 8;
// As far ahead of the store, at most: some MiB, and as long as a transaction takes to end.
constexpr std::size_t kChunksAhead = 40;

// To begin a thread takes as long as to prepare a few KiB.
bool isWorthAThread(std::span<const catalogue::RecordChange> changes)
{
    constexpr std::size_t kBytes = 16 << 10;
    std::size_t bytes = 0;
    for (const catalogue::RecordChange& change : changes) {
        bytes += change.body.size();
        if (bytes >= kBytes)
            return true;
    }
    return false;
}

} // namespace

Preparation::Preparation(std::span<const catalogue::RecordChange> changes,
                         std::shared_ptr<const catalogue::Changes> owner)
    : m_changes(changes)
    , m_owner(std::move(owner))
    , m_chunks((changes.size() + kChunk - 1) / kChunk)
{
    // Deferred, where there is no thread: then it is never run.
    if (isWorthAThread(changes))
        m_worker = std::async(std::launch::async | std::launch::deferred, [this] { work(); });
}

Preparation::~Preparation()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
}

bool Preparation::isOf(std::span<const catalogue::RecordChange> changes) const
{
    return m_changes.data() == changes.data() && m_changes.size() == changes.size();
}

PreparedRecord Preparation::take(std::size_t index)
{
    const std::size_t chunk = index / kChunk;
    std::unique_lock lock(m_mutex);
    if (m_taken < chunk) {
        m_chunks[m_taken].records = {};
        m_taken = chunk;
        m_changed.notify_all();
    }
    while (!m_chunks[chunk].ready) {
        if (hasWork())
            prepareNext(lock);
        else
            m_changed.wait(lock);
    }
    return std::move(m_chunks[chunk].records[index % kChunk]);
}

bool Preparation::isAllBegun() const
{
    const std::lock_guard lock(m_mutex);
    return m_begun == m_chunks.size();
}

void Preparation::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_over && m_begun < m_chunks.size()) {
        if (hasWork())
            prepareNext(lock);
        else
            m_changed.wait(lock);
    }
}

bool Preparation::hasWork() const
{
    return m_begun < std::min(m_chunks.size(), m_taken + kChunksAhead);
}

void Preparation::prepareNext(std::unique_lock<std::mutex>& lock)
{
    Chunk& chunk = m_chunks[m_begun];
    const auto changes =
        m_changes.subspan(m_begun * kChunk).first(std::min(kChunk, m_changes.size() - m_begun * kChunk));
    ++m_begun;
    lock.unlock();
    std::vector<PreparedRecord> records;
    records.reserve(changes.size());
    for (const catalogue::RecordChange& change : changes)
        records.push_back(change.deleted ? PreparedRecord() : prepareRecord(change.collection, change.body));
    lock.lock();
    chunk.records = std::move(records);
    chunk.ready = true;
    m_changed.notify_all();
}

} // namespace tongban::store
