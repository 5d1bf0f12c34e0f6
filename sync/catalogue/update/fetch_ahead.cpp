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
    settle();
    m_received.store(0);
    m_total.store(0);
    m_path = std::move(path);
    const auto fetch = [this, &source, path = m_path, maxBytes, unwrap = std::move(unwrap)]() -> Result<std::string> {
        TRY_ASSIGN(const std::string file,
                   source.fetch(path, maxBytes, [this](std::int64_t received, std::int64_t total) {
                       m_received.store(received);
                       m_total.store(total);
                   }));
        return unwrap(file);
    };
    m_file = std::async(std::launch::async | std::launch::deferred, fetch);
}

bool FetchAhead::has(std::string_view path) const
{
    return m_file.valid() && m_path == path;
}

Result<std::string> FetchAhead::take(const CatalogueSource::Progress& progress)
{
    while (m_file.wait_for(kTell) == std::future_status::timeout) {
        if (progress && m_received.load() > 0)
            progress(m_received.load(), m_total.load());
    }
    return m_file.get();
}

void FetchAhead::settle()
{
    // Letting go of one that is under way waits for it.
    m_file = {};
}

} // namespace tongban::catalogue
