// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <filesystem>
#include <string>

namespace tongban::e2e
{

// What a wrong server does in place of handing out what was published.
enum class Lie {
    // Nothing: it hands out what lies in its folder.
    None,
    // Hangs up without a word.
    Silence,
    // The sign-in page of a guest network, with 200, for everything.
    WebPage,
    Garbage,
    CutHead,
    UnsignedHead,
    // Signed well, by a key nobody trusts.
    OtherKeysHead,
    ExpiredHead,
    // Yesterday's head was newer.
    OlderHead,
    // The head is right; whatever it leads to ends in the middle.
    CutFiles,
    // As CutFiles, but the connection breaks there.
    BrokenOff,
};

// The heads those lies need.
struct ForgedHeads {
    std::string unsignedHead;
    std::string otherKeys;
    std::string expired;
    std::string older;
};

// From the published folder of one region and the publisher's own keys. The folder holds at least two versions.
[[nodiscard]] Result<ForgedHeads> forgeHeads(const std::filesystem::path& region, const std::filesystem::path& keys);

[[nodiscard]] Result<std::string> readBytes(const std::filesystem::path& file);

} // namespace tongban::e2e
