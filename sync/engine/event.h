// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"
#include "sync/engine/scope_state.h"
#include "tongban/v1/operation.pb.h"
#include "tongban/v1/sync.pb.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

// What can happen to a scope, as its engine sees it.
namespace tongban::engine
{

// The file was read: at the start, and after each LoadScope effect.
struct Started {
    ScopeState state;
    std::vector<v1::OutboxEntry> outbox;
};
// The file could not be read.
struct LoadFailed {
    Error error;
};
// Answer to Commit: `checksum` is what ScopeStore::commit returned.
struct CommitDone {
    std::uint64_t checksum = 0;
};
struct CommitFailed {
    Error error;
};
// Somebody has written an operation into the outbox. Harmless to repeat: what is known already is passed over.
struct OperationWritten {
    v1::OutboxEntry entry;
};
// The person has seen that an operation was refused, or takes one back that was never sent: it leaves the outbox. What
// depends on it then needs attention itself. Passed over when the operation is on its way.
struct OperationDismissed {
    std::string opId;
};
// Answers to SendExchange; an answer whose serial is not the last one's is passed over.
struct ExchangeSucceeded {
    std::uint64_t serial = 0;
    v1::ExchangeResponse response;
};
struct ExchangeFailed {
    std::uint64_t serial = 0;
    Error error;
};
// Answers to UploadBlob.
struct BlobUploaded {
    std::string opId;
    std::string sha256;
};
struct BlobFailed {
    std::string opId;
    std::string sha256;
    Error error;
};
struct NetworkUp {
};
struct NetworkDown {
};
// The person looks at the program again: ask now.
struct Foreground {
};
// The person asked for it, or "send now": waits that only the network caused are over.
struct PullRequested {
};
// There is a session again (after NeedLogin).
struct SignedIn {
};
// The time of the last ArmTimer has come. Early or needless ticks do no harm.
struct Tick {
};

using Event = std::variant<Started, LoadFailed, CommitDone, CommitFailed, OperationWritten, OperationDismissed,
                           ExchangeSucceeded, ExchangeFailed, BlobUploaded, BlobFailed, NetworkUp, NetworkDown,
                           Foreground, PullRequested, SignedIn, Tick>;

} // namespace tongban::engine
