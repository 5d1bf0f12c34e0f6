// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/fresh.h"
#include "client/forms/functions/functions.h"

#include <cmath>

namespace tongban::forms
{

namespace
{

// 2026-2-3, as people write it, with the zeros ODK writes.
std::string withZeros(const std::string& text)
{
    std::string padded;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= text.size() && text.size() <= 10; ++i) {
        if (i < text.size() && text[i] != '-')
            continue;
        padded.append(i - from == 1 && from > 0 ? "0" : "").append(text, from, i - from + 1);
        from = i + 1;
    }
    return padded;
}

// A date from its text, or from what was reckoned as a number of days; nothing when it is neither.
std::optional<WallTime> asWallTime(const Call& call, const XPathValue& value)
{
    if (!std::holds_alternative<double>(value)) {
        const std::string text = call.evaluator.textOf(value);
        const Zone zone = call.evaluator.ports().utcOffset;
        const auto parsed = parseWallTime(text, zone);
        return parsed ? parsed : parseWallTime(withZeros(text), zone);
    }
    const double days = std::get<double>(value);
    // Four digits of a year either way.
    constexpr double kFarthest = 2'900'000;
    if (std::isnan(days) || std::abs(days) > kFarthest)
        return std::nullopt;
    return wallTimeOf(days);
}

std::string dateOf(const Call& call)
{
    const XPathValue given = call.value(0);
    const auto time = asWallTime(call, given);
    if (!time)
        return {};
    if (call.self.text == "date-time")
        return dateTimeText(*time, call.evaluator.ports().utcOffset);
    return dateText(*time);
}

double dayPart(const Call& call)
{
    const std::string text = call.text(0);
    const Zone zone = call.evaluator.ports().utcOffset;
    if (const auto part = dayPartOf(text, zone))
        return *part;
    const double days = daysOf(text, zone).value_or(std::nan(""));
    return days - std::floor(days);
}

double dateTimeDays(const Call& call)
{
    const XPathValue given = call.value(0);
    if (const auto* const days = std::get_if<double>(&given))
        return *days;
    return daysOf(call.evaluator.textOf(given), call.evaluator.ports().utcOffset).value_or(std::nan(""));
}

std::string formatted(const Call& call)
{
    const auto time = asWallTime(call, call.value(0));
    return time ? formatWallTime(*time, call.text(1), call.evaluator.languageName()) : std::string();
}

} // namespace

XPathValue callDates(const Call& call)
{
    switch (call.self.function) {
    case Function::Date: return dateOf(call);
    case Function::DecimalDateTime: return dateTimeDays(call);
    case Function::DecimalTime: return dayPart(call);
    case Function::FormatDate:
    case Function::FormatDateTime: return formatted(call);
    case Function::Now: return dateTimeText(wallTimeNow(call.evaluator.ports()), call.evaluator.ports().utcOffset);
    default: return dateText(wallTimeNow(call.evaluator.ports()));
    }
}

} // namespace tongban::forms
