// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/result.h"
#include "sync/catalogue/trust/envelope.h"
#include "tongban/v1/distribution.pb.h"

#include <string>
#include <string_view>

// The keys that count, the way of The Update Framework (section 5.3): a root is signed by the threshold of the keys of
// the root before and by its own. Pure; any thread. Errors: Unsigned, RolledBack (not the next version), DataLoss,
// NotThePlatform.
namespace tongban::catalogue
{

// A root that is trusted already: from the program, or held. Checked against its own keys only.
[[nodiscard]] Result<v1::Root> openTrustedRoot(std::string_view envelope, std::string_view region);

// The root after `previous`.
[[nodiscard]] Result<v1::Root> openNextRoot(std::string_view envelope, const v1::Root& previous);

// Expired: its time is over.
[[nodiscard]] Result<void> checkRootTime(const v1::Root& root, UnixMillis now);

[[nodiscard]] std::string signRoot(const v1::Root& root, const Signers& signers);

} // namespace tongban::catalogue
