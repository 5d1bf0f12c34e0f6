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

// xsd:int has 32 bits.
bool isInt(std::string_view value)
{
    constexpr double kLargest = 2'147'483'647;
    return isNumber(value, true) && std::abs(numberOf(value)) <= kLargest;
}

// "latitude longitude [altitude [accuracy]]"
bool isPoint(std::string_view value)
{
    const std::vector<std::string_view> numbers = wordsIn(value);
    return numbers.size() >= 2 && numbers.size() <= 4 &&
           std::all_of(numbers.begin(), numbers.end(), [](std::string_view one) { return isNumber(one, false); });
}

// Points with semicolons between them; the last of a shape is where the first is, that of a trace is not.
bool arePoints(std::string_view value, bool shape)
{
    std::vector<std::string_view> points;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find(';'), value.size());
        const std::string_view point = value.substr(0, end);
        value.remove_prefix(std::min(end + 1, value.size()));
        if (value.empty() && wordsIn(point).empty())
            break;
        if (!isPoint(point))
            return false;
        points.push_back(point);
    }
    if (points.size() < (shape ? 3U : 2U))
        return false;
    const auto first = wordsIn(points.front());
    const auto last = wordsIn(points.back());
    const bool closed = numberOf(first[0]) == numberOf(last[0]) && numberOf(first[1]) == numberOf(last[1]);
    return closed == shape;
}

} // namespace

std::string storedText(const Evaluator& evaluator, const XPathValue& value, ValueType type)
{
    const auto* const number = std::get_if<double>(&value);
    if (number && type == ValueType::Date && std::isfinite(*number))
        return dateText(wallTimeOf(std::clamp(*number, -700000.0, 2'900'000.0)));
    std::string text = evaluator.textOf(value);
    // Nobody wants to read it.
    return text == "NaN" ? std::string() : typedText(type, std::move(text));
}

std::string typedText(ValueType type, std::string text)
{
    const bool words = type == ValueType::Text || type == ValueType::Barcode || type == ValueType::Binary;
    if (!words && text.find_first_of(" \t\r\n") != std::string::npos)
        text =
            text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()), text.find_last_not_of(" \t\r\n") + 1);
    if (type == ValueType::Int && !text.empty() && isNumber(text, false))
        text = textOf(std::trunc(numberOf(text)));
    if (type == ValueType::Date && text.size() > 10 && parseWallTime(text))
        text.resize(10);
    return fitsType(type, text) ? text : std::string();
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
    case ValueType::Int: return isInt(value);
    case ValueType::Decimal: return isNumber(value, false);
    case ValueType::Date: return value.size() == 10 && parseWallTime(value).has_value();
    case ValueType::Time: return dayPartOf(value).has_value();
    case ValueType::Geopoint: return isPoint(value);
    case ValueType::Geotrace: return arePoints(value, false);
    case ValueType::Geoshape: return arePoints(value, true);
    case ValueType::DateTime: return parseWallTime(value).has_value();
    default: return true;
    }
}

} // namespace tongban::forms
