// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue_db.h"

#include "client/store/catalogue/schema.h"
#include "client/store/files/file_io.h"
#include "client/store/files/file_lock.h"
#include "sync/crypto/digest.h"
#include "sync/sql/migrations.h"
#include "sync/sql/statement.h"

#include <tuple>

namespace tongban::store
{

namespace
{

Result<std::unique_ptr<sql::Connection>> openFile(const StorePaths& paths, CatalogueDb::Use use)
{
    // Not a secret: see the class comment. The pages are authenticated with it all the same.
    const crypto::Digest key = crypto::sha256("tongban public catalogue");
    TRY_ASSIGN(auto connection, sql::Connection::open(paths.catalogue(), {.key = key}));
    // Room for what one segment of a first sync touches: pages that do not fit are encrypted several times. To read, a
    // few of the indexes' pages are enough.
    TRY(connection->exec(use == CatalogueDb::Use::Updates ? "PRAGMA cache_size = -10240"
                                                          : "PRAGMA cache_size = -3072"));
    // The log is carried over into the file every 64 MiB and not every 8: a first sync writes the same pages of the
    // indexes again and again, and each time waits for the disk. It does not stay that long (tidy()).
    TRY(connection->exec("PRAGMA wal_autocheckpoint = 8192; PRAGMA journal_size_limit = 8388608"));
    TRY(sql::migrate(*connection, catalogueMigrations()));
    return connection;
}

bool isNoCatalogue(ErrorCode code)
{
    return code == ErrorCode::WrongKey || code == ErrorCode::Damaged || code == ErrorCode::DataLoss;
}

// The mark last: cut short, it is done again.
Result<void> removeFiles(const StorePaths& paths)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        TRY(removeAll(paths.catalogue().string() + suffix));
    return removeAll(paths.catalogueDamaged());
}

} // namespace

CatalogueDb::CatalogueDb(StorePaths paths, std::unique_ptr<sql::Connection> connection)
    : m_paths(std::move(paths))
    , m_connection(std::move(connection))
    , m_tables(*m_connection)
    , m_reader(*m_connection)
{
}

Result<std::unique_ptr<CatalogueDb>> CatalogueDb::open(const StorePaths& paths, Use use)
{
    TRY(makeFolder(paths.root()));
    TRY_ASSIGN(const FileLock lock, FileLock::acquire(paths.lock()));
    auto opened = openAsItIs(paths, use);
    if (opened || !isNoCatalogue(opened.error().code))
        return opened;
    TRY(removeFiles(paths));
    return openAsItIs(paths, use);
}

Result<std::unique_ptr<CatalogueDb>> CatalogueDb::openAsItIs(const StorePaths& paths, Use use)
{
    TRY_ASSIGN(auto connection, openFile(paths, use));
    std::unique_ptr<CatalogueDb> opened(new CatalogueDb(paths, std::move(connection)));
    TRY(opened->tables().renewProjections());
    TRY(opened->recall());
    return opened;
}

sql::Connection& CatalogueDb::connection()
{
    return *m_connection;
}

Result<void> CatalogueDb::tidy(bool filled)
{
    if (filled)
        TRY(m_connection->exec("INSERT INTO search_token (search_token) VALUES ('optimize')"));
    TRY_ASSIGN(auto carry, m_connection->prepare("PRAGMA wal_checkpoint(PASSIVE)"));
    TRY_ASSIGN(const bool told, carry.step());
    std::ignore = told;
    return {};
}

Result<void> CatalogueDb::remember()
{
    TRY_ASSIGN(const catalogue::HeldCatalogue held, m_tables.held());
    CatalogueMemory memory{held.root, held.head.empty() ? held.fillingHead : held.head};
    if (!m_remembered)
        m_remembered = readCatalogueMemory(m_paths.catalogueSeen());
    if (memory.head.empty() || m_remembered == memory)
        return {};
    TRY(writeCatalogueMemory(m_paths.catalogueSeen(), memory));
    m_remembered = std::move(memory);
    return {};
}

// As if a first sync towards that head had just begun: nothing older is accepted, nothing of it is there.
Result<void> CatalogueDb::recall()
{
    TRY_ASSIGN(const catalogue::HeldCatalogue held, m_tables.held());
    if (!held.head.empty() || !held.fillingHead.empty())
        return {};
    const std::optional<CatalogueMemory> memory = readCatalogueMemory(m_paths.catalogueSeen());
    if (!memory || memory->head.empty())
        return {};
    if (!memory->root.empty())
        TRY(m_tables.keepRoot(memory->root));
    return m_tables.beginFilling(memory->head, {});
}

bool CatalogueDb::noteDamage()
{
    if (m_noted || !m_connection->metDamage())
        return false;
    // The file that is looked at is not replaced meanwhile: the mark would be on a good one.
    const auto lock = FileLock::acquire(m_paths.lock());
    if (!lock || m_connection->isReplaced())
        return false;
    m_noted = writeFileDurably(m_paths.catalogueDamaged(), {}).has_value();
    return m_noted;
}

bool CatalogueDb::isCondemned() const
{
    return m_connection->metDamage() || isNotedDamaged(m_paths);
}

bool CatalogueDb::isNotedDamaged(const StorePaths& paths)
{
    std::error_code unknown;
    return std::filesystem::exists(paths.catalogueDamaged(), unknown);
}

bool CatalogueDb::isReplaced() const
{
    return m_connection->isReplaced();
}

Result<void> CatalogueDb::replace(const StorePaths& paths)
{
    TRY_ASSIGN(const FileLock lock, FileLock::acquire(paths.lock()));
    return removeFiles(paths);
}

CatalogueTables& CatalogueDb::tables()
{
    return m_tables;
}

CatalogueReader& CatalogueDb::reader()
{
    return m_reader;
}

} // namespace tongban::store
