// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

// The decisions taken on an error, in one place. Pure; any thread.
namespace tongban
{

// True when the same request may succeed later without anybody doing anything.
[[nodiscard]] bool mayRetry(ErrorCode code);

// True when the person has to sign in (or enrol) again before it can succeed.
[[nodiscard]] bool needsLogin(ErrorCode code);

} // namespace tongban
