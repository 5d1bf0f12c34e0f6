// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_steps.h"

#include "client/domain/situation.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

bool isWork(const v1::Step& step)
{
    return step.actor() != "citizen" && step.kind() != v1::STEP_KIND_APPLY && step.kind() != v1::STEP_KIND_ACCEPT;
}

} // namespace

void addSteps(v1::Case& value, const v1::Guide& guide)
{
    for (const v1::Step* narrowed : domain::narrow(guide, value.submission().situations()).steps) {
        const v1::Step& step = *narrowed;
        if (!isWork(step))
            continue;
        v1::CaseStep& part = *value.add_steps();
        part.set_step_id(step.id());
        part.set_name(step.name());
        part.set_department_id(step.department_id());
        part.set_progress(v1::STEP_PROGRESS_WAITING);
        part.set_outside_clock(step.outside_clock());
        part.set_parallel_group(step.parallel_group());
        part.set_at_site(step.kind() == v1::STEP_KIND_VISIT);
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
