// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/state/session_core.h"
#include "client/forms/xml/xml_writer.h"

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

// Names spaces, and says what the form's own root says.
void writeRootAttributes(XmlWriter& writer, const FormModel& model, Purpose purpose);
// What the name of an instance is kept as.
[[nodiscard]] const char* instanceAttribute(const FormModel& model, DefId repeat);

} // namespace tongban::forms
