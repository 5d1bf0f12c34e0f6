// SPDX-License-Identifier: Apache-2.0
#include "client/forms/lint/form_lint.h"

#include "client/forms/lint/lint_parts.h"
#include "client/forms/model/load_form.h"
#include "client/forms/xml/xml_reader.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <charconv>

namespace tongban::forms
{

namespace
{

// Errors and complaints of loading end in "(line N)"; the line becomes the finding's.
LintFinding findingOf(std::string_view detail)
{
    LintFinding finding;
    constexpr std::string_view kLine = " (line ";
    const std::size_t at = detail.rfind(kLine);
    if (at != std::string_view::npos && detail.ends_with(')')) {
        const std::string_view number = detail.substr(at + kLine.size());
        std::from_chars(number.data(), number.data() + number.size(), finding.line);
        detail = detail.substr(0, at);
    }
    finding.text = detail;
    return finding;
}

std::vector<LintFinding> sorted(std::vector<LintFinding> findings)
{
    std::sort(findings.begin(), findings.end());
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
    return findings;
}

} // namespace

std::vector<LintFinding> lintForm(std::string_view xml, const Externals& externals)
{
    std::vector<LintFinding> findings;
    const auto tree = readXml(xml, {limits::kFormBytes, limits::kFormDocumentNodes, limits::kFormDepth});
    if (!tree)
        return {findingOf(tree.error().detail)};
    const XmlTree::Index head = tree->child(tree->root(), "head");
    LintDocument document{*tree, XmlTree::kNone, tree->child(tree->root(), "body"), findings};
    if (head != XmlTree::kNone)
        document.model = tree->child(head, "model");
    if (document.model == XmlTree::kNone || document.body == XmlTree::kNone)
        return {LintFinding{0, "not an XForm: it has no head with a model, or no body"}};

    const LintNames names = lintExpressions(document);
    lintLabels(document);
    lintTexts(document, names);
    lintLists(document, names);
    // What does not parse is said already, all of it, and left out: the rest has its faults too.
    const auto model = loadForm(xml, externals, Faults::PassOver);
    if (!model) {
        findings.push_back(findingOf(model.error().detail));
        return sorted(std::move(findings));
    }
    for (const std::string& complaint : (*model)->complaints)
        findings.push_back(findingOf(complaint));
    lintReach(document, **model);
    return sorted(std::move(findings));
}

} // namespace tongban::forms
