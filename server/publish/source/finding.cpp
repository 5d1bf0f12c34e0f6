// SPDX-License-Identifier: Apache-2.0
#include "server/publish/source/finding.h"

#include <algorithm>
#include <tuple>

namespace tongban::server
{

std::string findingLine(const Finding& finding)
{
    std::string line = finding.place.file;
    line += ':' + std::to_string(finding.place.line) + ':' + std::to_string(finding.place.column) + ": ";
    if (finding.severity == Severity::Warning)
        line += "warning: ";
    return line + finding.text;
}

bool hasRefusal(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& f) { return f.severity == Severity::Refusal; });
}

void sortFindings(std::vector<Finding>& findings)
{
    const auto key = [](const Finding& f) { return std::tie(f.place.file, f.place.line, f.place.column, f.text); };
    std::stable_sort(findings.begin(), findings.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
}

} // namespace tongban::server
