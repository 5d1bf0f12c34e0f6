// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/life/findings.h"
#include "tests/simulation/life/life_plan.h"
#include "tests/simulation/world/catalogue/catalogue_line.h"
#include "tests/simulation/world/catalogue/sim_reader.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"

#include <string>

namespace tongban::simulation
{

// The public plane of a life: a city publishes, a device follows over the network and by what is carried to it on
// sticks, until one day nothing goes wrong any more. What happens, and when, is drawn from the seed. One thread.
class CatalogueLife
{
public:
    explicit CatalogueLife(const LifePlan& plan);
    [[nodiscard]] Verdict live();

private:
    void happen();
    void disturbStorage();
    void update(int clientVersion);
    void updateFromForger();
    void importBundle();
    [[nodiscard]] std::string drawBundle();
    void import(const std::string& file);
    void rotAndPutBack();
    void jumpClock();
    void runToTheEnd();
    void note(std::string_view what, const Result<catalogue::UpdateOutcome>& outcome);
    void countOutcome(const catalogue::UpdateOutcome& outcome, bool resumed);
    void countRefusal(const Error& error);

    void check();
    void checkVersion(const catalogue::HeldCatalogue& held, const CatalogueRows& rows);

    LifePlan m_plan;
    testing::SeededRandom m_random;
    testing::FakeClock m_clock;
    Tally m_tally;
    Findings m_findings;
    CatalogueLine m_line;
    SimReader m_reader;
    MemoryDisk::Image m_image;
    int m_newest = 1;
    // The newest version the device has shown or begun to fill.
    std::int64_t m_seen = 0;
    std::int64_t m_checkedSteps = -1;
    bool m_secondRootSeen = false;
    std::uint64_t m_trace = 0xcbf29ce484222325;
};

} // namespace tongban::simulation
