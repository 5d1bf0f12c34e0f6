// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/lint/form_lint.h"
#include "client/forms/model/form_model.h"
#include "client/forms/xml/xml_tree.h"

#include <set>
#include <string>
#include <vector>

// The readings of lintForm(), each looking for its own kind of mistake.
namespace tongban::forms
{

// What the expressions of a document name, beside places of the instance.
struct LintNames {
    std::set<std::string> lists;
    std::set<std::string> texts;
};

struct LintDocument {
    const XmlTree& tree;
    XmlTree::Index model = XmlTree::kNone;
    XmlTree::Index body = XmlTree::kNone;
    std::vector<LintFinding>& findings;

    void find(XmlTree::Index element, std::string text) const
    {
        findings.push_back({tree.line(element), std::move(text)});
    }
    // Every element below `top`, in document order.
    template <typename Visit>
    void each(XmlTree::Index top, const Visit& visit) const
    {
        for (auto at = tree.firstElement(top); at != XmlTree::kNone; at = tree.nextElement(at)) {
            visit(at);
            each(at, visit);
        }
    }
};

// Parses every expression; those that do not parse are findings.
[[nodiscard]] LintNames lintExpressions(const LintDocument& document);
// Labels of questions and choices; choices that are there twice.
void lintLabels(const LintDocument& document);
// Texts that are missing in a language or in all.
void lintTexts(const LintDocument& document, const LintNames& names);
// Lists that no expression names, and names of lists there are not.
void lintLists(const LintDocument& document, const LintNames& names);
// What the whole form shows: questions that can never be seen or never be answered.
void lintReach(const LintDocument& document, const FormModel& model);

} // namespace tongban::forms
