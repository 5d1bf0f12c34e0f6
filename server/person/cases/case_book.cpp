// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_book.h"

#include "client/domain/case_rules.h"

#include <utility>

namespace tongban::server
{

namespace
{

constexpr std::string_view kCase = "case";
constexpr std::string_view kAppointment = "appointment";
constexpr std::string_view kMessage = "message";

template <typename Record>
Result<std::optional<Record>> parsed(const Result<std::optional<StoredRecord>>& held)
{
    if (!held)
        return fail(held.error());
    if (!*held)
        return std::nullopt;
    Record record;
    if (!record.ParseFromString((*held)->body))
        return fail(ErrorCode::DataLoss, "a stored record does not parse");
    return record;
}

template <typename Held>
Result<std::vector<Held>> parsedAll(Result<std::vector<StoredRecord>> records)
{
    if (!records)
        return fail(records.error());
    std::vector<Held> all;
    for (StoredRecord& record : *records) {
        Held held{std::move(record.principalId), {}};
        if (!held.value.ParseFromString(record.body))
            return fail(ErrorCode::DataLoss, "a stored record does not parse");
        all.push_back(std::move(held));
    }
    return all;
}

} // namespace

CaseBook::CaseBook(Store& store, const DeskContext& desk)
    : m_store(store)
    , m_desk(desk)
{
}

Result<std::optional<v1::Case>> CaseBook::findCase(std::string_view principalId, std::string_view id)
{
    return parsed<v1::Case>(m_store.records().find(principalId, kCase, id));
}

Result<std::optional<v1::Appointment>> CaseBook::findAppointment(std::string_view principalId, std::string_view id)
{
    return parsed<v1::Appointment>(m_store.records().find(principalId, kAppointment, id));
}

Result<std::vector<HeldCase>> CaseBook::cases()
{
    return parsedAll<HeldCase>(m_store.records().all(kCase));
}

Result<std::vector<HeldAppointment>> CaseBook::appointments()
{
    return parsedAll<HeldAppointment>(m_store.records().all(kAppointment));
}

Result<HeldCase> CaseBook::caseNamed(std::string_view reference)
{
    TRY_ASSIGN(auto all, cases());
    for (HeldCase& held : all) {
        if (held.value.id() == reference || held.value.number() == reference)
            return std::move(held);
    }
    return fail(ErrorCode::NotFound, "no case " + std::string(reference));
}

Result<HeldAppointment> CaseBook::appointmentNamed(std::string_view reference)
{
    TRY_ASSIGN(auto all, appointments());
    for (HeldAppointment& held : all) {
        if (held.value.id() == reference || (!held.value.code().empty() && held.value.code() == reference))
            return std::move(held);
    }
    return fail(ErrorCode::NotFound, "no appointment " + std::string(reference));
}

Result<> CaseBook::save(std::string_view principalId, const v1::Case& value)
{
    TRY(m_store.records().put(principalId, kCase, value.id(), value.SerializeAsString()));
    return {};
}

Result<> CaseBook::save(std::string_view principalId, const v1::Appointment& value)
{
    TRY(m_store.records().put(principalId, kAppointment, value.id(), value.SerializeAsString()));
    return {};
}

Result<> CaseBook::tell(std::string_view principalId, std::string title, std::string text, const MessageAbout& about)
{
    v1::Message message;
    message.set_id(randomId(m_desk.random));
    message.set_title(std::move(title));
    message.set_text(std::move(text));
    message.set_at_ms(toMillis(m_desk.clock.now()));
    message.set_case_id(about.caseId);
    message.set_appointment_id(about.appointmentId);
    TRY(m_store.records().put(principalId, kMessage, message.id(), message.SerializeAsString()));
    return {};
}

Result<> CaseBook::happen(v1::Case& value, v1::CaseEventKind kind, std::string text)
{
    v1::CaseEvent event;
    event.set_id(randomId(m_desk.random));
    event.set_kind(kind);
    event.set_at_ms(toMillis(m_desk.clock.now()));
    event.set_text(std::move(text));
    return domain::apply(value, event);
}

} // namespace tongban::server
