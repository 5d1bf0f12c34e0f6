// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/operation.pb.h"

#include <QString>

namespace tongban::viewmodels
{

// What an operation is, in everyday words ("提交申请"). An unknown kind is named as it is.
[[nodiscard]] QString operationTitle(const std::string& kind);

// Why it waits, in plain words with what the person can do; the platform's own words when it refused.
[[nodiscard]] QString waitingReason(const v1::OutboxEntry& entry);

// "14:05 再试"; empty when nothing is planned.
[[nodiscard]] QString nextTryText(const v1::OutboxEntry& entry);

} // namespace tongban::viewmodels
