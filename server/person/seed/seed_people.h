// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/person.pb.h"

#include <span>
#include <string>
#include <string_view>

namespace tongban::server
{

// Somebody as a line of the table of people. The ID number is made of the unassigned area 210299, the birth date and
// the sequence number, with its check digit, so that nobody real is hit.
struct SeedPrincipal {
    // Part of the principal's id ("seed-wang-guilan").
    std::string_view key;
    std::string_view name;
    // "1952-03-08"
    std::string_view birth;
    // Odd for men.
    int sequence = 0;
    std::string_view phone;
    // Whose phone it is; empty: their own.
    std::string_view phoneOwner;
    std::string_view division;
    std::string_view address;
    std::string_view household;
};

// A person with a code of their own acts for the principal.
struct SeedGrant {
    std::string_view person;
    std::string_view principal;
    v1::PrincipalKind kind;
    std::string_view nickname;
    std::string_view relation;
    v1::ActingBasis basis;
};

[[nodiscard]] std::span<const SeedPrincipal> seedPrincipals();
[[nodiscard]] std::span<const SeedGrant> seedGrants();
[[nodiscard]] std::string seedPrincipalId(std::string_view key);
[[nodiscard]] v1::Profile seedProfile(const SeedPrincipal& principal);

} // namespace tongban::server
