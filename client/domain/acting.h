// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/calendar/dates.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/person.pb.h"

#include <optional>

namespace tongban::domain
{

// Why somebody may not act for the principal in this item.
enum class ActingRefusal {
    None,
    // 只能本人办.
    OnlyInPerson,
    // 近亲属 only; a mandate does not help.
    OnlyCloseRelatives,
};

// What one who may act has to show.
enum class ActingProof {
    None,
    // Proof of relation: parent of a child.
    GuardianOfChild,
    // Proof of guardianship of an adult: by court or by appointment.
    GuardianOfAdult,
    Relation,
    // 委托书.
    Mandate,
    NotarisedMandate,
};

struct ActingVerdict {
    ActingRefusal refusal = ActingRefusal::None;
    ActingProof proof = ActingProof::None;

    [[nodiscard]] bool allowed() const
    {
        return refusal == ActingRefusal::None;
    }
};

// Whether one may act for the principal, and with what proof. A guardian acts by law, beside whatever the item says of
// proxies, where the item knows guardians at all. The same judgement on both ends. Pure; any thread.
// `birth`: of the principal, when known; decides which proof a guardian shows.
[[nodiscard]] ActingVerdict mayAct(const v1::ProxyRule& rule, v1::ActingBasis basis, std::optional<Date> birth,
                                   Date today);

} // namespace tongban::domain
