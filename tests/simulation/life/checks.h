// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/life/findings.h"
#include "tests/simulation/world/sim_device.h"
#include "tests/simulation/world/sim_platform.h"

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace tongban::simulation
{

// What must hold, by the numbers of the sync's invariants: after every commit of a device, whenever a device has
// nothing to do, and when a life is over. It only looks and writes down what it found. One thread; owned by the life.
class Checks
{
public:
    using Devices = std::vector<std::unique_ptr<SimDevice>>;

    Checks(SimPlatform& platform, Devices& devices, const Clock& clock);

    void afterCommit(std::size_t device, bool shows);
    void whenSettled(std::size_t device);
    void atEnd();
    // After a last backup and a last pull.
    void afterBackup(std::size_t device);

    // What happened from outside, to be judged differently.
    void rowDamaged(std::size_t device);
    void diskPutBack(std::size_t device);
    void answerToReusedId(const v1::OperationResult& result);
    void answerToStranger(const v1::ExchangeResponse& response);

    void require(int invariant, bool holds, const std::string& otherwise);
    [[nodiscard]] bool isEqual(std::size_t device);
    [[nodiscard]] const std::vector<std::string>& findings() const;

    static constexpr int kRoundTrips = 50;

private:
    struct Seen {
        int state = 0;
        bool damaged = false;
        int allowedResets = 0;
        int starts = 0;
        RecordMap base;
    };

    void invariant01And13NoLostWork(std::size_t device);
    void invariant02AtMostOneEffect();
    void invariant03ClientEqualsServer(std::size_t device);
    void invariant04And05OneStateNeverBack(std::size_t device);
    void invariant06AcceptedStaysInView(std::size_t device);
    void invariant08NothingOfOthers(const RecordMap& records);
    void invariant09NothingAfterRevocation(std::size_t device);
    void invariant10Order(std::size_t device);
    void invariant10Dependants(const Written& written);
    void invariant11WakeUpArmed(std::size_t device);
    void invariant12Bounded(std::size_t device);
    void invariant14AttachmentsVerified(const Written& written);
    void invariant15ResetOnlyWhereWrong(std::size_t device);
    void invariant17UnknownFieldsSurvive(const Written& written, const v1::OutboxEntry& entry);
    void invariant18ClockMovesNoWakeUp(std::size_t device);
    void invariant19NoAnswerOfADraftIsLost();

    SimPlatform& m_platform;
    Devices& m_devices;
    const Clock& m_clock;
    std::vector<Seen> m_seen;
    Findings m_findings;
};

} // namespace tongban::simulation
