// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/node_state.h"

#include <string>
#include <string_view>
#include <vector>

// Answers to questions with choices.
namespace tongban::forms
{

[[nodiscard]] bool isChoice(NodeKind kind);
// The values an answer names; a select of one is one value whatever it holds. Views into `value`.
[[nodiscard]] std::vector<std::string_view> chosen(NodeKind kind, std::string_view value);
[[nodiscard]] bool hasOption(const std::vector<Option>& options, std::string_view value);
// The answer without what is no choice. Several are kept in the order of the choices, a rank in its own.
[[nodiscard]] std::string keptChoices(NodeKind kind, std::string_view value, const std::vector<Option>& options);

} // namespace tongban::forms
