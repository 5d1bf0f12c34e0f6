// SPDX-License-Identifier: Apache-2.0
#include "server/person/exchange/operations.h"

#include "server/person/cases/case_operations.h"
#include "server/person/drafts/draft_operations.h"
#include "server/person/exchange/profile_operations.h"
#include "server/person/exchange/results.h"
#include "server/person/visits/visit_operations.h"

#include <array>
#include <string_view>

namespace tongban::server
{

namespace
{

using Apply = Result<v1::OperationResult> (*)(Scope&, const v1::Operation&);

template <typename Payload, Result<v1::OperationResult> (*Function)(Scope&, const v1::Operation&, const Payload&)>
Result<v1::OperationResult> with(Scope& scope, const v1::Operation& operation)
{
    Payload payload;
    if (!payload.ParseFromString(operation.payload()))
        return rejected("payload_invalid", "发来的内容读不懂，请升级程序后重试。");
    return Function(scope, operation, payload);
}

struct Kind {
    std::string_view name;
    Apply apply;
};

constexpr std::array kKinds{
    Kind{"profile.save", with<v1::SaveProfilePayload, saveProfile>},
    Kind{"case.submit", with<v1::SubmitCasePayload, submitCase>},
    Kind{"case.amend", with<v1::AmendCasePayload, amendCase>},
    Kind{"case.supply", with<v1::SupplyMaterialPayload, supplyMaterial>},
    Kind{"case.withdraw", with<v1::WithdrawCasePayload, withdrawCase>},
    Kind{"case.urge", with<v1::UrgeCasePayload, urgeCase>},
    Kind{"case.rate", with<v1::RateCasePayload, rateCase>},
    Kind{"appointment.request", with<v1::RequestAppointmentPayload, requestAppointment>},
    Kind{"appointment.cancel", with<v1::CancelAppointmentPayload, cancelAppointment>},
    Kind{"appointment.rate", with<v1::RateAppointmentPayload, rateAppointment>},
    Kind{"draft.save", with<v1::SaveDraftPayload, saveDraft>},
    Kind{"draft.end", with<v1::EndDraftPayload, endDraft>},
    Kind{"message.read", with<v1::ReadMessagePayload, readMessage>},
    Kind{"principal.register", with<v1::RegisterPrincipalPayload, registerAgain>},
};

} // namespace

Result<v1::OperationResult> applyOperation(Scope& scope, const v1::Operation& operation)
{
    for (const Kind& kind : kKinds) {
        if (kind.name == operation.kind())
            return kind.apply(scope, operation);
    }
    return rejected("unknown_kind", "平台还不会办这件事，请联系窗口。");
}

} // namespace tongban::server
