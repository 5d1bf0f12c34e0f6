// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tongban::domain
{

// 实施编码 (31) or 业务办理项编码 (33) taken apart for display: 18 USCC, 1 level, 12 basic code, 2 sequence. Provinces
// have codes of their own: an item code is an opaque text of up to 64 characters and nothing is ever refused for it.
struct ItemCodeParts {
    std::string uscc;
    // False: a warning for editors. Live lists hold wrong ones.
    bool usccValid = false;
    char level = '\0';
    std::string basic;
    // Empty for 实施编码.
    std::string sequence;
};

// Nothing when it is not of this shape.
[[nodiscard]] std::optional<ItemCodeParts> splitItemCode(std::string_view code);

} // namespace tongban::domain
