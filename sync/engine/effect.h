// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/scope_commit.h"
#include "tongban/v1/person.pb.h"
#include "tongban/v1/sync.pb.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

// What an engine wants done. The driver carries effects out in the order given and reports back with an event where one
// is named; it may carry out an exchange and an upload side by side. Every effect that is answered gets exactly one
// answer.
namespace tongban::engine
{

// Read the scope and the outbox: Started or LoadFailed.
struct LoadScope {
};
// ScopeStore::commit: CommitDone or CommitFailed.
struct Commit {
    ScopeCommit commit;
};
// SyncApi::exchange: ExchangeSucceeded or ExchangeFailed with the same serial.
struct SendExchange {
    std::uint64_t serial = 0;
    v1::ExchangeRequest request;
};
// Upload the bytes of this attachment, going on where an earlier upload stopped: BlobUploaded or BlobFailed. A file
// that is not there any more is NotFound.
struct UploadBlob {
    std::string opId;
    v1::Attachment attachment;
};
// Send Tick at this monotonic time. Replaces the one before.
struct ArmTimer {
    std::chrono::milliseconds at{0};
};
// The platform does not know this session. Nothing to answer; SignedIn when there is a new one.
struct NeedLogin {
};
struct RecordKey {
    std::string collection;
    std::string id;
};
// Comes after the commit that changed it. `everything`: the base was changed in many places.
struct ScopeChanged {
    bool everything = false;
    std::vector<RecordKey> records;
    std::vector<std::string> operations;
};
// What the platform said about who may see what. Comes after the commit of the answer it was in.
struct GrantsSeen {
    std::vector<v1::GrantState> grants;
};
// For logs and tests: the scope will be pulled anew ("checksum", "epoch", "grant").
struct ScopeReset {
    std::string reason;
};

using Effect = std::variant<LoadScope, Commit, SendExchange, UploadBlob, ArmTimer, NeedLogin, ScopeChanged, GrantsSeen,
                            ScopeReset>;

} // namespace tongban::engine
