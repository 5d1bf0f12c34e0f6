// SPDX-License-Identifier: Apache-2.0
#include "client/domain/mask.h"

#include "client/domain/search/utf8.h"

namespace tongban::domain
{

namespace
{

constexpr std::size_t kShownBefore = 3;
constexpr std::size_t kShownAfter = 4;
// Shorter is a hotline (12345) or a mistake, nobody's number.
constexpr std::size_t kShortPhone = 8;

std::string masked(std::string_view text, std::size_t before, std::size_t after)
{
    // What is too short to be hidden in the middle is hidden whole.
    if (text.size() <= before + after)
        return std::string(text.size(), '*');
    std::string result(text);
    for (std::size_t i = before; i < text.size() - after; ++i)
        result[i] = '*';
    return result;
}

} // namespace

std::string maskName(std::string_view name)
{
    const std::u32string characters = decodeUtf8(name);
    if (characters.size() < 2)
        return std::string(name);
    return encodeUtf8(characters.substr(0, 1)) + std::string(characters.size() - 1, '*');
}

std::string maskIdNumber(std::string_view number)
{
    return masked(number, kShownBefore, kShownAfter);
}

std::string maskPhone(std::string_view phone)
{
    return phone.size() < kShortPhone ? std::string(phone) : masked(phone, kShownBefore, kShownAfter);
}

std::string maskBankAccount(std::string_view account)
{
    return masked(account, 0, kShownAfter);
}

} // namespace tongban::domain
