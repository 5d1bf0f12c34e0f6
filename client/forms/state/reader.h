// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/state/session_core.h"

#include <string>
#include <string_view>
#include <vector>

// What a session tells of its nodes; everything is reckoned when it is asked for.
namespace tongban::forms
{

[[nodiscard]] std::vector<NodeId> allNodesOf(const Answers& answers);
[[nodiscard]] std::string pathOfNode(const FormModel& model, const Answers& answers, NodeId node);
[[nodiscard]] std::string keptPathOfNode(const FormModel& model, const Answers& answers, NodeId node);
[[nodiscard]] std::optional<NodeId> findNode(const FormModel& model, const Answers& answers, std::string_view path);

[[nodiscard]] NodeState stateOf(SessionCore& core, NodeId node);
// The label of a repeat or group may stand in a group around it.
[[nodiscard]] std::string headingOf(SessionCore& core, NodeId node);
[[nodiscard]] std::vector<Problem> problemsOf(SessionCore& core);

} // namespace tongban::forms
