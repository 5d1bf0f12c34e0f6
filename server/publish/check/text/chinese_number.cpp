// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/text/chinese_number.h"

#include <array>
#include <utility>

namespace tongban::server
{

namespace
{

// A character of UTF-8 in the range of these numerals takes three bytes.
constexpr std::size_t kCharacter = 3;
constexpr int kLargest = 1'000'000;

constexpr std::array<std::pair<std::string_view, int>, 12> kDigits{{{"零", 0},
                                                                    {"〇", 0},
                                                                    {"一", 1},
                                                                    {"二", 2},
                                                                    {"两", 2},
                                                                    {"三", 3},
                                                                    {"四", 4},
                                                                    {"五", 5},
                                                                    {"六", 6},
                                                                    {"七", 7},
                                                                    {"八", 8},
                                                                    {"九", 9}}};
constexpr std::array<std::pair<std::string_view, int>, 4> kTens{
    {{"十", 10}, {"百", 100}, {"千", 1'000}, {"万", 10'000}}};

template <typename Table>
std::optional<int> valueOf(const Table& table, std::string_view character)
{
    for (const auto& [name, value] : table) {
        if (name == character)
            return value;
    }
    return std::nullopt;
}

std::optional<LeadingNumber> asciiNumber(std::string_view text)
{
    LeadingNumber number;
    while (number.bytes < text.size() && text[number.bytes] >= '0' && text[number.bytes] <= '9') {
        number.value = number.value * 10 + (text[number.bytes++] - '0');
        if (number.value > kLargest)
            return std::nullopt;
    }
    if (number.bytes == 0)
        return std::nullopt;
    // "1.0 工作日" is one; a fraction of a day is not a limit.
    if (text.substr(number.bytes).starts_with(".0"))
        number.bytes += 2;
    return number;
}

std::optional<LeadingNumber> chineseNumber(std::string_view text)
{
    LeadingNumber number;
    int pending = -1;
    int total = 0;
    while (number.bytes + kCharacter <= text.size()) {
        const auto character = text.substr(number.bytes, kCharacter);
        if (const auto digit = valueOf(kDigits, character)) {
            pending = *digit;
        } else if (const auto ten = valueOf(kTens, character)) {
            total += (pending < 0 ? 1 : pending) * *ten;
            pending = -1;
        } else {
            break;
        }
        number.bytes += kCharacter;
    }
    if (number.bytes == 0 || total > kLargest)
        return std::nullopt;
    number.value = total + (pending < 0 ? 0 : pending);
    return number;
}

} // namespace

std::optional<LeadingNumber> leadingNumber(std::string_view text)
{
    const auto ascii = asciiNumber(text);
    return ascii ? ascii : chineseNumber(text);
}

} // namespace tongban::server
