// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/cases/case_book.h"

// What the end of an errand leads to. Inside a transaction of the caller.
namespace tongban::server
{

// The e-licence the guide says comes of it goes into the wallet, and its id into the case's result.
[[nodiscard]] Result<> giveLicence(Store& store, const DeskContext& desk, const v1::Guide& guide, HeldCase& held);
// A date that rolls with the person (12 months after the last check) moves on in the profile.
[[nodiscard]] Result<> rollDates(Store& store, const DeskContext& desk, const v1::Guide& guide,
                                 const std::string& principalId);

} // namespace tongban::server
