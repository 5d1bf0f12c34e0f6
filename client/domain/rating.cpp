// SPDX-License-Identifier: Apache-2.0
#include "client/domain/rating.h"

namespace tongban::domain
{

int starsOfLevel(std::string_view level)
{
    if (level.size() != 1 || level[0] < '1' || level[0] > '5')
        return 0;
    return kMostStars + 1 - (level[0] - '0');
}

std::string levelOfStars(int stars)
{
    if (stars < 1 || stars > kMostStars)
        return {};
    return std::string(1, static_cast<char>('0' + kMostStars + 1 - stars));
}

int starsOfLevel(const v1::CodeSet& levels, std::string_view level)
{
    for (const v1::Code& code : levels.codes()) {
        if (code.code() == level && code.stars() > 0)
            return code.stars();
    }
    return starsOfLevel(level);
}

bool isBadRating(std::string_view level)
{
    return level == "4" || level == "5";
}

bool mayRateFor(v1::ActingBasis basis)
{
    return basis != v1::ACTING_BASIS_MANDATE;
}

} // namespace tongban::domain
