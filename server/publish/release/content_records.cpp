// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/content_records.h"

#include "sync/base/limits.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

catalogue::Collection collection(const char* name, bool essential, std::vector<catalogue::Record> records)
{
    std::sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return {name, essential, std::move(records)};
}

template <typename Record>
std::vector<catalogue::Record> byId(const std::vector<Located<Record>>& located)
{
    std::vector<catalogue::Record> records;
    for (const auto& one : located)
        records.push_back({one.record.id(), one.record.SerializeAsString()});
    return records;
}

std::vector<catalogue::Record> byCode(const std::vector<Located<v1::Division>>& divisions)
{
    std::vector<catalogue::Record> records;
    for (const auto& division : divisions)
        records.push_back({division.record.code(), division.record.SerializeAsString()});
    return records;
}

std::vector<catalogue::Record> formRecords(const std::vector<LoadedForm>& forms)
{
    std::vector<catalogue::Record> records;
    for (const auto& form : forms)
        records.push_back({form.form.id(), form.form.SerializeAsString()});
    return records;
}

std::size_t totalBytes(const std::vector<catalogue::Record>& records)
{
    std::size_t bytes = 0;
    for (const auto& record : records)
        bytes += record.body.size();
    return bytes;
}

} // namespace

std::vector<catalogue::Collection> contentRecords(const Content& content)
{
    auto guides = byId(content.guides);
    const bool guidesAreEssential = totalBytes(guides) <= limits::kEssentialGuidesBytes;
    std::vector<catalogue::Collection> collections;
    collections.push_back(collection("region", true, byId(content.regions)));
    collections.push_back(collection("term", true, byId(content.terms)));
    collections.push_back(collection("division", true, byCode(content.divisions)));
    collections.push_back(collection("work_year", true, byId(content.workYears)));
    collections.push_back(collection("code_set", true, byId(content.codeSets)));
    collections.push_back(collection("synonym", true, byId(content.synonyms)));
    collections.push_back(collection("announcement", true, byId(content.announcements)));
    collections.push_back(collection("guide", guidesAreEssential, std::move(guides)));
    collections.push_back(collection("office", false, byId(content.offices)));
    collections.push_back(collection("form", false, formRecords(content.forms)));
    return collections;
}

} // namespace tongban::server
