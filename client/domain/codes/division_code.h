// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// 行政区划 codes, GB/T 2260 and below: 2 province, 2 city, 2 county, 3 town, 3 village. They say where a place lies,
// not which office serves it (that is Office.serves). Pure; any thread.
namespace tongban::domain
{

enum class DivisionLevel {
    None,
    Province,
    City,
    County,
    Town,
    Village,
};

// Without the zeros portals pad it to 12 with: 440113000000 -> 440113. Empty when it is not 2, 4, 6, 9 or 12 digits.
[[nodiscard]] std::string normaliseDivision(std::string_view code);
[[nodiscard]] DivisionLevel divisionLevel(std::string_view code);
// One level up; empty above a province.
[[nodiscard]] std::string parentDivision(std::string_view code);
// True for equal codes too.
[[nodiscard]] bool liesIn(std::string_view code, std::string_view area);

// As people say and write it in an address: 东马屯村委会 -> 东马屯村, 桃园社区居委会 -> 桃园社区.
[[nodiscard]] std::string spokenPlace(std::string_view name);

} // namespace tongban::domain
