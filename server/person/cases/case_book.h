// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "server/store/store.h"
#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::server
{

struct HeldCase {
    std::string principalId;
    v1::Case value;
};

struct HeldAppointment {
    std::string principalId;
    v1::Appointment value;
};

// What a message is about, beside its words.
struct MessageAbout {
    std::string caseId;
    std::string appointmentId;
};

// Reads and writes cases, appointments and messages in the store. Inside a transaction of the caller; on the store's
// thread.
class CaseBook
{
public:
    CaseBook(Store& store, const DeskContext& desk);

    [[nodiscard]] Result<std::optional<v1::Case>> findCase(std::string_view principalId, std::string_view id);
    [[nodiscard]] Result<std::optional<v1::Appointment>> findAppointment(std::string_view principalId,
                                                                         std::string_view id);
    // By number or id; an appointment by code or id. NotFound.
    [[nodiscard]] Result<HeldCase> caseNamed(std::string_view reference);
    [[nodiscard]] Result<HeldAppointment> appointmentNamed(std::string_view reference);
    [[nodiscard]] Result<std::vector<HeldCase>> cases();
    [[nodiscard]] Result<std::vector<HeldAppointment>> appointments();

    [[nodiscard]] Result<> save(std::string_view principalId, const v1::Case& value);
    [[nodiscard]] Result<> save(std::string_view principalId, const v1::Appointment& value);
    [[nodiscard]] Result<> tell(std::string_view principalId, std::string title, std::string text,
                                const MessageAbout& about);

    // Something happens to the case now: the event, and the state it leads to. FailedPrecondition: it may not happen in
    // the state the case is in.
    [[nodiscard]] Result<> happen(v1::Case& value, v1::CaseEventKind kind, std::string text);

private:
    Store& m_store;
    const DeskContext& m_desk;
};

} // namespace tongban::server
