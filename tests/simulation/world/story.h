// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tongban::simulation
{

// What happens in a life, a line each on standard output, for the one who looks for the reason of a finding. Off until
// asked for; one thread.
class Story
{
public:
    static void begin();
    static void tell(std::string_view who, std::string_view what);

private:
    static bool s_told;
};

} // namespace tongban::simulation
