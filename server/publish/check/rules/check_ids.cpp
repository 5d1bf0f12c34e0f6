// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <map>

namespace tongban::server
{

namespace
{

bool isIdCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

void checkIdForm(const std::string& id, const FieldPlaces& places, const char* field, Report& report)
{
    if (id.empty())
        report.refuse(places, field, std::string("no ") + field);
    else if (id.size() > limits::kRecordIdBytes || id.front() == '.' ||
             !std::all_of(id.begin(), id.end(), isIdCharacter))
        report.refuse(places, field, "ids are at most 128 letters, digits, '-', '_' or '.'");
}

// The ids of one collection, each once.
class Unique
{
public:
    explicit Unique(Report& report, const char* field = "id")
        : m_report(report)
        , m_field(field)
    {
    }

    void see(const std::string& id, const FieldPlaces& places)
    {
        checkIdForm(id, places, m_field, m_report);
        if (id.empty())
            return;
        const auto [it, fresh] = m_seen.emplace(id, places);
        if (fresh)
            return;
        const auto first = it->second.at(m_field);
        m_report.refuse(places, m_field,
                        "the same " + std::string(m_field) + " as at " + first.file + ':' + std::to_string(first.line));
    }

private:
    Report& m_report;
    const char* m_field;
    std::map<std::string, FieldPlaces> m_seen;
};

template <typename Record>
void checkUnique(const std::vector<Located<Record>>& records, Report& report)
{
    Unique unique(report);
    for (const auto& record : records)
        unique.see(record.record.id(), record.places);
}

template <typename Record>
void checkNamed(const std::vector<Located<Record>>& records, Report& report)
{
    for (const auto& record : records) {
        if (record.record.name().empty())
            report.refuse(record.places, "name", "no name");
    }
}

template <typename Record>
void checkSample(const std::vector<Located<Record>>& records, Report& report)
{
    for (const auto& record : records) {
        if (!record.record.sample())
            report.refuse(record.places, "sample",
                          "sample is not set: everything this project publishes says that it is a sample");
    }
}

void checkGuideItself(const LocatedGuide& guide, Report& report)
{
    if (guide.record.summary().empty())
        report.refuse(guide.places, "summary", "no summary");
    if (guide.record.effective_date().empty())
        report.refuse(guide.places, "effective_date", "no effective_date");
}

// Ids inside a guide: what `when`, steps and materials are named by.
template <typename Parts>
void checkPartIds(const Parts& parts, const char* field, const LocatedGuide& guide, Report& report)
{
    std::map<std::string, int> seen;
    for (int i = 0; i < parts.size(); ++i) {
        const std::string path = joinPath(elementPath(field, i), "id");
        if (parts[i].id().empty())
            report.refuse(guide.places, path, "no id");
        else if (!seen.emplace(parts[i].id(), i).second)
            report.refuse(guide.places, path, std::string("the id ") + parts[i].id() + " stands twice in " + field);
    }
}

template <typename Parts>
void checkPartNames(const Parts& parts, const char* field, const LocatedGuide& guide, Report& report)
{
    for (int i = 0; i < parts.size(); ++i) {
        if (parts[i].name().empty())
            report.refuse(guide.places, joinPath(elementPath(field, i), "name"), "no name");
    }
}

void checkGuideParts(const LocatedGuide& guide, Report& report)
{
    checkPartIds(guide.record.materials(), "materials", guide, report);
    checkPartIds(guide.record.steps(), "steps", guide, report);
    checkPartIds(guide.record.questions(), "questions", guide, report);
    checkPartNames(guide.record.materials(), "materials", guide, report);
    checkPartNames(guide.record.steps(), "steps", guide, report);
    checkPartNames(guide.record.fees(), "fees", guide, report);
    checkPartNames(guide.record.outcomes(), "outcomes", guide, report);
}

void checkRegion(const Content& content, Report& report)
{
    if (content.regions.empty())
        report.add({{"region.textproto", 0, 0}, "no region", Severity::Refusal});
    for (std::size_t i = 1; i < content.regions.size(); ++i)
        report.refuse(content.regions[i].places, {}, "a second region");
}

} // namespace

void checkIds(const Content& content, Report& report)
{
    checkRegion(content, report);
    checkUnique(content.regions, report);
    checkUnique(content.terms, report);
    checkUnique(content.offices, report);
    checkUnique(content.workYears, report);
    checkUnique(content.codeSets, report);
    checkUnique(content.synonyms, report);
    checkUnique(content.announcements, report);
    checkUnique(content.guides, report);
    Unique forms(report);
    for (const auto& form : content.forms)
        forms.see(form.entry.id(), form.places);
    Unique divisions(report, "code");
    for (const auto& division : content.divisions)
        divisions.see(division.record.code(), division.places);

    checkNamed(content.regions, report);
    checkNamed(content.terms, report);
    checkNamed(content.offices, report);
    checkNamed(content.divisions, report);
    checkNamed(content.codeSets, report);
    checkNamed(content.guides, report);
    checkSample(content.regions, report);
    checkSample(content.offices, report);
    checkSample(content.announcements, report);
    checkSample(content.guides, report);
    for (const auto& guide : content.guides) {
        checkGuideItself(guide, report);
        checkGuideParts(guide, report);
    }
}

} // namespace tongban::server
