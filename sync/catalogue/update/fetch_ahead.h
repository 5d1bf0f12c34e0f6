// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/catalogue_source.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// Files that are fetched on another thread while the store writes what came before, in the order in which they will be
// asked for. The source is asked for one file at a time: whoever asks it for another one settles first. The destructor
// waits for the one that is under way.
class FetchAhead
{
public:
    // What is to be made of a file once it is there, on the thread that fetched it.
    using Unwrap = std::function<Result<std::string>(const std::string& file)>;

    FetchAhead() = default;
    ~FetchAhead();
    FetchAhead(const FetchAhead&) = delete;
    FetchAhead& operator=(const FetchAhead&) = delete;

    // After those that were begun before. How many there are is the caller's business.
    void begin(CatalogueSource& source, std::string path, std::size_t maxBytes, Unwrap unwrap);
    // Is it the next one that was begun and nobody took?
    [[nodiscard]] bool has(std::string_view path) const;
    // Waits for it. `progress` is called on this thread.
    [[nodiscard]] Result<std::string> take(const CatalogueSource::Progress& progress);
    // Waits for the one that is under way and drops what came.
    void settle();

private:
    struct File {
        std::string path;
        std::function<Result<std::string>(File&)> fetch;
        std::promise<Result<std::string>> promise;
        std::future<Result<std::string>> content = promise.get_future();
        std::atomic<std::int64_t> received = 0;
        std::atomic<std::int64_t> total = 0;
    };

    void work();

    // Begun and not taken.
    std::deque<std::shared_ptr<File>> m_files;
    std::mutex m_mutex;
    // Of these, those that nobody has set about yet.
    std::deque<std::shared_ptr<File>> m_waiting;
    bool m_working = false;
    std::future<void> m_worker;
};

} // namespace tongban::catalogue
