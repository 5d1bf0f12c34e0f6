// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/source/field_places.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/content.pb.h"

#include <string>
#include <vector>

namespace tongban::server
{

// A record and where its author wrote it.
template <typename Record>
struct Located {
    Record record;
    FieldPlaces places;
};

// A form's entry with its files read: `form` is what is published, its XML stood in `xmlFile`.
struct LoadedForm {
    v1::FormEntry entry;
    v1::Form form;
    std::string xmlFile;
    FieldPlaces places;
};

// A whole content folder, typed.
struct Content {
    std::vector<Located<v1::Region>> regions;
    std::vector<Located<v1::Term>> terms;
    std::vector<Located<v1::Division>> divisions;
    std::vector<Located<v1::Office>> offices;
    std::vector<Located<v1::WorkYear>> workYears;
    std::vector<Located<v1::CodeSet>> codeSets;
    std::vector<Located<v1::Synonym>> synonyms;
    std::vector<Located<v1::Announcement>> announcements;
    std::vector<Located<v1::Guide>> guides;
    std::vector<LoadedForm> forms;
};

} // namespace tongban::server
