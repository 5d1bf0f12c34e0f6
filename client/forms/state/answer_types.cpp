// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/answer_types.h"

#include "client/forms/eval/dates.h"
#include "client/forms/eval/words.h"

#include <algorithm>
#include <cmath>

namespace tongban::forms
{

namespace
{

bool isNumber(std::string_view value, bool whole)
{
    if (value.front() == '-' || value.front() == '+')
        value.remove_prefix(1);
    const auto points = std::count(value.begin(), value.end(), '.');
    const bool digits =
        std::all_of(value.begin(), value.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    const bool any = std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && any && points <= (whole ? 0 : 1);
}

// "latitude longitude [altitude [accuracy]]", several with semicolons between them.
bool arePoints(std::string_view value)
{
    while (!value.empty()) {
        const std::size_t end = std::min(value.find(';'), value.size());
        const std::vector<std::string_view> numbers = wordsIn(value.substr(0, end));
        value.remove_prefix(std::min(end + 1, value.size()));
        if (numbers.empty() && value.empty())
            return true;
        if (numbers.size() < 2 || numbers.size() > 4 ||
            !std::all_of(numbers.begin(), numbers.end(), [](std::string_view one) { return isNumber(one, false); }))
            return false;
    }
    return true;
}

} // namespace

std::string storedText(const Evaluator& evaluator, const XPathValue& value, ValueType type)
{
    if (const auto* const number = std::get_if<double>(&value)) {
        if (!std::isfinite(*number))
            return {};
        if (type == ValueType::Int)
            return textOf(std::trunc(*number));
    }
    std::string text = evaluator.textOf(value);
    if (type == ValueType::Date && text.size() > 10 && parseWallTime(text))
        text.resize(10);
    if (type == ValueType::Date && std::holds_alternative<double>(value))
        return dateText(wallTimeOf(std::clamp(std::get<double>(value), -700000.0, 2'900'000.0)));
    return text;
}

bool isOnScale(const RangeBounds& bounds, double value)
{
    const double low = std::min(bounds.start, bounds.end);
    const double high = std::max(bounds.start, bounds.end);
    const double steps = (value - bounds.start) / bounds.step;
    constexpr double kRounding = 1e-9;
    return value >= low && value <= high && std::abs(steps - std::round(steps)) < kRounding;
}

bool fitsType(ValueType type, std::string_view value)
{
    if (value.empty())
        return true;
    switch (type) {
    case ValueType::Int: return isNumber(value, true);
    case ValueType::Decimal: return isNumber(value, false);
    case ValueType::Date: return value.size() == 10 && parseWallTime(value).has_value();
    case ValueType::Time: return dayPartOf(value).has_value();
    case ValueType::Geopoint: return arePoints(value) && value.find(';') == std::string_view::npos;
    case ValueType::Geotrace:
    case ValueType::Geoshape: return arePoints(value);
    case ValueType::DateTime: return parseWallTime(value).has_value();
    default: return true;
    }
}

} // namespace tongban::forms
