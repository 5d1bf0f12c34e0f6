// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"

#include <string>
#include <variant>
#include <vector>

namespace tongban::domain
{

// What a change is about, in the order people care.
enum class GuideField {
    Cancelled,
    Materials,
    Fees,
    PromisedLimit,
    LegalLimit,
    Conditions,
    Steps,
    Forms,
    Channels,
    Appearance,
    Proxy,
    Offices,
    Booking,
    Questions,
    Seasons,
    Name,
    Summary,
};

enum class ChangeKind {
    Added,
    Removed,
    Changed,
};

// A value on one side of a change, as the guide has it; nothing on the empty side of Added and Removed. Which one is
// there follows from the field: Materials, Fees, Steps, limits, ... their messages; the others texts.
using GuideValue = std::variant<std::monostate, std::string, v1::Material, v1::Fee, v1::Step, v1::Limit, v1::Question,
                                v1::Channels, v1::Appearance, v1::ProxyRule, v1::BookingRule, v1::Season>;

// One difference, old beside new.
struct GuideChange {
    GuideField field = GuideField::Name;
    ChangeKind kind = ChangeKind::Changed;
    // Id of the material, step, ..; empty where there is only one.
    std::string id;
    GuideValue before;
    GuideValue after;
};

// What a person who knows `before` has to be told about `after`: in the order of GuideField. Texts that only help to
// find it (search words, translations, weight) do not count. Pure; any thread.
[[nodiscard]] std::vector<GuideChange> diffGuides(const v1::Guide& before, const v1::Guide& after);

} // namespace tongban::domain
