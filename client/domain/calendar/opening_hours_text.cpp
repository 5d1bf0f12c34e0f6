// SPDX-License-Identifier: Apache-2.0
#include "client/domain/calendar/opening_hours.h"

#include <array>

namespace tongban::domain
{

namespace
{

constexpr int kMinutesPerHour = 60;
constexpr int kNoon = 12 * kMinutesPerHour;
constexpr int kMidnight = 24 * kMinutesPerHour;
constexpr std::array<std::string_view, 4> kMorning{"上午", "早上", "早", "凌晨"};
constexpr std::array<std::string_view, 3> kAfternoon{"下午", "晚上", "晚"};
constexpr std::array<std::string_view, 9> kTo{"-", "~", "—", "–", "－", "～", "至", "到", "－"};

bool skip(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

template <typename Words>
bool skipAny(std::string_view& text, const Words& words)
{
    for (const std::string_view word : words) {
        if (skip(text, word))
            return true;
    }
    return false;
}

// Up to two digits; -1 when there is none or there are more.
int readNumber(std::string_view& text)
{
    int value = -1;
    std::size_t length = 0;
    while (length < text.size() && text[length] >= '0' && text[length] <= '9') {
        if (length == 2)
            return -1;
        value = (value < 0 ? 0 : value * 10) + (text[length++] - '0');
    }
    text.remove_prefix(length);
    return value;
}

// "1:30", "13：30", "9点", "9点半", "9时15分". Nothing is read when it is not a time.
std::optional<int> readTime(std::string_view& text, bool afternoon)
{
    std::string_view rest = text;
    const int hour = readNumber(rest);
    if (hour < 0 || hour > 24)
        return std::nullopt;
    int minute = 0;
    if (skip(rest, ":") || skip(rest, "：")) {
        minute = readNumber(rest);
    } else if (skip(rest, "点") || skip(rest, "时")) {
        if (skip(rest, "半"))
            minute = 30;
        else if (!rest.empty() && rest[0] >= '0' && rest[0] <= '9')
            minute = readNumber(rest);
        skip(rest, "分");
    } else {
        return std::nullopt;
    }
    if (minute < 0 || minute >= kMinutesPerHour)
        return std::nullopt;
    text = rest;
    const int minutes = hour * kMinutesPerHour + minute;
    return afternoon && minutes < kNoon ? minutes + kNoon : minutes;
}

} // namespace

std::vector<OpenSpan> spansFromText(std::string_view text)
{
    std::vector<OpenSpan> spans;
    bool afternoon = false;
    while (!text.empty()) {
        if (skipAny(text, kMorning)) {
            afternoon = false;
            continue;
        }
        if (skipAny(text, kAfternoon)) {
            afternoon = true;
            continue;
        }
        const auto opens = readTime(text, afternoon);
        if (!opens) {
            text.remove_prefix(1);
            continue;
        }
        if (!skipAny(text, kTo))
            continue;
        afternoon = skipAny(text, kAfternoon) || afternoon;
        auto closes = readTime(text, afternoon);
        // "8:30-5:00" without a word is an afternoon too.
        if (closes && *closes <= *opens)
            closes = *closes + kNoon;
        if (closes && *closes > *opens && *closes <= kMidnight)
            spans.push_back({*opens, *closes});
    }
    return spans;
}

} // namespace tongban::domain
