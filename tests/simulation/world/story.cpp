// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/story.h"

#include <cstdio>

namespace tongban::simulation
{

bool Story::s_told = false;

void Story::begin()
{
    s_told = true;
}

void Story::tell(std::string_view who, std::string_view what)
{
    if (!s_told)
        return;
    std::fwrite(who.data(), 1, who.size(), stdout);
    std::fputs(": ", stdout);
    std::fwrite(what.data(), 1, what.size(), stdout);
    std::fputc('\n', stdout);
}

} // namespace tongban::simulation
