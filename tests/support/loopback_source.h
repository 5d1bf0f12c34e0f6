// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/catalogue/catalogue_source.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tongban::testing
{

// A web server of catalogue files in memory, with the faults of a network: goes away after so many requests, or has
// other bytes in a file than it should.
class LoopbackSource final : public catalogue::CatalogueSource
{
public:
    using Files = std::map<std::string, std::string, std::less<>>;

    [[nodiscard]] Files& files()
    {
        return m_files;
    }

    [[nodiscard]] const Files& files() const
    {
        return m_files;
    }

    // Paths asked for since the last time.
    [[nodiscard]] std::vector<std::string> takeRequests()
    {
        return std::exchange(m_requests, {});
    }

    // From now on a file may be asked for while the store writes.
    void runAhead()
    {
        m_runsAhead = true;
    }
    [[nodiscard]] bool runsAhead() const override
    {
        return m_runsAhead;
    }

    // The next `requests` are answered, then nothing is. -1: all are.
    void goAwayAfter(int requests)
    {
        m_left = requests;
    }

    [[nodiscard]] Result<std::string> fetch(std::string_view path, std::size_t maxBytes,
                                            const Progress& progress = {}) override
    {
        if (m_left == 0)
            return fail(ErrorCode::Unavailable, "the server went away");
        if (m_left > 0)
            --m_left;
        m_requests.emplace_back(path);
        const auto found = m_files.find(path);
        if (found == m_files.end())
            return fail(ErrorCode::NotFound);
        if (found->second.size() > maxBytes)
            return fail(ErrorCode::DataLoss, "longer than what was asked for");
        const auto size = static_cast<std::int64_t>(found->second.size());
        if (progress) {
            progress(size / 2, size);
            progress(size, size);
        }
        return found->second;
    }

private:
    Files m_files;
    std::vector<std::string> m_requests;
    int m_left = -1;
    bool m_runsAhead = false;
};

} // namespace tongban::testing
