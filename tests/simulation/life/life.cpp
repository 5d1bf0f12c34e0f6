// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/life/life.h"

#include "tests/simulation/trace_hash.h"

#include <algorithm>

namespace tongban::simulation
{

namespace
{

constexpr int kHappenings = 26;
constexpr int kWakesInTheEnd = 120;

} // namespace

Life::Life(const Plan& plan)
    : m_plan(plan)
    // Neighbouring seeds would be the same sequence, begun a step later.
    , m_random(testing::SeededRandom(plan.seed).next())
    , m_platform(m_clock, m_random, m_tally, plan.mutation)
{
    const SimDevice::Context context{m_clock, m_random,      m_platform,
                                     m_tally, plan.mutation, m_random.oneIn(2) ? 1 << 18 : 150 + m_random.below(1500)};
    for (int i = 0; i < kDevices; ++i)
        m_devices.push_back(std::make_unique<SimDevice>(i, context));
    m_checks = std::make_unique<Checks>(m_platform, m_devices, m_clock);
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        device(i).committed = [this, i](bool shows) { m_checks->afterCommit(i, shows); };
        m_images.push_back(device(i).disk().image());
    }
    if (m_random.oneIn(4))
        m_platform.takeCursorsOfAnyScope();
    if (plan.cutAt > 0)
        device(0).disk().cutPowerAt(plan.cutAt);
}

std::size_t Life::anyDevice()
{
    return static_cast<std::size_t>(m_random.below(kDevices));
}

SimDevice& Life::device(std::size_t number)
{
    return *m_devices[number];
}

Verdict Life::live()
{
    for (int i = 0; i < kHappenings; ++i) {
        happen();
        reviveAll();
        runSome();
        reviveAll();
    }
    calmDown();
    runBesidePoison();
    m_platform.mend();
    runUntilEqual();
    m_checks->atEnd();
    m_platform.backUp();
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        device(i).feed(engine::PullRequested{});
        device(i).settle();
        m_checks->afterBackup(i);
    }
    Verdict verdict{m_checks->findings(), m_tally, 0, device(0).disk().steps()};
    for (const auto& one : m_devices)
        verdict.trace = traceHash(verdict.trace, std::to_string(one->trace()));
    verdict.trace = traceHash(verdict.trace, std::to_string(m_platform.disk().trace()));
    return verdict;
}

void Life::happen()
{
    const int what = m_random.below(20);
    if (what < 8)
        write();
    else if (what < 10)
        m_platform.tell(m_random.below(6), std::to_string(what));
    else if (what < 11)
        m_platform.removeMessage(m_random.below(6));
    else if (what < 12)
        device(anyDevice()).feed(engine::PullRequested{});
    else if (what < 13)
        disturbNetwork();
    else if (what < 16)
        disturbDevice();
    else if (what < 19)
        disturbPlatform();
    else
        provokeAttacks();
}

void Life::runSome()
{
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        SimDevice& one = device(i);
        if (m_random.oneIn(2))
            one.shareDraft(m_random.oneIn(4));
        if (m_random.oneIn(2))
            one.wake();
        for (int steps = m_random.below(12); steps > 0; --steps)
            one.runOne();
        if (!m_random.oneIn(3))
            continue;
        one.settle();
        m_checks->whenSettled(i);
    }
}

void Life::reviveAll()
{
    if (m_platform.isDown()) {
        m_tally.count(Rare::PlatformCutInOperation);
        m_platform.powerUp();
    }
    for (const auto& one : m_devices) {
        if (one->disk().isDown())
            one->powerUp();
    }
}

void Life::calmDown()
{
    reviveAll();
    m_platform.disk().fillUpFor(0);
    for (const auto& one : m_devices) {
        one->calm();
        // Also a cut that was to come does not come now.
        one->powerUp();
        one->feed(engine::NetworkUp{});
        one->feed(engine::SignedIn{});
    }
    m_platform.powerUp();
}

// Everything is well but the operations the platform stumbles over: only what depends on them may wait.
void Life::runBesidePoison()
{
    if (std::none_of(m_devices.begin(), m_devices.end(), [](const auto& one) { return one->holdsPoison(); }))
        return;
    for (int round = 0; round < kWakesInTheEnd; ++round) {
        bool done = true;
        for (std::size_t i = 0; i < m_devices.size(); ++i) {
            device(i).settle();
            m_checks->whenSettled(i);
            done = done && device(i).isQuietBesidePoison();
        }
        if (done)
            return;
        for (const auto& one : m_devices)
            one->wake();
    }
    m_checks->require(11, false, "a poisoned operation holds up what does not depend on it");
}

void Life::runUntilEqual()
{
    std::vector<int> before;
    for (const auto& one : m_devices)
        before.push_back(one->exchanges());
    for (int round = 0; round < kWakesInTheEnd; ++round) {
        bool done = true;
        for (std::size_t i = 0; i < m_devices.size(); ++i) {
            if (!m_platform.grantEnded()) {
                device(i).putRefusedSavesAway();
                device(i).shareDraft(false);
            }
            device(i).settle();
            m_checks->whenSettled(i);
        }
        // Only now: what one device has just sent, the others have not heard of.
        for (std::size_t i = 0; i < m_devices.size(); ++i)
            done = done && device(i).isQuiet() && m_checks->isEqual(i) &&
                   (m_platform.grantEnded() || (device(i).draftIsTold() && !device(i).holdsRefusedSave()));
        if (done)
            break;
        for (const auto& one : m_devices)
            one->wake();
    }
    for (std::size_t i = 0; i < m_devices.size(); ++i)
        m_checks->require(3, device(i).exchanges() - before[i] <= Checks::kRoundTrips, "too many round trips");
}

} // namespace tongban::simulation
