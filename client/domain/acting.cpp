// SPDX-License-Identifier: Apache-2.0
#include "client/domain/acting.h"

namespace tongban::domain
{

namespace
{

// 民法典 17, 18.
constexpr int kAgeOfMajority = 18;

ActingProof proofOf(const v1::ProxyRule& rule, v1::ActingBasis basis)
{
    switch (rule.policy()) {
    case v1::PROXY_POLICY_CLOSE_RELATIVE: return ActingProof::Relation;
    case v1::PROXY_POLICY_MANDATE: return ActingProof::Mandate;
    case v1::PROXY_POLICY_NOTARISED: return ActingProof::NotarisedMandate;
    default: return basis == v1::ACTING_BASIS_MANDATE ? ActingProof::Mandate : ActingProof::None;
    }
}

} // namespace

ActingVerdict mayAct(const v1::ProxyRule& rule, v1::ActingBasis basis, std::optional<Date> birth, Date today)
{
    if (basis == v1::ACTING_BASIS_SELF || basis == v1::ACTING_BASIS_UNSPECIFIED)
        return {};
    if (basis == v1::ACTING_BASIS_GUARDIAN && rule.guardian()) {
        const bool child = birth && ageOn(*birth, today) < kAgeOfMajority;
        return {ActingRefusal::None, child ? ActingProof::GuardianOfChild : ActingProof::GuardianOfAdult};
    }
    if (rule.policy() == v1::PROXY_POLICY_NOBODY)
        return {ActingRefusal::OnlyInPerson, ActingProof::None};
    if (rule.policy() == v1::PROXY_POLICY_CLOSE_RELATIVE && basis == v1::ACTING_BASIS_MANDATE)
        return {ActingRefusal::OnlyCloseRelatives, ActingProof::None};
    return {ActingRefusal::None, proofOf(rule, basis)};
}

} // namespace tongban::domain
