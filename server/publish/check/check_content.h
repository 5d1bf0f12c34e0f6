// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/content.h"
#include "sync/base/result.h"

#include <functional>
#include <vector>

namespace tongban::server
{

// Says whether a form document loads. The error's detail is the reason.
using FormChecker = std::function<Result<>(const v1::Form&)>;

// All rules over a whole content, sorted by place. Nothing with a refusal is published. Pure but for `forms`.
[[nodiscard]] std::vector<Finding> checkContent(const Content& content, const FormChecker& forms);

} // namespace tongban::server
