// SPDX-License-Identifier: Apache-2.0
#include "client/domain/search/pinyin.h"

#include "client/domain/search/pinyin_table.h"
#include "client/domain/search/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace tongban::domain
{

namespace
{

using Readings = std::unordered_map<char32_t, std::vector<std::string_view>>;

// `table` lives as long as the program; the readings point into it.
void addReadings(std::string_view table, Readings& readings)
{
    std::string_view syllable;
    while (!table.empty()) {
        std::size_t letters = 0;
        while (letters < table.size() && table[letters] >= 'a' && table[letters] <= 'z')
            ++letters;
        if (letters > 0) {
            syllable = table.substr(0, letters);
            table.remove_prefix(letters);
            continue;
        }
        // Everything else in the table is a Han character of three bytes.
        constexpr std::size_t kHanBytes = 3;
        const std::u32string character = decodeUtf8(table.substr(0, kHanBytes));
        table.remove_prefix(std::min(kHanBytes, table.size()));
        readings[character.front()].push_back(syllable);
    }
}

const Readings& allReadings()
{
    static const Readings kReadings = [] {
        Readings readings;
        readings.reserve(8'192);
        addReadings(kCommonReadings, readings);
        addReadings(kSecondReadings, readings);
        return readings;
    }();
    return kReadings;
}

} // namespace

std::vector<std::string_view> pinyinOf(char32_t character)
{
    const auto found = allReadings().find(character);
    return found == allReadings().end() ? std::vector<std::string_view>() : found->second;
}

} // namespace tongban::domain
