// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_steps.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

bool isChosen(const v1::When& when, const v1::Submission& submission)
{
    for (const v1::SituationAnswer& answer : submission.situations()) {
        if (answer.question_id() != when.question_id())
            continue;
        for (const std::string& option : answer.option_ids()) {
            if (std::find(when.option_ids().begin(), when.option_ids().end(), option) != when.option_ids().end())
                return true;
        }
    }
    return false;
}

bool isWork(const v1::Step& step, const v1::Submission& submission)
{
    return step.actor() != "citizen" && step.kind() != v1::STEP_KIND_APPLY && step.kind() != v1::STEP_KIND_ACCEPT &&
           std::all_of(step.when().begin(), step.when().end(),
                       [&](const v1::When& when) { return isChosen(when, submission); });
}

} // namespace

void addSteps(v1::Case& value, const v1::Guide& guide)
{
    for (const v1::Step& step : guide.steps()) {
        if (!isWork(step, value.submission()))
            continue;
        v1::CaseStep& part = *value.add_steps();
        part.set_step_id(step.id());
        part.set_name(step.name());
        part.set_department_id(step.department_id());
        part.set_progress(v1::STEP_PROGRESS_WAITING);
        part.set_outside_clock(step.outside_clock());
        part.set_parallel_group(step.parallel_group());
    }
}

std::vector<std::string> startNextSteps(v1::Case& value)
{
    std::vector<std::string> started;
    const bool busy = std::any_of(value.steps().begin(), value.steps().end(), [](const v1::CaseStep& step) {
        return step.progress() == v1::STEP_PROGRESS_RUNNING;
    });
    if (busy)
        return started;
    int group = 0;
    for (v1::CaseStep& step : *value.mutable_steps()) {
        if (step.progress() != v1::STEP_PROGRESS_WAITING)
            continue;
        if (!started.empty() && (group == 0 || step.parallel_group() != group))
            break;
        step.set_progress(v1::STEP_PROGRESS_RUNNING);
        group = step.parallel_group();
        started.push_back(step.step_id());
    }
    return started;
}

v1::CaseStep* runningStep(v1::Case& value, std::string_view stepId)
{
    for (v1::CaseStep& step : *value.mutable_steps()) {
        if (step.progress() == v1::STEP_PROGRESS_RUNNING && (stepId.empty() || step.step_id() == stepId))
            return &step;
    }
    return nullptr;
}

bool allStepsPassed(const v1::Case& value)
{
    return std::all_of(value.steps().begin(), value.steps().end(),
                       [](const v1::CaseStep& step) { return step.progress() == v1::STEP_PROGRESS_PASSED; });
}

} // namespace tongban::server
