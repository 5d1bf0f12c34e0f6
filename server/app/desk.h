// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/app/shifted_clock.h"
#include "server/person/catalogue_index.h"
#include "server/person/desk_context.h"
#include "server/person/form_submission_rules.h"
#include "sync/crypto/secure_random.h"

namespace tongban::server
{

// What `serve` and `clerk` work with, owned in one place: clock, chance, catalogue, rules. Neither copied nor moved,
// since the context refers to the rest.
class Desk
{
public:
    Desk(ShiftedClock clock, CatalogueIndex catalogue)
        : m_clock(clock)
        , m_catalogue(std::move(catalogue))
        , m_rules(m_catalogue)
        , m_context{m_clock, m_random, m_catalogue, m_rules}
    {
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] const DeskContext& context() const
    {
        return m_context;
    }

private:
    ShiftedClock m_clock;
    crypto::SecureRandom m_random;
    CatalogueIndex m_catalogue;
    FormSubmissionRules m_rules;
    DeskContext m_context;
};

} // namespace tongban::server
