// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/text/limit_text.h"

#include "server/publish/check/text/chinese_number.h"

#include <array>
#include <string>
#include <utility>

namespace tongban::server
{

namespace
{

constexpr std::array<std::pair<std::string_view, v1::LimitUnit>, 8> kUnits{{{"工作日", v1::LIMIT_UNIT_WORKING_DAY},
                                                                            {"自然日", v1::LIMIT_UNIT_NATURAL_DAY},
                                                                            {"小时", v1::LIMIT_UNIT_HOUR},
                                                                            {"月", v1::LIMIT_UNIT_MONTH},
                                                                            {"日", v1::LIMIT_UNIT_NATURAL_DAY},
                                                                            {"天", v1::LIMIT_UNIT_NATURAL_DAY},
                                                                            {"個月", v1::LIMIT_UNIT_MONTH},
                                                                            {"个月", v1::LIMIT_UNIT_MONTH}}};
constexpr std::array<std::string_view, 5> kOnTheSpot{"当场", "当即", "即办", "即时", "随到随办"};
constexpr std::array<std::string_view, 4> kOutside{"不纳入", "不计入", "不计时", "不算在"};

std::string withoutSpaces(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            result += c;
    }
    return result;
}

bool skip(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

// "22个工作日" at the beginning of `text`.
bool readCounted(std::string_view text, v1::Limit& limit)
{
    const auto number = leadingNumber(text);
    if (!number || number->value <= 0)
        return false;
    text.remove_prefix(number->bytes);
    for (const auto& [word, unit] : kUnits) {
        std::string_view rest = text;
        if (!skip(rest, word) && !(skip(rest, "个") && skip(rest, word)))
            continue;
        limit.set_unit(unit);
        limit.set_count(number->value);
        return true;
    }
    return false;
}

// "每月1-20日", "1-24日": days of the month on which it is taken, not a count of days.
bool readMonthDays(std::string_view text, v1::Limit& limit)
{
    skip(text, "每月");
    const auto from = leadingNumber(text);
    if (!from)
        return false;
    text.remove_prefix(from->bytes);
    skip(text, "日");
    if (!skip(text, "-") && !skip(text, "至") && !skip(text, "—"))
        return false;
    const auto to = leadingNumber(text);
    if (!to)
        return false;
    text.remove_prefix(to->bytes);
    if (!text.starts_with("日") || from->value < 1 || to->value > 31 || from->value > to->value)
        return false;
    limit.set_unit(v1::LIMIT_UNIT_NONE);
    limit.set_month_day_from(from->value);
    limit.set_month_day_to(to->value);
    return true;
}

// "除省厅制卡时间外...": what the clock leaves out; "区残联收到材料7个工作日": what starts it.
void readCircumstances(std::string_view text, std::size_t numberAt, v1::Limit& limit)
{
    const auto but = text.find("除");
    const auto outside = text.find("外", but == std::string_view::npos ? 0 : but);
    if (but != std::string_view::npos && outside != std::string_view::npos && outside < numberAt) {
        const auto from = but + std::string_view("除").size();
        limit.add_not_counted(std::string(text.substr(from, outside - from)));
    }
    const auto received = text.find("收到");
    if (received != std::string_view::npos && received < numberAt)
        limit.set_starts_from(std::string(text.substr(0, numberAt)));
    for (const auto word : kOutside) {
        if (text.find(word) != std::string_view::npos && limit.not_counted_size() == 0)
            limit.add_not_counted(std::string(text));
    }
}

bool containsOnTheSpot(std::string_view text)
{
    for (const auto word : kOnTheSpot) {
        if (text.find(word) != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace

std::optional<v1::Limit> limitFromText(std::string_view text)
{
    const std::string plain = withoutSpaces(text);
    v1::Limit limit;
    limit.set_raw(std::string(text));
    for (std::size_t at = 0; at < plain.size(); ++at) {
        // Not in the middle of a number that was not understood.
        if (at > 0 && plain[at - 1] >= '0' && plain[at - 1] <= '9')
            continue;
        const auto rest = std::string_view(plain).substr(at);
        if (readMonthDays(rest, limit))
            return limit;
        if (readCounted(rest, limit)) {
            readCircumstances(plain, at, limit);
            return limit;
        }
    }
    if (containsOnTheSpot(plain)) {
        limit.set_unit(v1::LIMIT_UNIT_ON_THE_SPOT);
        return limit;
    }
    if (plain == "无") {
        limit.set_unit(v1::LIMIT_UNIT_NONE);
        return limit;
    }
    return std::nullopt;
}

} // namespace tongban::server
