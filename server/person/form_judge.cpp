// SPDX-License-Identifier: Apache-2.0
#include "server/person/form_judge.h"

#include "client/domain/calendar/dates.h"
#include "client/forms/session.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

// Noon of the day the submission is judged on.
class DayClock final : public Clock
{
public:
    explicit DayClock(const std::string& today)
        : m_now(domain::chinaMoment({domain::parseDate(today).value_or(domain::Date{}), 12 * 60}))
    {
    }
    [[nodiscard]] UnixMillis now() const override
    {
        return m_now;
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return {};
    }

private:
    UnixMillis m_now;
};

// Nothing that is judged may depend on chance.
class NoChance final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        std::fill(bytes.begin(), bytes.end(), std::uint8_t{0});
    }
};

v1::CorrectionItem itemOf(const std::string& path, const std::string& text)
{
    v1::CorrectionItem item;
    item.set_form_path(path);
    item.set_text(text);
    return item;
}

std::string wordsOf(const forms::Problem& problem)
{
    if (!problem.message.empty())
        return problem.message;
    return problem.kind == forms::Problem::Kind::Missing ? "这一项要填。" : "这样填不对，请再看一下。";
}

bool isAttached(const v1::Submission& submission, const forms::NodeState& state)
{
    const auto& all = submission.attachments();
    return std::any_of(all.begin(), all.end(), [&](const v1::Attachment& attachment) {
        return attachment.form_path() == state.path && attachment.name() == state.value;
    });
}

std::vector<v1::CorrectionItem> problemsOf(const forms::Session& session, const v1::Submission& submission)
{
    std::vector<v1::CorrectionItem> problems;
    for (const forms::Orphan& orphan : session.orphans())
        problems.push_back(itemOf(orphan.path, "表里没有这一项，或者不能这样答。"));
    for (const forms::Problem& problem : session.validate())
        problems.push_back(itemOf(problem.path, wordsOf(problem)));
    for (const forms::NodeId node : session.allNodes()) {
        const forms::NodeState state = session.state(node);
        if (state.kind == forms::NodeKind::Upload && !state.value.empty() && !isAttached(submission, state))
            problems.push_back(itemOf(state.path, "照片或文件没有一起交上来，请重新添加。"));
    }
    return problems;
}

} // namespace

FormJudge::FormJudge(const domain::WorkCalendar& calendar)
    : m_calendar(calendar)
{
}

Result<std::shared_ptr<const forms::Definition>> FormJudge::definitionOf(const v1::Form& form) const
{
    const std::lock_guard lock(m_mutex);
    auto& known = m_definitions[form.id() + "@" + form.version()];
    if (!known) {
        TRY_ASSIGN(known, forms::Definition::load(form.xml()));
    }
    return known;
}

SubmissionVerdict FormJudge::judge(const v1::Form& form, const v1::Submission& submission,
                                   const std::string& today) const
{
    const auto definition = definitionOf(form);
    if (!definition)
        return {"form_broken", "这张表平台自己读不了，请打 12345 告诉我们。", {}};
    const DayClock clock(today);
    NoChance chance;
    forms::FormPorts ports{clock, chance};
    ports.calendar = &m_calendar;
    const auto session = forms::Session::restore(*definition, submission.instance_xml(), ports);
    if (!session)
        return {"form_unreadable", "交上来的表读不了，请重新打开检查一遍再交。", {}};
    std::vector<v1::CorrectionItem> problems = problemsOf(**session, submission);
    if (problems.empty())
        return {};
    return {"form_invalid", "表里有几处要改，改好再交。", std::move(problems)};
}

} // namespace tongban::server
