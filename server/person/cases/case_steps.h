// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/person.pb.h"

#include <string>
#include <string_view>
#include <vector>

// The departments' parts of a case. Pure.
namespace tongban::server
{

// The guide's steps that the chosen situations ask of offices, all waiting.
void addSteps(v1::Case& value, const v1::Guide& guide);
// Starts the next step, together with those that run beside it; nothing while one is under way. Returns what started.
std::vector<std::string> startNextSteps(v1::Case& value);
// The step of that id, or the first one under way when `stepId` is empty; null when it is not under way.
[[nodiscard]] v1::CaseStep* runningStep(v1::Case& value, std::string_view stepId);
[[nodiscard]] bool allStepsPassed(const v1::Case& value);

} // namespace tongban::server
