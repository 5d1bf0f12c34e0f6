// SPDX-License-Identifier: Apache-2.0
#include "server/person/form_submission_rules.h"

#include "server/person/guide_rules.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

bool namesForm(const v1::Guide& guide, const std::string& formId)
{
    return std::any_of(guide.forms().begin(), guide.forms().end(),
                       [&](const v1::FormRef& form) { return form.form_id() == formId; });
}

} // namespace

FormSubmissionRules::FormSubmissionRules(const CatalogueIndex& catalogue)
    : m_catalogue(catalogue)
{
}

SubmissionVerdict FormSubmissionRules::judge(const v1::Submission& submission, v1::ActingBasis basis,
                                             const std::string& today) const
{
    const v1::Guide* guide = m_catalogue.guide(submission.guide_id());
    if (!guide)
        return {"unknown_guide", "没有这个事项，或者已经不办了。", {}};
    SubmissionVerdict verdict = judgeByGuide(*guide, submission, basis, today);
    if (!verdict.mayComeIn())
        return verdict;
    if (submission.form_id().empty() && guide->forms_size() == 0)
        return {};
    const v1::Form* form = m_catalogue.form(submission.form_id());
    if (!form || !namesForm(*guide, submission.form_id()))
        return {"unknown_form", "这件事的表已经换了，请更新指南后重填。", {}};
    return {};
}

} // namespace tongban::server
