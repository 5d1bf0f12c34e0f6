// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/person.pb.h"

#include <string>
#include <string_view>

// 好差评: levels by code, stars as people see them; the two run opposite to each other (code 1 is five stars). Nothing
// is rated by default. Pure; any thread.
namespace tongban::domain
{

inline constexpr int kMostStars = 5;

// 1 to 5; 0 when there is no such level.
[[nodiscard]] int starsOfLevel(std::string_view level);
// Empty when it is not 1 to 5.
[[nodiscard]] std::string levelOfStars(int stars);
// As the code set says; falls back on the five national levels.
[[nodiscard]] int starsOfLevel(const v1::CodeSet& levels, std::string_view level);

// 不满意 and 非常不满意: the office has to answer within 15 working days.
[[nodiscard]] bool isBadRating(std::string_view level);

// A rating is the principal's own word: somebody who acts by mandate never gives it.
[[nodiscard]] bool mayRateFor(v1::ActingBasis basis);

} // namespace tongban::domain
