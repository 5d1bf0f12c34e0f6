// SPDX-License-Identifier: Apache-2.0
#include "server/app/check_form_command.h"

#include "client/forms/lint/form_lint.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>

namespace tongban::server
{

int runCheckForm(const std::vector<std::string>& words, std::ostream& out, std::ostream& err)
{
    constexpr int kNothing = 0;
    constexpr int kFindings = 1;
    constexpr int kMisunderstood = 2;
    if (words.size() != 1 || words.front().starts_with("-")) {
        err << "tongban-platform: usage: check-form FILE\n";
        return kMisunderstood;
    }
    const std::string& name = words.front();
    std::ifstream file(name, std::ios::binary);
    if (!std::filesystem::is_regular_file(name) || !file) {
        err << "tongban-platform: check-form: cannot read " << name << '\n';
        return kMisunderstood;
    }
    const std::string xml{std::istreambuf_iterator<char>(file), {}};
    const std::vector<forms::LintFinding> findings = forms::lintForm(xml);
    for (const forms::LintFinding& finding : findings)
        out << name << ':' << finding.line << ": " << finding.text << '\n';
    if (findings.empty())
        out << name << ": nothing to mend\n";
    return findings.empty() ? kNothing : kFindings;
}

} // namespace tongban::server
