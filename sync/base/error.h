// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace tongban
{

// Every way an operation of ours can fail. One list for the whole program: retry and login decisions are taken on it in
// error_policy.h, text for people is made from it in client/viewmodels/error_text.
enum class ErrorCode {
    // The caller's input is not acceptable (a form answer, an argument, an ID number).
    InvalidArgument,
    NotFound,
    AlreadyExists,
    // The state of the thing does not allow it (a closed case cannot be corrected).
    FailedPrecondition,
    PermissionDenied,
    // No session, or the session has ended: sign in again.
    Unauthenticated,
    // A limit of sync/base/limits.h or of the platform was reached.
    ResourceExhausted,
    Cancelled,
    DeadlineExceeded,
    // The network or the platform cannot be reached now; trying again is right.
    Unavailable,
    // Bytes are not what they claim to be: truncated, wrong hash, does not parse. Of a database's own pages: Damaged.
    DataLoss,
    // A signature is missing or wrong.
    Unsigned,
    // Signed, but its time is over.
    Expired,
    // Signed, but older than what is already held.
    RolledBack,
    // The answer does not come from the platform at all (a captive portal's page).
    NotThePlatform,
    // The program is too old for this platform or this catalogue.
    ClientTooOld,
    // The disk is full or refuses to be written.
    StorageFull,
    Storage,
    // The system keystore is missing, locked or has lost our key.
    KeystoreUnavailable,
    KeyLost,
    // The encrypted file does not open with the key given.
    WrongKey,
    // A database on this machine has pages that are not what was written, or that cannot be read any more.
    Damaged,
    Unimplemented,
    Internal,
};

// The stable name used in logs and test output ("unavailable"). Never shown to people.
[[nodiscard]] std::string_view errorCodeName(ErrorCode code);

// What went wrong. `detail` is for developers and never holds personal data, keys or tokens.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace tongban
