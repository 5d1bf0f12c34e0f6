// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/catalogue_reader.h"
#include "client/store/catalogue/catalogue_tables.h"
#include "client/store/store_paths.h"
#include "sync/sql/connection.h"

#include <memory>

namespace tongban::store
{

// The public catalogue's file. One thread, the one that opened it: the sync thread writes (tables()), the work thread
// reads (reader()), each with a connection of its own. What it holds is public and signed, so its key stands in the
// program: guides go on being read when the keystore is locked or has lost its key. A file that cannot be opened any
// more is replaced by an empty one, which the next update fills.
class CatalogueDb
{
public:
    // Who updates it has more memory for pages than who reads it.
    enum class Use {
        Reads,
        Updates,
    };
    [[nodiscard]] static Result<std::unique_ptr<CatalogueDb>> open(const StorePaths& paths, Use use = Use::Reads);

    // After an update, when nobody waits: carries the log of the last writes over into the file, as far as no reader is
    // in the way, so that who opens it next need not read a long one. `filled`: all of it was written, and the search
    // index is put together first, which makes it answer twice as fast (seconds for 100,000 guides). Nothing depends on
    // it.
    [[nodiscard]] Result<void> tidy(bool filled);

    [[nodiscard]] sql::Connection& connection();
    [[nodiscard]] CatalogueTables& tables();
    [[nodiscard]] CatalogueReader& reader();

private:
    // WrongKey, DataLoss: it is damaged.
    [[nodiscard]] static Result<std::unique_ptr<CatalogueDb>> openAsItIs(const StorePaths& paths, Use use);
    explicit CatalogueDb(std::unique_ptr<sql::Connection> connection);

    std::unique_ptr<sql::Connection> m_connection;
    CatalogueTables m_tables;
    CatalogueReader m_reader;
};

} // namespace tongban::store
