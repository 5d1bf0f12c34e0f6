// SPDX-License-Identifier: Apache-2.0
#include "client/domain/id_number.h"

#include <algorithm>
#include <array>

namespace tongban::domain
{

namespace
{

constexpr std::size_t kLength = 18;
constexpr std::size_t kSequenceEnd = 16;
constexpr std::array<int, 17> kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::string_view kCheckDigits = "10X98765432";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string normaliseIdNumber(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            result.push_back(c == 'x' ? 'X' : c);
    }
    return result;
}

char idCheckDigit(std::string_view first17)
{
    if (first17.size() != kWeights.size() || !std::all_of(first17.begin(), first17.end(), isDigit))
        return '\0';
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += kWeights[i] * (first17[i] - '0');
    return kCheckDigits[static_cast<std::size_t>(sum) % kCheckDigits.size()];
}

std::optional<IdNumber> parseIdNumber(std::string_view text)
{
    IdNumber number;
    number.text = normaliseIdNumber(text);
    const std::string_view plain = number.text;
    if (plain.size() != kLength)
        return std::nullopt;
    const char check = idCheckDigit(plain.substr(0, kLength - 1));
    if (check == '\0' || check != plain.back())
        return std::nullopt;
    const auto birth = parseDate(std::string(plain.substr(6, 4)) + "-" + std::string(plain.substr(10, 2)) + "-" +
                                 std::string(plain.substr(12, 2)));
    if (!birth)
        return std::nullopt;
    number.area = plain.substr(0, 6);
    number.birthDate = *birth;
    number.sex = (plain[kSequenceEnd] - '0') % 2 == 1 ? Sex::Male : Sex::Female;
    return number;
}

bool isValidIdNumber(std::string_view text)
{
    return parseIdNumber(text).has_value();
}

} // namespace tongban::domain
