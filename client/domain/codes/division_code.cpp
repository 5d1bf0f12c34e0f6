// SPDX-License-Identifier: Apache-2.0
#include "client/domain/codes/division_code.h"

#include <algorithm>
#include <array>

namespace tongban::domain
{

namespace
{

// Digits up to each level, province first.
constexpr std::array<std::size_t, 5> kLengths{2, 4, 6, 9, 12};

} // namespace

std::string normaliseDivision(std::string_view code)
{
    const bool digits = std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || std::find(kLengths.begin(), kLengths.end(), code.size()) == kLengths.end())
        return {};
    std::size_t level = 0;
    while (kLengths[level] < code.size())
        ++level;
    while (level > 0) {
        const auto part = code.substr(kLengths[level - 1], kLengths[level] - kLengths[level - 1]);
        if (part.find_first_not_of('0') != std::string_view::npos)
            break;
        --level;
    }
    return std::string(code.substr(0, kLengths[level]));
}

DivisionLevel divisionLevel(std::string_view code)
{
    const auto found = std::find(kLengths.begin(), kLengths.end(), normaliseDivision(code).size());
    return found == kLengths.end() ? DivisionLevel::None
                                   : static_cast<DivisionLevel>(std::distance(kLengths.begin(), found) + 1);
}

std::string parentDivision(std::string_view code)
{
    const std::string plain = normaliseDivision(code);
    const auto found = std::find(kLengths.begin(), kLengths.end(), plain.size());
    if (found == kLengths.end() || found == kLengths.begin())
        return {};
    return plain.substr(0, *std::prev(found));
}

bool liesIn(std::string_view code, std::string_view area)
{
    const std::string outer = normaliseDivision(area);
    return !outer.empty() && normaliseDivision(code).starts_with(outer);
}

std::string spokenPlace(std::string_view name)
{
    // The committee is not the place; 村 and 社区 before it are.
    for (const std::string_view committee : {"居民委员会", "村民委员会", "居委会", "委会"}) {
        if (!name.ends_with(committee) || name.size() == committee.size())
            continue;
        name.remove_suffix(committee.size());
        return committee.starts_with("村") ? std::string(name) + "村" : std::string(name);
    }
    return std::string(name);
}

} // namespace tongban::domain
