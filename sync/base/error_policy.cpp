// SPDX-License-Identifier: Apache-2.0
#include "sync/base/error_policy.h"

namespace tongban
{

bool mayRetry(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ResourceExhausted:
    case ErrorCode::Cancelled:
    case ErrorCode::DeadlineExceeded:
    case ErrorCode::Unavailable:
    case ErrorCode::DataLoss:
    case ErrorCode::NotThePlatform:
    case ErrorCode::StorageFull:
    case ErrorCode::Internal: return true;
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::FailedPrecondition:
    case ErrorCode::PermissionDenied:
    case ErrorCode::Unauthenticated:
    case ErrorCode::Unsigned:
    case ErrorCode::Expired:
    case ErrorCode::RolledBack:
    case ErrorCode::ClientTooOld:
    case ErrorCode::Storage:
    case ErrorCode::KeystoreUnavailable:
    case ErrorCode::KeyLost:
    case ErrorCode::WrongKey:
    case ErrorCode::Damaged:
    case ErrorCode::Unimplemented: return false;
    }
    return false;
}

bool needsLogin(ErrorCode code)
{
    return code == ErrorCode::Unauthenticated;
}

} // namespace tongban
