// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/work_calendar.h"
#include "sync/base/clock.h"
#include "sync/base/random.h"

#include <chrono>
#include <functional>
#include <map>
#include <string>

namespace tongban::forms
{

// Bytes of secondary instances by name: the file name at the end of `src`, or the instance's id. CSV, XML or GeoJSON,
// told apart by what they hold.
using Externals = std::map<std::string, std::string, std::less<>>;

// What enters a session from outside. The referenced ports live longer than the session.
struct FormPorts {
    const Clock& clock;
    Random& random;
    // Of the region's wall clock; China has one.
    std::chrono::minutes utcOffset{480};
    // For tb:working-days-after; without one, weekends are the only rest days.
    const domain::WorkCalendar* calendar = nullptr;
};

struct SessionInput {
    // Empty, or not among the form's: its default language.
    std::string language;
    // What the program knows: "profile", "licences", "last", "situation". Missing ones are empty.
    Externals instances;
    // jr:preload="property": deviceid, email, phonenumber, username.
    std::map<std::string, std::string, std::less<>> properties;
};

} // namespace tongban::forms
