// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/catalogue_tables.h"
#include "sync/catalogue/catalogue_updater.h"
#include "tests/simulation/disk/memory_disk.h"
#include "tests/simulation/mutation.h"
#include "tests/simulation/world/catalogue/catalogue_mutant.h"
#include "tests/simulation/world/catalogue/sim_city.h"
#include "tests/support/fake_clock.h"

#include <memory>
#include <optional>
#include <string>

namespace tongban::simulation
{

// The device of somebody who reads guides: the real updater and the real encrypted tables on a simulated disk. One
// thread; owned by the life.
class SimReader
{
public:
    SimReader(Mutation mutation, testing::FakeClock& clock, testing::SeededRandom& random);
    ~SimReader();

    [[nodiscard]] Result<catalogue::UpdateOutcome> update(catalogue::CatalogueSource& source, bool bundle,
                                                          int clientVersion);
    void quit();
    void kill();
    // True: something was lost or torn.
    bool powerUp();
    void putBack(const MemoryDisk::Image& image);

    [[nodiscard]] MemoryDisk& disk();
    [[nodiscard]] bool isOpen() const;
    // Nothing: the file cannot be read.
    [[nodiscard]] std::optional<CatalogueRows> rows();
    [[nodiscard]] std::optional<catalogue::HeldCatalogue> held();

private:
    void open();
    void close();

    Mutation m_mutation;
    testing::FakeClock& m_clock;
    testing::SeededRandom& m_random;
    std::string m_folder;
    MemoryDisk m_disk;
    std::unique_ptr<sql::Connection> m_connection;
    std::unique_ptr<store::CatalogueTables> m_tables;
    std::unique_ptr<CatalogueMutant> m_mutant;
};

} // namespace tongban::simulation
