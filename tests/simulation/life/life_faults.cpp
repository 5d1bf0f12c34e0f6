// SPDX-License-Identifier: Apache-2.0
// The part of Life in which things go wrong. What goes wrong on a line: world/wire.cpp.
#include "sync/crypto/operation_signature.h"
#include "tests/simulation/life/life.h"

namespace tongban::simulation
{

namespace
{

constexpr std::chrono::hours kTenYears{24 * 3652};
constexpr std::chrono::hours kNinetyDays{24 * 90};

} // namespace

void Life::disturbNetwork()
{
    SimDevice& one = device(anyDevice());
    if (m_random.oneIn(3)) {
        m_tally.count(Fault::NetworkDown);
        return one.feed(engine::NetworkDown{});
    }
    if (m_random.oneIn(2))
        return one.feed(engine::SignedIn{});
    one.feed(engine::NetworkUp{});
}

void Life::disturbDevice()
{
    const std::size_t number = anyDevice();
    SimDevice& one = device(number);
    const int what = m_random.below(12);
    const bool storage = !m_plan.scenario;
    if (what == 0 && m_random.oneIn(2)) {
        one.quit();
    } else if (what < 2) {
        m_tally.count(Fault::ProgramKilled);
        one.kill();
    } else if (what < 5 && storage) {
        m_tally.count(Fault::DevicePowerCut);
        one.disk().cutPowerAt(1 + m_random.below(40));
    } else if (what == 5 && storage) {
        m_tally.count(Fault::DeviceDiskFull);
        one.disk().fillUpFor(1 + m_random.below(6));
    } else if (what == 6 && storage) {
        rotAndPutBack(number);
    } else if (what == 7) {
        // An image to come back to is taken, or come back to.
        if (m_random.oneIn(2)) {
            m_images[number] = one.disk().image();
        } else if (storage && m_random.oneIn(2)) {
            m_tally.count(Fault::DeviceRestored);
            one.putBack(m_images[number]);
            m_checks->diskPutBack(number);
        }
    } else if (what == 8) {
        m_tally.count(Fault::ClockJump);
        one.jumpClock(m_random.oneIn(2) ? kTenYears : -kTenYears);
    } else if (what == 9 && one.isOpen()) {
        m_tally.count(Fault::DeviceRowWrong);
        // Where the power was cut meanwhile it may be there all the same.
        one.damageRow();
        m_checks->rowDamaged(number);
    } else if (what == 10 && m_random.oneIn(4)) {
        m_tally.count(Fault::Asleep90Days);
        m_clock.advance(kNinetyDays);
    } else if (what == 11 && storage && m_random.oneIn(3)) {
        m_tally.count(Fault::DeviceKeyLost);
        one.loseKey();
        m_images[number] = one.disk().image();
        m_checks->diskPutBack(number);
    } else if (what == 11 && m_random.oneIn(2) && one.isOpen()) {
        m_tally.count(Fault::OlderProgram);
        one.meetLaterFile();
    } else {
        clone();
    }
}

// A flipped byte is noticed or not read; it never shows as a wrong record. Then the disk is put back as it was.
void Life::rotAndPutBack(std::size_t number)
{
    SimDevice& one = device(number);
    // What was written is carried over into the file, where it rots.
    one.quit();
    const MemoryDisk::Image before = one.disk().image();
    if (!one.disk().rot(m_random))
        return;
    m_tally.count(Fault::DevicePageRots);
    one.kill();
    const int failures = one.loadFailures();
    for (int i = 0; i < 6; ++i)
        one.runOne();
    if (!one.isOpen() || one.loadFailures() > failures || !one.base())
        m_tally.count(Rare::RotNoticed);
    one.repair(before);
    m_checks->diskPutBack(number);
}

// The second device becomes the first one's twin, outbox and all; both go on.
void Life::clone()
{
    if (m_cloned || m_plan.scenario || device(0).disk().isDown())
        return;
    m_cloned = true;
    m_tally.count(Fault::DeviceCloned);
    MemoryDisk::Image twin;
    for (const auto& [name, bytes] : device(0).disk().image()) {
        std::string own = name;
        own.replace(own.find("device-0"), 8, "device-1");
        twin[own] = bytes;
    }
    device(1).adoptKeyOf(device(0));
    device(1).putBack(twin);
    m_images[1] = twin;
    m_checks->diskPutBack(1);
}

void Life::disturbPlatform()
{
    switch (m_random.below(12)) {
    case 0:
        m_tally.count(Fault::PlatformRestart);
        m_platform.restart(m_random.oneIn(2));
        break;
    case 1:
    case 2:
        m_tally.count(Fault::PlatformPowerCut);
        m_platform.disk().cutPowerAt(1 + m_random.below(60));
        break;
    case 3:
        m_tally.count(Fault::PlatformDiskFull);
        m_platform.disk().fillUpFor(1 + m_random.below(4));
        break;
    case 4:
    case 5:
    case 6:
        m_platform.backUp();
        if (m_platform.isDown())
            m_tally.count(Rare::BackupCutInHalf);
        break;
    case 7:
    case 8:
        if (m_platform.restore())
            m_tally.count(Fault::PlatformRestored);
        break;
    case 9:
        m_tally.count(Fault::CursorsForgotten);
        m_platform.forgetCursors();
        break;
    case 10:
        m_tally.count(Fault::GrantRevised);
        m_platform.raiseGrantRevision();
        break;
    default:
        m_tally.count(Fault::GrantRevoked);
        m_platform.setGrantEnded(m_random.oneIn(3));
        break;
    }
}

void Life::provokeAttacks()
{
    const std::size_t number = anyDevice();
    const auto& written = device(number).written();
    if (written.empty())
        return;
    v1::Operation known = written[static_cast<std::size_t>(m_random.below(static_cast<int>(written.size())))].operation;
    v1::ExchangeRequest request;
    request.set_principal_id(kPrincipal);
    if (m_random.oneIn(2)) {
        m_tally.count(Fault::StrangerAsks);
        *request.add_operations() = known;
        if (const auto answer = m_platform.exchange(SimPlatform::strangerToken(), request))
            m_checks->answerToStranger(*answer);
        return;
    }
    if (m_platform.isDown() || !m_platform.answerTo(known.op_id()))
        return;
    m_tally.count(Fault::ReusedId);
    known.mutable_payload()->append("other");
    crypto::signOperation(known, SimPlatform::keyOf(static_cast<int>(number)));
    *request.add_operations() = known;
    const auto answer = m_platform.exchange(SimPlatform::tokenOf(static_cast<int>(number)), request);
    if (answer && answer->results_size() == 1)
        m_checks->answerToReusedId(answer->results(0));
}

} // namespace tongban::simulation
