// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/catalogue/sim_reader.h"

#include "client/store/catalogue/schema.h"
#include "sync/crypto/digest.h"
#include "sync/sql/migrations.h"
#include "tests/simulation/disk/disk_vfs.h"
#include "tests/simulation/world/sim_folder.h"

#include <cstdlib>

namespace tongban::simulation
{

namespace
{

Result<std::unique_ptr<sql::Connection>> openFile(const std::string& folder)
{
    static const crypto::Digest key = crypto::sha256("key of the catalogue");
    TRY_ASSIGN(auto connection, sql::Connection::open(folder + "/catalogue.db", {.key = key}));
    TRY(sql::migrate(*connection, store::catalogueMigrations()));
    return connection;
}

// What a new file looks like, made once for all lives.
const MemoryDisk::Image& freshFile(const std::string& folder)
{
    static const MemoryDisk::Image image = [&folder] {
        MemoryDisk disk;
        DiskVfs::mount(folder, disk);
        if (!openFile(folder))
            std::abort();
        DiskVfs::unmount(folder);
        return disk.image();
    }();
    return image;
}

} // namespace

SimReader::SimReader(Mutation mutation, testing::FakeClock& clock, testing::SeededRandom& random)
    : m_mutation(mutation)
    , m_clock(clock)
    , m_random(random)
    , m_folder(simFolder() + "/reader")
{
    m_disk.putBack(freshFile(m_folder));
    DiskVfs::mount(m_folder, m_disk);
    open();
}

SimReader::~SimReader()
{
    m_disk.powerOff();
    close();
    DiskVfs::unmount(m_folder);
}

void SimReader::open()
{
    auto opened = openFile(m_folder);
    if (!opened)
        return;
    m_connection = std::move(*opened);
    m_tables = std::make_unique<store::CatalogueTables>(*m_connection);
    m_mutant = std::make_unique<CatalogueMutant>(m_mutation, *m_tables);
}

void SimReader::close()
{
    m_mutant.reset();
    m_tables.reset();
    m_connection.reset();
}

Result<catalogue::UpdateOutcome> SimReader::update(catalogue::CatalogueSource& source, bool bundle, int clientVersion)
{
    if (!isOpen())
        return fail(ErrorCode::Storage, "the file is not open");
    catalogue::CatalogueUpdater::Settings settings{testing::kRegion, clientVersion, simCity().pinnedRoot(), bundle, {}};
    if (m_mutation == Mutation::CatalogueTrustsAnyRoot)
        settings.pinnedRoot = catalogue::fetchFirstRoot(source, testing::kRegion).value_or(settings.pinnedRoot);
    return catalogue::CatalogueUpdater(source, *m_mutant, m_clock, settings).update();
}

void SimReader::quit()
{
    close();
    open();
}

void SimReader::kill()
{
    const bool down = m_disk.isDown();
    m_disk.powerOff();
    close();
    if (down)
        return;
    m_disk.programUp();
    open();
}

bool SimReader::powerUp()
{
    m_disk.powerOff();
    close();
    const bool lost = m_disk.powerUp(m_random);
    open();
    return lost;
}

void SimReader::putBack(const MemoryDisk::Image& image)
{
    m_disk.powerOff();
    close();
    m_disk.putBack(image);
    open();
}

MemoryDisk& SimReader::disk()
{
    return m_disk;
}

bool SimReader::isOpen() const
{
    return m_connection != nullptr && !m_disk.isDown();
}

std::optional<CatalogueRows> SimReader::rows()
{
    CatalogueRows rows;
    for (const std::string collection : {"guide", "office"}) {
        const auto read = m_tables->readRecords(collection, {}, {}, [&](std::string_view id, std::string_view body) {
            rows[{collection, std::string(id)}] = body;
            return Result<void>();
        });
        if (!read)
            return std::nullopt;
    }
    return rows;
}

std::optional<catalogue::HeldCatalogue> SimReader::held()
{
    auto held = m_tables->held();
    return held ? std::optional(*std::move(held)) : std::nullopt;
}

} // namespace tongban::simulation
