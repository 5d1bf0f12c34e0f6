// SPDX-License-Identifier: Apache-2.0
#include "client/forms/functions/utf8.h"

namespace tongban::forms
{

namespace
{

std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

} // namespace

std::u32string toUtf32(std::string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        const std::size_t length = lengthOf(first);
        bool good = length > 0 && length <= text.size();
        char32_t c = length == 1 ? first : first & (0xffU >> (length + 1));
        for (std::size_t i = 1; good && i < length; ++i) {
            const auto next = static_cast<unsigned char>(text[i]);
            good = (next & 0xc0) == 0x80;
            c = (c << 6) | (next & 0x3fU);
        }
        out.push_back(good ? c : U'\xfffd');
        text.remove_prefix(good ? length : 1);
    }
    return out;
}

std::string toUtf8(const std::u32string& text)
{
    std::string out;
    for (const char32_t c : text) {
        if (c < 0x80) {
            out.push_back(static_cast<char>(c));
        } else if (c < 0x800) {
            out.push_back(static_cast<char>(0xc0 | (c >> 6)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
        } else if (c < 0x10000) {
            out.push_back(static_cast<char>(0xe0 | (c >> 12)));
            out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
        } else {
            out.push_back(static_cast<char>(0xf0 | (c >> 18)));
            out.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3f)));
            out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
            out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
        }
    }
    return out;
}

} // namespace tongban::forms
