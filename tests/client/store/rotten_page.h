// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue_db.h"
#include "sync/sql/statement.h"

#include <cstdlib>
#include <fstream>

namespace tongban::testing
{

// The page every reading of this table begins at is not what was written any more. Nobody has the file open.
inline void rotPageOf(const store::StorePaths& paths, std::string_view table)
{
    std::int64_t page = 0;
    {
        const auto db = store::CatalogueDb::open(paths).value();
        auto query = db->connection().prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?").value();
        if (!query.bind(table) || !query.step().value())
            std::abort();
        page = query.integer(0);
    }
    constexpr std::int64_t kPageBytes = 8192;
    std::fstream file(paths.catalogue(), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp((page - 1) * kPageBytes + kPageBytes / 2);
    file << "rotten";
    if (!file.flush())
        std::abort();
}

} // namespace tongban::testing
