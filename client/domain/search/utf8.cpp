// SPDX-License-Identifier: Apache-2.0
#include "client/domain/search/utf8.h"

namespace tongban::domain
{

namespace
{

constexpr char32_t kReplacement = 0xfffd;

// How many bytes a sequence beginning with this byte has; 0: none begins so.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

// The character at the beginning of `text`; nothing read when it is malformed.
std::size_t readOne(std::string_view text, char32_t& character)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = sequenceLength(lead);
    if (length == 0 || length > text.size())
        return 0;
    static constexpr unsigned char kLeadBits[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
    static constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    character = lead & kLeadBits[length];
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xc0) != 0x80)
            return 0;
        character = (character << 6) | (next & 0x3f);
    }
    const bool surrogate = character >= 0xd800 && character < 0xe000;
    return character < kSmallest[length] || surrogate || character > 0x10ffff ? 0 : length;
}

} // namespace

char32_t takeCharacter(std::string_view& text)
{
    char32_t character = kReplacement;
    const std::size_t length = readOne(text, character);
    text.remove_prefix(length == 0 ? 1 : length);
    return length == 0 ? kReplacement : character;
}

void appendUtf8(char32_t character, std::string& text)
{
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (character < 0x80)
        return put(character);
    if (character < 0x800) {
        put(0xc0 | (character >> 6));
    } else if (character < 0x10000) {
        put(0xe0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3f));
    } else {
        put(0xf0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3f));
        put(0x80 | ((character >> 6) & 0x3f));
    }
    put(0x80 | (character & 0x3f));
}

std::u32string decodeUtf8(std::string_view text)
{
    std::u32string result;
    while (!text.empty())
        result.push_back(takeCharacter(text));
    return result;
}

std::string encodeUtf8(std::u32string_view characters)
{
    std::string result;
    for (const char32_t c : characters)
        appendUtf8(c, result);
    return result;
}

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x3ffff) ||
           (c >= 0xf900 && c <= 0xfaff) || c == 0x3007;
}

} // namespace tongban::domain
