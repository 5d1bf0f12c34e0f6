// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_result.h"

#include "client/domain/calendar/dates.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

std::string licenceCode(const v1::Guide& guide)
{
    if (guide.result_licences_size() > 0)
        return guide.result_licences(0);
    for (const v1::Outcome& outcome : guide.outcomes()) {
        if (!outcome.licence_code().empty())
            return outcome.licence_code();
    }
    return {};
}

Result<v1::Profile> profileOf(Store& store, const std::string& principalId)
{
    TRY_ASSIGN(const auto held, store.records().find(principalId, "profile", principalId));
    v1::Profile profile;
    if (held && !profile.ParseFromString(held->body))
        return fail(ErrorCode::DataLoss, "a stored profile does not parse");
    return profile;
}

} // namespace

Result<> giveLicence(Store& store, const DeskContext& desk, const v1::Guide& guide, HeldCase& held)
{
    const std::string code = licenceCode(guide);
    if (code.empty())
        return {};
    TRY_ASSIGN(const v1::Profile profile, profileOf(store, held.principalId));
    v1::Licence licence;
    licence.set_id(randomId(desk.random));
    licence.set_code(code);
    licence.set_name(guide.outcomes_size() > 0 ? guide.outcomes(0).name() : guide.name());
    licence.set_number("样例" + held.value.number());
    licence.set_holder(profile.name());
    licence.set_issuer("瓦房店市政务服务中心（样例）");
    const domain::Date today = domain::chinaTime(desk.clock.now()).date;
    licence.set_issued_date(domain::formatDate(today));
    if (guide.outcomes_size() > 0 && guide.outcomes(0).valid_months() > 0)
        licence.set_valid_until(domain::formatDate(domain::addMonths(today, guide.outcomes(0).valid_months())));
    licence.set_sample(true);
    held.value.mutable_result()->set_licence_id(licence.id());
    TRY(store.records().put(held.principalId, "licence", licence.id(), licence.SerializeAsString()));
    return {};
}

Result<> rollDates(Store& store, const DeskContext& desk, const v1::Guide& guide, const std::string& principalId)
{
    if (guide.rolling_size() == 0 || guide.rolling(0).months() <= 0)
        return {};
    TRY_ASSIGN(v1::Profile profile, profileOf(store, principalId));
    const std::string next =
        domain::formatDate(domain::addMonths(domain::chinaTime(desk.clock.now()).date, guide.rolling(0).months()));
    const auto dates = profile.mutable_dates();
    const auto found = std::find_if(dates->begin(), dates->end(),
                                    [&](const v1::PersonalDate& date) { return date.guide_id() == guide.id(); });
    if (found == dates->end())
        return {};
    found->set_due_date(next);
    found->clear_state();
    TRY(store.records().put(principalId, "profile", principalId, profile.SerializeAsString()));
    return {};
}

} // namespace tongban::server
