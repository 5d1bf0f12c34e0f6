// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/auto_clerk.h"

#include "client/domain/calendar/dates.h"
#include "client/domain/case_rules.h"
#include "server/person/cases/case_desk.h"
#include "server/person/cases/case_steps.h"
#include "server/person/seed/seed_store.h"
#include "server/person/visits/visit_desk.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

bool wasAskedToCorrect(const v1::Case& value)
{
    return std::any_of(value.events().begin(), value.events().end(),
                       [](const v1::CaseEvent& event) { return event.kind() == v1::CASE_EVENT_KIND_CORRECTION_ASKED; });
}

const v1::Attachment* photoOf(const v1::Case& value)
{
    for (const v1::Attachment& attachment : value.submission().attachments()) {
        if (attachment.media_type().starts_with("image/"))
            return &attachment;
    }
    return nullptr;
}

v1::CorrectionItem blurred(const v1::Attachment& photo)
{
    v1::CorrectionItem item;
    item.set_form_path(photo.form_path());
    item.set_material_id(photo.material_id());
    item.set_text("照片看不清，请对着光重拍一张。");
    return item;
}

// A visit to the place that is due and of which nobody knows the day.
const v1::CaseStep* unnamedVisit(const v1::Case& value)
{
    const auto found = std::find_if(value.steps().begin(), value.steps().end(), [](const v1::CaseStep& step) {
        return step.at_site() && step.progress() == v1::STEP_PROGRESS_RUNNING && step.visit_date().empty();
    });
    return found == value.steps().end() ? nullptr : &*found;
}

v1::SlotWish firstWindow(const v1::Appointment& value, domain::Date today)
{
    if (value.wishes_size() > 0)
        return value.wishes(0);
    v1::SlotWish window;
    window.set_date(domain::formatDate(domain::addDays(today, 1)));
    window.set_starts("09:00");
    window.set_ends("11:00");
    return window;
}

} // namespace

AutoClerk::AutoClerk(Store& store, const DeskContext& desk, const Options& options)
    : m_store(store)
    , m_desk(desk)
    , m_options(options)
{
}

Result<> AutoClerk::work()
{
    TRY_ASSIGN(const auto cases, CaseBook(m_store, m_desk).cases());
    for (const HeldCase& held : cases) {
        if (!isSeeded(held.value.id()) && !domain::isClosed(held.value))
            TRY(workOn(held.value));
    }
    TRY_ASSIGN(const auto appointments, CaseBook(m_store, m_desk).appointments());
    for (const HeldAppointment& held : appointments) {
        if (!isSeeded(held.value.id()) && held.value.kind() != v1::APPOINTMENT_KIND_COUNTER)
            TRY(workOn(held.value));
    }
    return {};
}

bool AutoClerk::isDue(std::int64_t lastMs) const
{
    return toMillis(m_desk.clock.now()) >= lastMs + m_options.step.count();
}

Result<> AutoClerk::workOn(const v1::Case& value)
{
    if (value.events_size() == 0 || !isDue(value.events(value.events_size() - 1).at_ms()))
        return {};
    CaseDesk desk(m_store, m_desk);
    if (domain::mayHappen(value, v1::CASE_EVENT_KIND_ACCEPTED)) {
        const v1::Attachment* photo = photoOf(value);
        if (m_options.corrects && photo && !wasAskedToCorrect(value))
            return desk.askCorrection(value.id(), "照片看不清，请重拍。", {blurred(*photo)});
        return desk.accept(value.id());
    }
    if (domain::waitsForPerson(value))
        return {};
    if (const v1::CaseStep* visit = unnamedVisit(value)) {
        const domain::Date tomorrow = domain::addDays(domain::chinaTime(m_desk.clock.now()).date, 1);
        const domain::DueDate day = m_desk.catalogue.calendar().workingDayFrom(tomorrow);
        return desk.nameVisit(value.id(), visit->step_id(), domain::formatDate(day.date));
    }
    return allStepsPassed(value) ? desk.finish(value.id(), {}) : desk.passStep(value.id(), {});
}

Result<> AutoClerk::workOn(const v1::Appointment& value)
{
    VisitDesk desk(m_store, m_desk);
    if (value.state() == v1::APPOINTMENT_STATE_CONFIRMED && isDue(value.confirmed_ms()))
        return desk.done(value.id(), "工作人员已经上门办好。");
    if (value.state() == v1::APPOINTMENT_STATE_REQUESTED)
        return desk.confirm(value.id(), "李工（样例）", firstWindow(value, domain::chinaTime(m_desk.clock.now()).date));
    return {};
}

} // namespace tongban::server
