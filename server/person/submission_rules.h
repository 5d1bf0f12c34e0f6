// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/operation.pb.h"
#include "tongban/v1/person.pb.h"

#include <string>
#include <vector>

namespace tongban::server
{

// What the rules say of a submission. Empty reason: it may come in.
struct SubmissionVerdict {
    // A stable name ("form_invalid", "guide_cancelled", "proxy_not_allowed").
    std::string reason;
    // Plain words for the person.
    std::string text;
    // What is wrong in the form, by path, or which material is missing.
    std::vector<v1::CorrectionItem> problems;

    [[nodiscard]] bool mayComeIn() const
    {
        return reason.empty();
    }
};

// The port through which a submission is judged: guide, situations, who acts, form. Pure; any thread; it trusts nothing
// that came from a device.
class SubmissionRules
{
public:
    virtual ~SubmissionRules() = default;
    // `today`: ISO date at the region.
    [[nodiscard]] virtual SubmissionVerdict judge(const v1::Submission& submission, v1::ActingBasis basis,
                                                  const std::string& today) const = 0;
};

} // namespace tongban::server
