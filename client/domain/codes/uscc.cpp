// SPDX-License-Identifier: Apache-2.0
#include "client/domain/codes/uscc.h"

#include <array>

namespace tongban::domain
{

namespace
{

constexpr std::string_view kUsccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::string_view kOrgAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
// Powers of 3 modulo 31.
constexpr std::array<std::size_t, 17> kUsccWeights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array<std::size_t, 8> kOrgWeights{3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::size_t kUsccLength = 18;
constexpr std::size_t kOrgLength = 9;

std::string upperCase(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    return result;
}

// Sum of weighted values; npos when a character is not of the alphabet.
template <std::size_t N>
std::size_t weightedSum(std::string_view text, std::string_view alphabet, const std::array<std::size_t, N>& weights)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < N; ++i) {
        const auto value = alphabet.find(text[i]);
        if (value == std::string_view::npos)
            return std::string_view::npos;
        sum += value * weights[i];
    }
    return sum;
}

} // namespace

bool isValidUscc(std::string_view text)
{
    const std::string code = upperCase(text);
    if (code.size() != kUsccLength)
        return false;
    const std::size_t sum = weightedSum(code, kUsccAlphabet, kUsccWeights);
    const std::size_t base = kUsccAlphabet.size();
    return sum != std::string_view::npos && code.back() == kUsccAlphabet[(base - sum % base) % base];
}

bool isValidOrgCode(std::string_view text)
{
    std::string code = upperCase(text);
    if (code.size() == kOrgLength + 1 && code[kOrgLength - 1] == '-')
        code.erase(kOrgLength - 1, 1);
    if (code.size() != kOrgLength)
        return false;
    const std::size_t sum = weightedSum(code, kOrgAlphabet, kOrgWeights);
    if (sum == std::string_view::npos)
        return false;
    const std::size_t check = 11 - sum % 11;
    const char expected = check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
    return code.back() == expected;
}

std::string orgCodeOf(std::string_view uscc)
{
    return uscc.size() == kUsccLength ? upperCase(uscc.substr(8, kOrgLength)) : std::string();
}

} // namespace tongban::domain
