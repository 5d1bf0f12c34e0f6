// SPDX-License-Identifier: Apache-2.0
#include "sync/base/error.h"

namespace tongban
{

std::string_view errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return "invalid_argument";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::AlreadyExists: return "already_exists";
    case ErrorCode::FailedPrecondition: return "failed_precondition";
    case ErrorCode::PermissionDenied: return "permission_denied";
    case ErrorCode::Unauthenticated: return "unauthenticated";
    case ErrorCode::ResourceExhausted: return "resource_exhausted";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::DeadlineExceeded: return "deadline_exceeded";
    case ErrorCode::Unavailable: return "unavailable";
    case ErrorCode::DataLoss: return "data_loss";
    case ErrorCode::Unsigned: return "unsigned";
    case ErrorCode::Expired: return "expired";
    case ErrorCode::RolledBack: return "rolled_back";
    case ErrorCode::NotThePlatform: return "not_the_platform";
    case ErrorCode::ClientTooOld: return "client_too_old";
    case ErrorCode::StorageFull: return "storage_full";
    case ErrorCode::Storage: return "storage";
    case ErrorCode::KeystoreUnavailable: return "keystore_unavailable";
    case ErrorCode::KeyLost: return "key_lost";
    case ErrorCode::WrongKey: return "wrong_key";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::Unimplemented: return "unimplemented";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

} // namespace tongban
