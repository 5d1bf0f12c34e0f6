// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/field_places.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongban::server
{

// What the rules have to say about one content, in order of file and line.
class Report
{
public:
    void refuse(const FieldPlaces& places, std::string_view path, const std::string& text)
    {
        add(places, path, text, Severity::Refusal);
    }
    void warn(const FieldPlaces& places, std::string_view path, const std::string& text)
    {
        add(places, path, text, Severity::Warning);
    }
    void add(Finding finding)
    {
        m_findings.push_back(std::move(finding));
    }

    [[nodiscard]] std::vector<Finding> take()
    {
        sortFindings(m_findings);
        return std::move(m_findings);
    }

private:
    void add(const FieldPlaces& places, std::string_view path, const std::string& text, Severity severity)
    {
        m_findings.push_back({places.at(path), places.label() + ": " + text, severity});
    }

    std::vector<Finding> m_findings;
};

} // namespace tongban::server
