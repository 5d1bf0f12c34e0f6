// SPDX-License-Identifier: Apache-2.0
#include "server/person/form_submission_rules.h"

#include "client/domain/situation.h"
#include "server/person/guide_rules.h"

#include <algorithm>
#include <vector>

namespace tongban::server
{

namespace
{

bool namesForm(const std::vector<const v1::FormRef*>& forms, const std::string& formId)
{
    return std::any_of(forms.begin(), forms.end(), [&](const v1::FormRef* form) { return form->form_id() == formId; });
}

} // namespace

FormSubmissionRules::FormSubmissionRules(const CatalogueIndex& catalogue)
    : m_catalogue(catalogue)
    , m_judge(catalogue.calendar())
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
    // Which forms are asked for depends on the situation.
    const auto forms = domain::narrow(*guide, submission.situations()).forms;
    if (submission.form_id().empty() && forms.empty())
        return {};
    const v1::Form* const form = m_catalogue.form(submission.form_id());
    if (!form || !namesForm(forms, submission.form_id()))
        return {"unknown_form", "这件事的表已经换了，请更新指南后重填。", {}};
    return m_judge.judge(*form, submission, today);
}

} // namespace tongban::server
