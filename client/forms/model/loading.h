// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/model/form_model.h"
#include "sync/base/result.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

// The steps of reading a document, in their order; each needs what the one before has made.
namespace tongban::forms
{

// The places of the primary instance. Repeats are marked by loadBody().
[[nodiscard]] Result<> loadStructure(FormModel& model, XmlTree::Index instance);
// An instance of its own beside the primary one, inline or by src.
[[nodiscard]] Result<> loadSecondary(FormModel& model, XmlTree::Index instance, const Externals& externals);
[[nodiscard]] Result<> loadTranslations(FormModel& model, XmlTree::Index itext);
[[nodiscard]] Result<> loadBind(FormModel& model, XmlTree::Index bind);
[[nodiscard]] Result<> loadBody(FormModel& model, XmlTree::Index body);
// setvalue, odk:setgeopoint; source: the control it is nested in, kNoDef: the model.
[[nodiscard]] Result<> loadAction(FormModel& model, XmlTree::Index element, DefId source);
// Who depends on what, and in which order all is reckoned. Fails when two answers depend on each other.
[[nodiscard]] Result<> linkDependents(FormModel& model);

// --- Shared by them

// The elements that are actions.
inline constexpr std::array<std::string_view, 2> kActions{"setvalue", "setgeopoint"};
[[nodiscard]] inline bool isAction(std::string_view local)
{
    return std::find(kActions.begin(), kActions.end(), local) != kActions.end();
}

// The namespace of jr: attributes.
inline constexpr std::string_view kJavaRosa = "http://openrosa.org/javarosa";

// Adds the line to what went wrong.
[[nodiscard]] tl::unexpected<Error> wrongAt(const FormModel& model, XmlTree::Index element, const std::string& what);
// Notes it for the author and goes on.
void complainAt(FormModel& model, XmlTree::Index element, const std::string& what);
// Null when it cannot be read and the model is lenient.
[[nodiscard]] Result<ExpressionPtr> expressionAt(const FormModel& model, XmlTree::Index element,
                                                 std::string_view source);
// Null when the attribute is not there.
[[nodiscard]] Result<ExpressionPtr> expressionIn(const FormModel& model, XmlTree::Index element,
                                                 std::string_view attribute);
// The one place a nodeset or ref names; kNoDef: it is not in the instance.
[[nodiscard]] Result<DefId> placeAt(const FormModel& model, XmlTree::Index element, std::string_view path,
                                    DefId context);
// A label, hint or value: mixed words and outputs, or ref="jr:itext(...)".
[[nodiscard]] Result<Text> textOf(const FormModel& model, XmlTree::Index element);
[[nodiscard]] Result<TextParts> partsOf(const FormModel& model, XmlTree::Index element);
// "jr:itext('id')" or plain words, as messages have them in attributes.
[[nodiscard]] Result<Text> textFrom(const FormModel& model, XmlTree::Index element, std::string_view source);

} // namespace tongban::forms
