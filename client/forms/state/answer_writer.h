// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/state/session_core.h"

#include <string>

namespace tongban::forms
{

enum class Purpose {
    // What is not relevant is left out; the end of filling in is noted where the form asks for it.
    Sending,
    // All of it, and who gave which value.
    Keeping,
};

// The answers as the XML instance the form describes.
[[nodiscard]] std::string writeAnswers(const SessionCore& core, Purpose purpose);

} // namespace tongban::forms
