// SPDX-License-Identifier: Apache-2.0
#include "server/person/seed/case_story.h"

#include "client/domain/calendar/dates.h"
#include "server/person/seed/seed_people.h"

#include <utility>

namespace tongban::server
{

CaseStory::CaseStory(const DeskContext& desk, std::string_view key, std::string_view owner, std::string_view guideId,
                     std::string guideName)
    : m_desk(desk)
{
    const v1::Guide* guide = desk.catalogue.guide(guideId);
    m_value.set_id("seed-case-" + std::string(key));
    m_value.set_principal_id(seedPrincipalId(owner));
    m_value.set_guide_id(std::string(guideId));
    m_value.set_guide_name(guide ? guide->name() : std::move(guideName));
    m_value.set_guide_version(guide ? guide->codes().version() : 1);
    m_value.mutable_submission()->set_id("seed-submission-" + std::string(key));
    m_value.mutable_submission()->set_guide_id(std::string(guideId));
    m_value.set_contact_phone("13000000001");
    m_value.set_sample(true);
}

CaseStory& CaseStory::submitted(int daysAgo)
{
    m_value.set_submitted_ms(this->daysAgo(daysAgo));
    state(v1::CASE_STATE_SUBMITTED);
    return event(v1::CASE_EVENT_KIND_SUBMITTED, daysAgo, "已提交，等待受理。受理以后才开始计算时限。");
}

CaseStory& CaseStory::accepted(int daysAgo)
{
    m_value.set_accepted_ms(this->daysAgo(daysAgo));
    state(v1::CASE_STATE_ACCEPTED);
    return event(v1::CASE_EVENT_KIND_ACCEPTED, daysAgo, "已受理，从今天起计算时限。");
}

CaseStory& CaseStory::due(std::string date, bool provisional, std::string law)
{
    m_value.set_due_date(std::move(date));
    m_value.set_due_provisional(provisional);
    m_value.set_due_law(std::move(law));
    return *this;
}

CaseStory& CaseStory::step(std::string name, v1::StepProgress progress, int daysAgo, bool outsideClock)
{
    v1::CaseStep& step = *m_value.add_steps();
    step.set_step_id("step-" + std::to_string(m_value.steps_size()));
    step.set_name(name);
    step.set_progress(progress);
    step.set_outside_clock(outsideClock);
    if (progress != v1::STEP_PROGRESS_WAITING)
        step.set_started_ms(this->daysAgo(daysAgo));
    if (progress == v1::STEP_PROGRESS_PASSED) {
        step.set_passed_ms(this->daysAgo(daysAgo));
        event(v1::CASE_EVENT_KIND_STEP_PASSED, daysAgo, name + "已完成。");
        m_value.mutable_events(m_value.events_size() - 1)->set_step_id(step.step_id());
        state(v1::CASE_STATE_IN_REVIEW);
    }
    if (progress == v1::STEP_PROGRESS_RUNNING && outsideClock) {
        m_value.set_clock_stopped(true);
        m_value.set_clock_stopped_reason(name);
        state(v1::CASE_STATE_SPECIAL_PROCEDURE);
        event(v1::CASE_EVENT_KIND_CLOCK_STOPPED, daysAgo, name + "期间不计入办理时限。");
    }
    return *this;
}

CaseStory& CaseStory::by(std::string department)
{
    m_value.mutable_steps(m_value.steps_size() - 1)->set_department_id(std::move(department));
    return *this;
}

CaseStory& CaseStory::atSite()
{
    m_value.mutable_steps(m_value.steps_size() - 1)->set_at_site(true);
    return *this;
}

CaseStory& CaseStory::event(v1::CaseEventKind kind, int daysAgo, std::string text)
{
    v1::CaseEvent& event = *m_value.add_events();
    event.set_id(m_value.id() + "-" + std::to_string(m_value.events_size()));
    event.set_kind(kind);
    event.set_at_ms(this->daysAgo(daysAgo));
    event.set_text(std::move(text));
    return *this;
}

CaseStory& CaseStory::state(v1::CaseState state)
{
    m_value.set_state(state);
    return *this;
}

v1::Case& CaseStory::value()
{
    return m_value;
}

std::int64_t CaseStory::daysAgo(int days) const
{
    return toMillis(m_desk.clock.now() - std::chrono::days{days});
}

std::string CaseStory::day(int days) const
{
    return domain::formatDate(domain::addDays(domain::chinaTime(m_desk.clock.now()).date, days));
}

} // namespace tongban::server
