// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/trust/envelope.h"
#include "tongban/v1/distribution.pb.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// What a head has to be.
struct HeadExpectation {
    std::string_view region;
    std::int64_t nowMs = 0;
    std::int32_t clientVersion = 1;
    // The head held, if any: nothing older is accepted, and nothing else under the same version.
    const v1::Head* held = nullptr;
    bool expiredIsReadable = false;
};

// A head that may be followed. Errors: NotThePlatform, DataLoss (too large, no head, another region's), Unsigned,
// RolledBack, Expired, ClientTooOld; in this order, so that what is not signed is never judged by what it says.
[[nodiscard]] Result<v1::Head> openHead(std::string_view envelope, const v1::Root& root,
                                        const HeadExpectation& expected);

// The head inside an envelope that was verified when it was stored.
[[nodiscard]] Result<v1::Head> readStoredHead(std::string_view envelope);

// ResourceExhausted: larger than limits::kHeadBytes.
[[nodiscard]] Result<std::string> signHead(const v1::Head& head, const Signers& signers);

} // namespace tongban::catalogue
