// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/catalogue_index.h"
#include "server/person/form_judge.h"
#include "server/person/submission_rules.h"

namespace tongban::server
{

// The rules of submissions by the published catalogue: what the guide says, which form it has to be in this situation,
// and the answers inside it. Does not own the catalogue. Any thread.
class FormSubmissionRules final : public SubmissionRules
{
public:
    explicit FormSubmissionRules(const CatalogueIndex& catalogue);

    [[nodiscard]] SubmissionVerdict judge(const v1::Submission& submission, v1::ActingBasis basis,
                                          const std::string& today) const override;

private:
    const CatalogueIndex& m_catalogue;
    FormJudge m_judge;
};

} // namespace tongban::server
