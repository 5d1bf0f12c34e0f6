// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/work_calendar.h"
#include "client/forms/definition.h"
#include "server/person/submission_rules.h"
#include "sync/base/result.h"
#include "tongban/v1/catalogue.pb.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace tongban::server
{

// Judges the answers of a submission with the form engine of the devices, and trusts none of them: what is calculated
// is calculated again, what breaks a rule or has no place in the form is named by its path. Forms are read once. Does
// not own the calendar. Any thread.
class FormJudge
{
public:
    explicit FormJudge(const domain::WorkCalendar& calendar);

    // `today`: ISO date at the region: what today() is in the form.
    [[nodiscard]] SubmissionVerdict judge(const v1::Form& form, const v1::Submission& submission,
                                          const std::string& today) const;

private:
    [[nodiscard]] Result<std::shared_ptr<const forms::Definition>> definitionOf(const v1::Form& form) const;

    const domain::WorkCalendar& m_calendar;
    mutable std::mutex m_mutex;
    // By id and version.
    mutable std::map<std::string, std::shared_ptr<const forms::Definition>> m_definitions;
};

} // namespace tongban::server
