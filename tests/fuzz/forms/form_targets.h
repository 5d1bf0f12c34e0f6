// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

// What a form engine is given by others, as bytes. Each reading returns for any input; a crash, a leak or a hang is the
// finding. The seeds are inputs that are right.
namespace tongban::fuzz
{

// An XForms document: linted, loaded, opened, read, answered, kept and brought back.
void readFormDocument(std::string_view input);
[[nodiscard]] std::vector<std::string> formDocumentSeeds();
// A kept or submitted instance of a form that has one of everything.
void readFormInstance(std::string_view input);
[[nodiscard]] std::vector<std::string> formInstanceSeeds();
// An expression, reckoned in a form with a repeat and a list.
void readFormExpression(std::string_view input);
[[nodiscard]] std::vector<std::string> formExpressionSeeds();
// A list beside a form: CSV, or what begins like XML or GeoJSON.
void readFormList(std::string_view input);
[[nodiscard]] std::vector<std::string> formListSeeds();

} // namespace tongban::fuzz
