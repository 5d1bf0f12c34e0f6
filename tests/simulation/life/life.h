// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/life/checks.h"
#include "tests/simulation/mutation.h"
#include "tests/simulation/world/fault.h"
#include "tests/simulation/world/sim_device.h"
#include "tests/simulation/world/sim_platform.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tongban::simulation
{

// What came of one life.
struct Verdict {
    std::vector<std::string> findings;
    Tally tally;
    // Everything that happened, in order, as one number: the same seed gives the same.
    std::uint64_t trace = 0;
    // Writes and synchronisations of the first device's disk.
    std::int64_t deviceSteps = 0;
};

// Two devices of one person and a platform, from the first start to the day on which nothing goes wrong any more. What
// happens, and when, is drawn from the seed. One thread.
class Life
{
public:
    struct Plan {
        std::uint64_t seed = 1;
        Mutation mutation = Mutation::None;
        // The first device's power is cut exactly at this step of its disk; 0: by chance. Then no other storage fault
        // happens: a scenario, the same but for the place of its cut.
        std::int64_t cutAt = 0;
        bool scenario = false;
    };

    explicit Life(const Plan& plan);
    [[nodiscard]] Verdict live();

private:
    void happen();
    void write();
    [[nodiscard]] v1::Operation operation(std::size_t device);
    void disturbNetwork();
    void disturbDevice();
    void disturbPlatform();
    void provokeAttacks();
    void rotAndPutBack(std::size_t device);
    void clone();
    void reviveAll();
    void runSome();
    void calmDown();
    void runUntilEqual();

    [[nodiscard]] std::size_t anyDevice();
    [[nodiscard]] SimDevice& device(std::size_t number);

    Plan m_plan;
    testing::SeededRandom m_random;
    testing::FakeClock m_clock;
    Tally m_tally;
    SimPlatform m_platform;
    Checks::Devices m_devices;
    std::unique_ptr<Checks> m_checks;
    std::vector<MemoryDisk::Image> m_images;
    int m_writes = 0;
    bool m_cloned = false;
};

} // namespace tongban::simulation
