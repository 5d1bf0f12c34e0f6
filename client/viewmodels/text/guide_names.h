// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/catalogue_service.h"

#include <QString>

#include <string>
#include <vector>

// What a person's forms, lists and visits are about, by the names people use.
namespace tongban::viewmodels
{

// Of records that each belong to a guide.
template <typename Record>
[[nodiscard]] std::vector<std::string> guideIdsOf(const std::vector<Record>& records)
{
    std::vector<std::string> ids;
    for (const Record& record : records)
        ids.push_back(record.guide_id());
    return ids;
}

// Empty: the version held has no such guide.
[[nodiscard]] inline QString nameIn(const services::GuideNames& names, const std::string& guideId)
{
    const auto found = names.find(guideId);
    return found == names.end() ? QString() : QString::fromStdString(found->second);
}

} // namespace tongban::viewmodels
