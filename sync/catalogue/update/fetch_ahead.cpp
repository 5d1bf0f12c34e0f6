// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/fetch_ahead.h"

#include <chrono>
#include <utility>

namespace tongban::catalogue
{

namespace
{

// How often somebody who watches hears how far it is.
constexpr std::chrono::milliseconds kTell{100};

} // namespace

FetchAhead::~FetchAhead()
{
    settle();
}

void FetchAhead::begin(CatalogueSource& source, std::string path, std::size_t maxBytes, Unwrap unwrap)
{
    auto file = std::make_shared<File>();
    file->path = std::move(path);
    file->fetch = [&source, maxBytes, unwrap = std::move(unwrap)](File& self) -> Result<std::string> {
        TRY_ASSIGN(const std::string bytes,
                   source.fetch(self.path, maxBytes, [&self](std::int64_t received, std::int64_t total) {
                       self.received.store(received);
                       self.total.store(total);
                   }));
        return unwrap(bytes);
    };
    m_files.push_back(file);
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(file));
    if (std::exchange(m_working, true))
        return;
    m_worker = std::async(std::launch::async | std::launch::deferred, [this] { work(); });
}

void FetchAhead::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_waiting.empty()) {
        const std::shared_ptr<File> file = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        file->promise.set_value(file->fetch(*file));
        lock.lock();
    }
    m_working = false;
}

bool FetchAhead::has(std::string_view path) const
{
    return !m_files.empty() && m_files.front()->path == path;
}

Result<std::string> FetchAhead::take(const CatalogueSource::Progress& progress)
{
    const std::shared_ptr<File> file = std::move(m_files.front());
    m_files.pop_front();
    // Where there is no thread it is all done now.
    if (m_worker.valid() && m_worker.wait_for(std::chrono::seconds{0}) == std::future_status::deferred)
        m_worker.get();
    while (file->content.wait_for(kTell) == std::future_status::timeout) {
        if (progress && file->received.load() > 0)
            progress(file->received.load(), file->total.load());
    }
    return file->content.get();
}

void FetchAhead::settle()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }
    // Letting go of the thread waits for it.
    m_worker = {};
    m_files.clear();
    m_working = false;
}

} // namespace tongban::catalogue
