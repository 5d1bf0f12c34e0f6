// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xpath/functions.h"

#include <algorithm>
#include <array>

namespace tongban::forms
{

namespace
{

using F = Function;
constexpr int kAny = -1;

// clang-format off
constexpr auto kFunctions = std::to_array<FunctionEntry>({
    {"abs", F::Abs, 1, 1}, {"acos", F::Acos, 1, 1}, {"area", F::Area, 1, kAny}, {"asin", F::Asin, 1, 1},
    {"atan", F::Atan, 1, 1}, {"atan2", F::Atan2, 2, 2}, {"base64-decode", F::Base64Decode, 1, 1},
    {"boolean", F::Boolean, 1, 1}, {"boolean-from-string", F::BooleanFromString, 1, 1}, {"ceiling", F::Ceiling, 1, 1},
    {"checklist", F::Checklist, 2, kAny}, {"coalesce", F::Coalesce, 1, kAny}, {"concat", F::Concat, 0, kAny},
    {"contains", F::Contains, 2, 2}, {"cos", F::Cos, 1, 1}, {"count", F::Count, 1, 1},
    {"count-non-empty", F::CountNonEmpty, 1, 1}, {"count-selected", F::CountSelected, 1, 1},
    {"current", F::Current, 0, 0}, {"date", F::Date, 1, 1}, {"date-time", F::Date, 1, 1},
    {"decimal-date-time", F::DecimalDateTime, 1, 1}, {"decimal-time", F::DecimalTime, 1, 1},
    {"digest", F::Digest, 2, 3}, {"distance", F::Distance, 1, kAny}, {"ends-with", F::EndsWith, 2, 2},
    {"exp", F::Exp, 1, 1}, {"exp10", F::Exp10, 1, 1}, {"false", F::False, 0, 0}, {"floor", F::Floor, 1, 1},
    {"format-date", F::FormatDate, 2, 2}, {"format-date-time", F::FormatDateTime, 2, 2},
    {"geofence", F::Geofence, 2, 2}, {"if", F::If, 3, 3}, {"indexed-repeat", F::IndexedRepeat, 3, kAny},
    {"instance", F::Instance, 1, 1}, {"int", F::Int, 1, 1}, {"join", F::Join, 1, kAny},
    {"jr:choice-name", F::ChoiceName, 2, 2}, {"jr:itext", F::Itext, 1, 1}, {"last", F::Last, 0, 0},
    {"local-name", F::LocalName, 0, 1}, {"log", F::Log, 1, 1}, {"log10", F::Log10, 1, 1}, {"max", F::Max, 1, kAny},
    {"min", F::Min, 1, kAny}, {"name", F::Name, 0, 1}, {"namespace-uri", F::NamespaceUri, 0, 1},
    {"normalize-space", F::NormalizeSpace, 0, 1}, {"not", F::Not, 1, 1}, {"now", F::Now, 0, 0},
    {"number", F::Number, 0, 1}, {"once", F::Once, 1, 1}, {"pi", F::Pi, 0, 0}, {"position", F::Position, 0, 1},
    {"pow", F::Pow, 2, 2}, {"pulldata", F::Pulldata, 4, 4}, {"random", F::Random, 0, 0},
    {"randomize", F::Randomize, 1, 2}, {"regex", F::Regex, 2, 2}, {"round", F::Round, 1, 2},
    {"selected", F::Selected, 2, 2}, {"selected-at", F::SelectedAt, 2, 2}, {"sin", F::Sin, 1, 1},
    {"sqrt", F::Sqrt, 1, 1}, {"starts-with", F::StartsWith, 2, 2}, {"string", F::String, 0, 1},
    {"string-length", F::StringLength, 0, 1}, {"substr", F::Substr, 2, 3}, {"substring", F::Substring, 2, 3},
    {"substring-after", F::SubstringAfter, 2, 2}, {"substring-before", F::SubstringBefore, 2, 2}, {"sum", F::Sum, 1, 1},
    {"tan", F::Tan, 1, 1}, {"tb:age-on", F::AgeOn, 1, 2}, {"tb:id-number-valid", F::IdNumberValid, 1, 1},
    {"tb:uscc-valid", F::UsccValid, 1, 1}, {"tb:working-days-after", F::WorkingDaysAfter, 2, 2},
    {"today", F::Today, 0, 0}, {"translate", F::Translate, 3, 3}, {"true", F::True, 0, 0}, {"uuid", F::Uuid, 0, 1},
    {"weighted-checklist", F::WeightedChecklist, 4, kAny},
});
// clang-format on

constexpr bool before(const FunctionEntry& a, const FunctionEntry& b)
{
    return a.name < b.name;
}

static_assert(std::is_sorted(kFunctions.begin(), kFunctions.end(), before), "found by binary search");

} // namespace

const FunctionEntry* findFunction(std::string_view name)
{
    const auto* const found = std::lower_bound(kFunctions.begin(), kFunctions.end(), FunctionEntry{name}, before);
    return found != kFunctions.end() && found->name == name ? found : nullptr;
}

} // namespace tongban::forms
