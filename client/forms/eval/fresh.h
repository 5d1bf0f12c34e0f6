// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/dates.h"
#include "client/forms/form_ports.h"

#include <string>

// What a form takes from the world at this moment.
namespace tongban::forms
{

// On the region's wall clock.
[[nodiscard]] WallTime wallTimeNow(const FormPorts& ports);
// RFC 9562, version 4.
[[nodiscard]] std::string freshUuid(Random& random);
// Of an instance a person added: no other device gives the same.
[[nodiscard]] std::string freshInstanceId(Random& random);

} // namespace tongban::forms
