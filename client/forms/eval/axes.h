// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/value.h"
#include "client/forms/model/form_model.h"
#include "client/forms/state/answers.h"

#include <optional>

namespace tongban::forms
{

// The document above the root of the answers. A tree has its own: XmlTree::document().
inline constexpr NodeRef kAnswersDocument{nullptr, 0xfffffffe, kNoNode};

// Nodes of an axis, the nearest first. Attributes of answers are those the form's document gives.
void appendAxis(const FormModel& model, const Answers& answers, Axis axis, const NodeRef& from, Nodes& out);
// The nodes of an axis that pass the test; the children of answers are not listed before they are looked at.
void appendStep(const FormModel& model, const Answers& answers, const Step& step, const NodeRef& from, Nodes& out);
// Where a child step enters a repeat that `own` stands in: own's instance. Nothing: the step does not.
[[nodiscard]] std::optional<NodeRef> ownInstance(const FormModel& model, const Answers& answers, const Step& step,
                                                 const NodeRef& from, const NodeRef& own);
[[nodiscard]] bool passes(const FormModel& model, const Answers& answers, const NodeTest& test, const NodeRef& node);
// Of the element or attribute; null for a document.
[[nodiscard]] const XmlTree::Name* nameOf(const FormModel& model, const Answers& answers, const NodeRef& node);

} // namespace tongban::forms
