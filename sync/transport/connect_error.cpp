// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/connect_error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace tongban::transport
{

namespace
{

// connectrpc.com/docs/protocol, "Error codes".
constexpr std::array<std::pair<std::string_view, ErrorCode>, 16> kCodes{{
    {"canceled", ErrorCode::Cancelled},
    {"unknown", ErrorCode::Internal},
    {"invalid_argument", ErrorCode::InvalidArgument},
    {"deadline_exceeded", ErrorCode::DeadlineExceeded},
    {"not_found", ErrorCode::NotFound},
    {"already_exists", ErrorCode::AlreadyExists},
    {"permission_denied", ErrorCode::PermissionDenied},
    {"resource_exhausted", ErrorCode::ResourceExhausted},
    {"failed_precondition", ErrorCode::FailedPrecondition},
    // Somebody else was quicker; the same request may go through next time.
    {"aborted", ErrorCode::Unavailable},
    {"out_of_range", ErrorCode::InvalidArgument},
    {"unimplemented", ErrorCode::Unimplemented},
    {"internal", ErrorCode::Internal},
    {"unavailable", ErrorCode::Unavailable},
    {"data_loss", ErrorCode::DataLoss},
    {"unauthenticated", ErrorCode::Unauthenticated},
}};

// The protocol's table for answers that are not of the protocol, with a captive portal's own status added.
ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 400: return ErrorCode::Internal;
    case 401: return ErrorCode::Unauthenticated;
    case 403: return ErrorCode::PermissionDenied;
    case 404: return ErrorCode::Unimplemented;
    case 429:
    case 502:
    case 503:
    case 504: return ErrorCode::Unavailable;
    case 511: return ErrorCode::NotThePlatform;
    default: return status >= 200 && status < 400 ? ErrorCode::NotThePlatform : ErrorCode::Internal;
    }
}

std::optional<std::string> codeName(std::string_view body)
{
    // Without exceptions and comments; nesting is bounded by the size of the body.
    const nlohmann::json json = nlohmann::json::parse(body, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto code = json.find("code");
    if (code == json.end() || !code->is_string())
        return std::nullopt;
    return code->get<std::string>();
}

} // namespace

Error connectError(int httpStatus, std::string_view mediaType, std::string_view body)
{
    const std::string status = "status " + std::to_string(httpStatus);
    const std::optional<std::string> name = mediaType == "application/json" ? codeName(body) : std::nullopt;
    for (const auto& [known, code] : kCodes) {
        if (name && *name == known)
            return {code, "connect " + *name + ", " + status};
    }
    return {codeOfStatus(httpStatus), status};
}

} // namespace tongban::transport
