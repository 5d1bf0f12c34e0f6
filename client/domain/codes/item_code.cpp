// SPDX-License-Identifier: Apache-2.0
#include "client/domain/codes/item_code.h"

#include "client/domain/codes/uscc.h"

#include <algorithm>

namespace tongban::domain
{

namespace
{

constexpr std::size_t kUscc = 18;
constexpr std::size_t kBasic = 12;
constexpr std::size_t kImplementation = kUscc + 1 + kBasic;
constexpr std::size_t kHandling = kImplementation + 2;

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

std::optional<ItemCodeParts> splitItemCode(std::string_view code)
{
    const bool shaped = (code.size() == kImplementation || code.size() == kHandling) &&
                        std::all_of(code.begin(), code.end(), isAlphanumeric) && code[kUscc] >= '1' &&
                        code[kUscc] <= '7';
    if (!shaped)
        return std::nullopt;
    ItemCodeParts parts;
    parts.uscc = code.substr(0, kUscc);
    parts.usccValid = isValidUscc(parts.uscc);
    parts.level = code[kUscc];
    parts.basic = code.substr(kUscc + 1, kBasic);
    parts.sequence = code.substr(kImplementation);
    return parts;
}

} // namespace tongban::domain
