// SPDX-License-Identifier: Apache-2.0
#include "client/domain/codes/bank_card.h"

#include <algorithm>
#include <string>

namespace tongban::domain
{

namespace
{

constexpr std::size_t kCardLeast = 16;
constexpr std::size_t kCardMost = 19;

// Nothing when there is anything but digits and spaces.
std::string cardDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c == ' ')
            continue;
        if (c < '0' || c > '9')
            return {};
        digits += c;
    }
    return digits;
}

} // namespace

bool isLuhnNumber(std::string_view text)
{
    const std::string digits = cardDigits(text);
    int sum = 0;
    bool doubled = false;
    for (auto at = digits.rbegin(); at != digits.rend(); ++at, doubled = !doubled) {
        const int digit = *at - '0';
        const int twice = 2 * digit;
        sum += !doubled ? digit : twice > 9 ? twice - 9 : twice;
    }
    return digits.size() > 1 && sum % 10 == 0;
}

bool looksLikeCardNumber(std::string_view text)
{
    const std::size_t length = cardDigits(text).size();
    return length >= kCardLeast && length <= kCardMost;
}

} // namespace tongban::domain
