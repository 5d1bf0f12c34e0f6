// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace tongban::server
{

// A number at the beginning of `text`, in ASCII digits ("22", "1.0") or Chinese numerals (一, 两, 十五, 三十,
// 一百二十).
struct LeadingNumber {
    int value = 0;
    // How many bytes it takes.
    std::size_t bytes = 0;
};
[[nodiscard]] std::optional<LeadingNumber> leadingNumber(std::string_view text);

} // namespace tongban::server
