// SPDX-License-Identifier: Apache-2.0
#include "client/domain/search/pinyin.h"

#include "client/domain/search/pinyin_table.h"
#include "client/domain/search/utf8.h"

#include <algorithm>
#include <vector>

namespace tongban::domain
{

namespace
{

// `table` lives as long as the program; the readings point into it.
void addReadings(std::string_view table, std::vector<Reading>& readings)
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
        readings.push_back({takeCharacter(table), syllable});
    }
}

// By character, the commonest reading first.
const std::vector<Reading>& allReadings()
{
    static const std::vector<Reading> kReadings = [] {
        std::vector<Reading> readings;
        readings.reserve(8'192);
        addReadings(kCommonReadings, readings);
        addReadings(kSecondReadings, readings);
        std::ranges::stable_sort(readings, {}, &Reading::character);
        return readings;
    }();
    return kReadings;
}

} // namespace

std::span<const Reading> pinyinOf(char32_t character)
{
    // Not equal_range: clang 14, which builds the fuzzing programs, cannot read the range libstdc++ 12 answers with.
    const std::vector<Reading>& all = allReadings();
    return {std::ranges::lower_bound(all, character, {}, &Reading::character),
            std::ranges::upper_bound(all, character, {}, &Reading::character)};
}

} // namespace tongban::domain
