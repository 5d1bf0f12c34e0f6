// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/catalogue_reader.h"
#include "client/store/catalogue/catalogue_tables.h"
#include "client/store/files/catalogue_memory.h"
#include "client/store/store_paths.h"
#include "sync/sql/connection.h"

#include <memory>
#include <optional>

namespace tongban::store
{

// The public catalogue's file. One thread, the one that opened it: the sync thread writes (tables()), the work thread
// reads (reader()), each with a connection of its own. What it holds is public and signed, so its key stands in the
// program: guides go on being read when the keystore is locked or has lost its key. A file that cannot be opened any
// more is replaced by an empty one, which the next update fills; which root and head were believed outlasts it. One
// that is found damaged later fails with Damaged where it is, and is read on for the rest until an update has reached
// the platform and replaces it.
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

    // Keeps beside the file which root and head it believes, for the one that may have to take its place; nothing is
    // written when that is known there. After every update, also one that failed half way: what was begun was believed.
    [[nodiscard]] Result<void> remember();

    // Notes beside the file that this connection has met damage in it, for whoever updates. True: it was noted now.
    [[nodiscard]] bool noteDamage();
    // Damage was noted by anybody, or met here.
    [[nodiscard]] bool isCondemned() const;
    // It was noted, by whatever connection. Any thread.
    [[nodiscard]] static bool isNotedDamaged(const StorePaths& paths);
    // An update has put another file in its place: to be opened anew.
    [[nodiscard]] bool isReplaced() const;
    // An empty file takes its place. Who has the old one open reads on in that.
    [[nodiscard]] static Result<void> replace(const StorePaths& paths);

    [[nodiscard]] sql::Connection& connection();
    [[nodiscard]] CatalogueTables& tables();
    [[nodiscard]] CatalogueReader& reader();

private:
    // WrongKey, Damaged: what is there is no catalogue any more.
    [[nodiscard]] static Result<std::unique_ptr<CatalogueDb>> openAsItIs(const StorePaths& paths, Use use);
    // An empty file believes what the one before it believed.
    [[nodiscard]] Result<void> recall();
    CatalogueDb(StorePaths paths, std::unique_ptr<sql::Connection> connection);

    StorePaths m_paths;
    std::unique_ptr<sql::Connection> m_connection;
    CatalogueTables m_tables;
    CatalogueReader m_reader;
    bool m_noted = false;
    // As it stands beside the file, once that is known.
    std::optional<CatalogueMemory> m_remembered;
};

} // namespace tongban::store
