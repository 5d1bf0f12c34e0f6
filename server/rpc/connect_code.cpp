// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/connect_code.h"

namespace tongban::server
{

ConnectCode connectCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return {"invalid_argument", 400};
    case ErrorCode::NotFound: return {"not_found", 404};
    case ErrorCode::AlreadyExists: return {"already_exists", 409};
    case ErrorCode::FailedPrecondition: return {"failed_precondition", 400};
    case ErrorCode::PermissionDenied: return {"permission_denied", 403};
    case ErrorCode::Unauthenticated: return {"unauthenticated", 401};
    case ErrorCode::ResourceExhausted: return {"resource_exhausted", 429};
    case ErrorCode::Cancelled: return {"canceled", 499};
    case ErrorCode::DeadlineExceeded: return {"deadline_exceeded", 504};
    case ErrorCode::Unavailable:
    case ErrorCode::StorageFull: return {"unavailable", 503};
    case ErrorCode::Unimplemented: return {"unimplemented", 501};
    case ErrorCode::DataLoss:
    case ErrorCode::Damaged: return {"data_loss", 500};
    case ErrorCode::Unsigned:
    case ErrorCode::Expired:
    case ErrorCode::RolledBack:
    case ErrorCode::NotThePlatform:
    case ErrorCode::ClientTooOld:
    case ErrorCode::Storage:
    case ErrorCode::KeystoreUnavailable:
    case ErrorCode::KeyLost:
    case ErrorCode::WrongKey:
    case ErrorCode::Internal: return {"internal", 500};
    }
    return {"unknown", 500};
}

} // namespace tongban::server
