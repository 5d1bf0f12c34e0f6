// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/eval/value.h"
#include "client/forms/model/form_model.h"
#include "client/forms/state/answers.h"

namespace tongban::forms
{

// The document above the root of the answers. A tree has its own: XmlTree::document().
inline constexpr NodeRef kAnswersDocument{nullptr, 0xfffffffe, kNoNode};

// Nodes of an axis, the nearest first. Attributes of answers are those the form's document gives.
void appendAxis(const FormModel& model, const Answers& answers, Axis axis, const NodeRef& from, Nodes& out);
[[nodiscard]] bool passes(const FormModel& model, const Answers& answers, const NodeTest& test, const NodeRef& node);
// Of the element or attribute; null for a document.
[[nodiscard]] const XmlTree::Name* nameOf(const FormModel& model, const Answers& answers, const NodeRef& node);

} // namespace tongban::forms
