// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/value.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace tongban::forms
{

double numberOf(std::string_view text, Zone zone)
{
    constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return kNotANumber;
    text = text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
    std::string_view digits = text;
    if (digits.front() == '+')
        digits.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    // from_chars reads "inf" and "nan" too: those are words here.
    const bool startsAsNumber =
        !digits.empty() && (std::string_view("0123456789.-").find(digits.front()) != digits.npos);
    if (error == std::errc() && end == digits.data() + digits.size() && startsAsNumber)
        return number;
    return daysOf(text, zone).value_or(kNotANumber);
}

std::string textOf(double number)
{
    if (std::isnan(number))
        return "NaN";
    if (std::isinf(number))
        return number < 0 ? "-Infinity" : "Infinity";
    if (number == 0)
        return "0";
    // The longest double without an exponent has 309 digits before the point.
    std::array<char, 512> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string("NaN");
}

} // namespace tongban::forms
