// SPDX-License-Identifier: Apache-2.0
#include "server/person/seed/seed_store.h"

#include "client/domain/calendar/dates.h"
#include "server/person/exchange/enrolment.h"
#include "server/person/seed/seed_cases.h"
#include "server/person/seed/seed_people.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <set>

namespace tongban::server
{

namespace
{

constexpr int kPensionCheckInDays = 20;
constexpr int kPensionRemindDays = 60;

// 王桂兰's yearly proof for her pension: what walk A begins with.
v1::PersonalDate pensionCheck(domain::Date today)
{
    v1::PersonalDate date;
    date.set_id("pension-check");
    date.set_guide_id("wfd-026");
    date.set_name("养老保险待遇领取资格认证");
    date.set_due_date(domain::formatDate(domain::addDays(today, kPensionCheckInDays)));
    date.set_remind_days_before(kPensionRemindDays);
    return date;
}

Result<> addProfiles(Store& store, const DeskContext& desk)
{
    for (const SeedPrincipal& principal : seedPrincipals()) {
        v1::Profile profile = seedProfile(principal);
        if (principal.key == "wang-guilan")
            *profile.add_dates() = pensionCheck(domain::chinaTime(desk.clock.now()).date);
        const std::string id = seedPrincipalId(principal.key);
        TRY(store.records().put(id, "profile", id, profile.SerializeAsString()));
    }
    return {};
}

std::string_view nameOf(std::string_view key)
{
    for (const SeedPrincipal& principal : seedPrincipals()) {
        if (principal.key == key)
            return principal.name;
    }
    return key;
}

Result<> addGrant(Store& store, const DeskContext& desk, const SeedGrant& seed)
{
    v1::Principal principal;
    principal.set_id(seedPrincipalId(seed.principal));
    principal.set_kind(seed.kind);
    principal.set_nickname(std::string(seed.nickname));
    principal.set_relation(std::string(seed.relation));
    principal.set_basis(seed.basis);
    principal.set_created_ms(toMillis(desk.clock.now()));
    return store.persons().putGrant(
        Grant{randomId(desk.random), "person-" + std::string(seed.person), 1, false, std::move(principal)});
}

} // namespace

Result<> seedStore(Store& store, const DeskContext& desk)
{
    TRY_ASSIGN(auto transaction, store.begin());
    TRY_ASSIGN(const auto held, store.persons().persons());
    if (!held.empty())
        return {};
    std::set<std::string_view> added;
    for (const SeedGrant& grant : seedGrants()) {
        if (added.insert(grant.person).second)
            TRY(store.persons().addPerson({"person-" + std::string(grant.person), std::string(nameOf(grant.person))}));
        TRY(addGrant(store, desk, grant));
    }
    TRY(addProfiles(store, desk));
    TRY(seedCases(store, desk));
    return transaction.commit();
}

Result<std::vector<EnrolCode>> enrolCodes(Store& store, const DeskContext& desk)
{
    const UnixMillis now = desk.clock.now();
    TRY_ASSIGN(auto transaction, store.begin());
    TRY(store.persons().forgetCodesBefore(now));
    TRY_ASSIGN(const auto held, store.persons().codes());
    TRY_ASSIGN(const auto persons, store.persons().persons());
    for (const Person& person : persons) {
        const bool has =
            std::any_of(held.begin(), held.end(), [&](const EnrolCode& code) { return code.person.id == person.id; });
        if (!has)
            TRY(store.persons().putCode(normalisedCode(makeEnrolCode(desk.random)), person.id,
                                        now + limits::kEnrolCodeLife));
    }
    TRY_ASSIGN(auto codes, store.persons().codes());
    TRY(transaction.commit());
    return codes;
}

bool isSeeded(std::string_view id)
{
    return id.starts_with("seed-");
}

} // namespace tongban::server
