// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/life/checks.h"
#include "tests/simulation/life/life_plan.h"
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

// Two devices of one person and a platform, from the first start to the day on which nothing goes wrong any more. What
// happens, and when, is drawn from the seed. One thread.
class Life
{
public:
    using Plan = LifePlan;

    explicit Life(const Plan& plan);
    [[nodiscard]] Verdict live();

private:
    void happen();
    void write();
    void fillInForm();
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
    void runBesidePoison();
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
