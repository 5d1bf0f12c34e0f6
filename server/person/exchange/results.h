// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/operation.pb.h"

#include <string>

// The platform's answers to an operation, for short. `text` is for the person, in the region's language.
namespace tongban::server
{

[[nodiscard]] v1::OperationResult accepted(std::string reason = {}, std::string text = {});
[[nodiscard]] v1::OperationResult rejected(std::string reason, std::string text);
[[nodiscard]] v1::OperationResult conflict(std::string reason, std::string text);
[[nodiscard]] v1::OperationResult retryAfter(std::string reason, std::int64_t millis);

} // namespace tongban::server
