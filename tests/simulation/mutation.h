// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace tongban::simulation
{

// Mistakes a sync protocol could have, planted one at a time at the edges of the real parts (wire, store, driver,
// platform), to prove that the checks see them. None in every run that counts.
enum class Mutation {
    None,
    // --- wire: what the engine sends and hears
    DropAcks,
    DropOneAck,
    DropChanges,
    DropDeletions,
    ReuseCursor,
    OldCursorKept,
    HideEpoch,
    MorePagesHidden,
    WrongChecksum,
    DurableTooEarly,
    AckWithoutAsking,
    RefusalsBecomeAcks,
    AcksBecomeRefusals,
    NewIdOnRetry,
    LaneReversed,
    OnlyFirstLane,
    AttachmentsForgotten,
    DependenciesForgotten,
    BodyChanged,
    StaleAnswer,
    // --- store: what the device keeps
    AckNotKept,
    AckForgetsOperation,
    CursorAheadOfRows,
    RowsWithoutCursor,
    StagedNotDropped,
    SnapshotWithoutReplace,
    PagesShownAtOnce,
    ChecksumNotComputed,
    OutboxClearedByReset,
    TwoTransactions,
    // --- driver
    TimerForgotten,
    FailedCommitTakenForDone,
    UploadNotDone,
    ReloadSkipsOutbox,
    // --- platform
    MemoryOfOperationsLost,
    RestoreWithoutEpoch,
    BackupPromisesTooMuch,
    AnswerBeforeCommit,
    GrantNotAsked,
    // --- drafts that two devices fill in
    DraftTheirsTaken,
    DraftBaseForgotten,
    DraftToldToNobody,
    DraftDecidedUnasked,
    // --- catalogue
    CatalogueRowForgotten,
    CatalogueDeletionsForgotten,
    CatalogueVersionForgotten,
    CatalogueTwoTransactions,
    CatalogueCompleteTooEarly,
    CatalogueTrustsAnyRoot,
    Count,
};

[[nodiscard]] std::string_view mutationName(Mutation mutation);

[[nodiscard]] constexpr bool isOfCatalogue(Mutation mutation)
{
    return mutation >= Mutation::CatalogueRowForgotten;
}

} // namespace tongban::simulation
