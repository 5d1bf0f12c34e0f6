// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace tongban::forms
{

// The values of a select of several, which stand in one text, spaces between them. Views into the text.
[[nodiscard]] inline std::vector<std::string_view> wordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t from = text.find_first_not_of(" \t\r\n");
        if (from == std::string_view::npos)
            return words;
        text.remove_prefix(from);
        const std::size_t length = std::min(text.find_first_of(" \t\r\n"), text.size());
        words.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
}

} // namespace tongban::forms
