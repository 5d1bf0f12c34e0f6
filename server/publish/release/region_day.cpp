// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/region_day.h"

#include <array>
#include <cstdio>

namespace tongban::server
{

std::string regionDay(UnixMillis now, std::string_view timeZone)
{
    using namespace std::chrono;
    const hours offset{timeZone == "Asia/Shanghai" ? 8 : 0};
    const year_month_day day{floor<days>(now + offset)};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

} // namespace tongban::server
