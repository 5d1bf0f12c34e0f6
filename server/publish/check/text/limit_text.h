// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"

#include <optional>
#include <string_view>

namespace tongban::server
{

// A time limit as offices word it ("1 月", "当场", "一个月", "22个工作日", "每月1-20日",
// "除省厅制卡时间外承诺10个工作日内"), as far as it can be understood. `raw` keeps the wording. Nothing when no limit
// can be made out. Pure.
[[nodiscard]] std::optional<v1::Limit> limitFromText(std::string_view text);

} // namespace tongban::server
