// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/submission_rules.h"
#include "tongban/v1/catalogue.pb.h"

#include <string>

namespace tongban::server
{

// What a guide says of a submission, its form left aside: whether it is in force, whether the chosen situation leads
// on, whether the writer may act, whether each material may be given that way. Pure.
[[nodiscard]] SubmissionVerdict judgeByGuide(const v1::Guide& guide, const v1::Submission& submission,
                                             v1::ActingBasis basis, const std::string& today);

} // namespace tongban::server
