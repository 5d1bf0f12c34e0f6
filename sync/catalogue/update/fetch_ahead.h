// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/catalogue_source.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <future>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// At most one file that is fetched on another thread while the store writes what came before, from a source that allows
// it. A source is asked for one file at a time: whoever asks for another one settles first. The destructor waits.
class FetchAhead
{
public:
    // What is to be made of a file once it is there, on the thread that fetched it.
    using Unwrap = std::function<Result<std::string>(const std::string& file)>;

    FetchAhead() = default;
    ~FetchAhead();
    FetchAhead(const FetchAhead&) = delete;
    FetchAhead& operator=(const FetchAhead&) = delete;

    void begin(CatalogueSource& source, std::string path, std::size_t maxBytes, Unwrap unwrap);
    // Is it the one that was begun last and nobody took?
    [[nodiscard]] bool has(std::string_view path) const;
    // Waits for it. `progress` is called on this thread.
    [[nodiscard]] Result<std::string> take(const CatalogueSource::Progress& progress);
    // Waits and drops what came.
    void settle();

private:
    std::string m_path;
    std::future<Result<std::string>> m_file;
    std::atomic<std::int64_t> m_received{0};
    std::atomic<std::int64_t> m_total{0};
};

} // namespace tongban::catalogue
