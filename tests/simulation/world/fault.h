// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/world/story.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tongban::simulation
{

// Everything that is done to a life.
enum class Fault {
    // network
    RequestLost,
    RequestTwice,
    RequestLate,
    RequestTruncated,
    RequestFlipped,
    AnswerLost,
    AnswerTwice,
    AnswerLate,
    AnswerTruncated,
    AnswerFlipped,
    HtmlWith200,
    Unauthenticated,
    UploadCut,
    NetworkDown,
    // device
    ProgramKilled,
    DevicePowerCut,
    DeviceDiskFull,
    DevicePageRots,
    DeviceRowWrong,
    DeviceRestored,
    DeviceCloned,
    DeviceKeyLost,
    ClockJump,
    Asleep90Days,
    TwoProcesses,
    OlderProgram,
    LaterOperation,
    // platform
    PlatformRestart,
    PlatformPowerCut,
    PlatformDiskFull,
    PlatformRestored,
    CursorsForgotten,
    GrantRevoked,
    GrantRevised,
    SlotRace,
    StrangerAsks,
    ReusedId,
    PoisonedOperation,
    CursorOutlivesScope,
    // catalogue
    StaleCache,
    MixedFiles,
    FileGone,
    ForgedCatalogue,
    BundleOld,
    BundleTampered,
    BundleMixed,
    Count,
};

// What is seldom reached and worth knowing that it was.
enum class Rare {
    SnapshotOfPages,
    ResetByChecksum,
    ResetByEpoch,
    ResetByGrant,
    Duplicate,
    OfferedAgain,
    NeedBlobs,
    Refused,
    RefusalAskedAfter,
    Conflict,
    BlockedByRefusal,
    SavedThoughCut,
    TornAway,
    CommitFailed,
    LoadFailed,
    LoginAsked,
    Blamed,
    PlatformCutInOperation,
    BackupCutInHalf,
    RotNoticed,
    EndedScopeEmptied,
    FirstSyncResumed,
    UpdateByPack,
    UpdateByDeltas,
    UpdateBySegments,
    NewRootFollowed,
    RolledBackRefused,
    ForgeryRefused,
    ExpiredRefused,
    StaleBundleShown,
    // --- drafts
    AskedAbout,
    SaveRefused,
    Count,
};

[[nodiscard]] std::string_view faultName(Fault fault);
[[nodiscard]] std::string_view rareName(Rare rare);

// How often each of them was met.
struct Tally {
    std::array<long, static_cast<std::size_t>(Fault::Count)> faults{};
    std::array<long, static_cast<std::size_t>(Rare::Count)> rare{};

    void count(Fault fault)
    {
        Story::tell("fault", faultName(fault));
        ++faults[static_cast<std::size_t>(fault)];
    }
    void count(Rare state)
    {
        Story::tell("rare", rareName(state));
        ++rare[static_cast<std::size_t>(state)];
    }
    void add(const Tally& other)
    {
        for (std::size_t i = 0; i < faults.size(); ++i)
            faults[i] += other.faults[i];
        for (std::size_t i = 0; i < rare.size(); ++i)
            rare[i] += other.rare[i];
    }
};

} // namespace tongban::simulation
