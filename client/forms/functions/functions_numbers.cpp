// SPDX-License-Identifier: Apache-2.0
#include "client/forms/functions/functions.h"
#include "sync/base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tongban::forms
{

namespace
{

// Empty ones do not count, anything else that is no number spoils the whole.
double extreme(const Call& call, bool greatest)
{
    double best = std::nan("");
    for (const std::string& text : call.texts(0)) {
        if (text.empty())
            continue;
        const double number = numberOf(text, call.evaluator.ports().utcOffset);
        if (std::isnan(number))
            return number;
        if (std::isnan(best) || (greatest ? number > best : number < best))
            best = number;
    }
    return best;
}

// XPath 1.0, 4.4: one empty answer spoils the sum; a form that wants them passed over says so in a predicate.
double sum(const Call& call)
{
    double all = 0;
    for (const std::string& text : call.texts(0))
        all += numberOf(text, call.evaluator.ports().utcOffset);
    return all;
}

// round(x) goes up at the half; round(x, n) keeps n digits after the point, before it when negative.
double rounded(const Call& call)
{
    const double number = call.number(0);
    const double digits = call.count() > 1 ? call.number(1) : 0;
    if (std::isnan(digits) || digits == 0)
        return std::floor(number + 0.5);
    const double scale = std::pow(10.0, std::floor(digits));
    const double shifted = number * scale;
    // 1.005 * 100 is a hair below 100.5.
    const double near = shifted + std::copysign(std::abs(shifted) * 1e-15, shifted);
    return std::floor(near + 0.5) / scale;
}

double randomNumber(Random& random)
{
    constexpr std::uint64_t kParts = std::uint64_t{1} << 53;
    return static_cast<double>(randomBelow(random, kParts)) / static_cast<double>(kParts);
}

} // namespace

XPathValue callNumbers(const Call& call)
{
    switch (call.self.function) {
    case Function::Abs: return std::abs(call.number(0));
    case Function::Acos: return std::acos(call.number(0));
    case Function::Asin: return std::asin(call.number(0));
    case Function::Atan: return std::atan(call.number(0));
    case Function::Atan2: return std::atan2(call.number(0), call.number(1));
    case Function::Ceiling: return std::ceil(call.number(0));
    case Function::Cos: return std::cos(call.number(0));
    case Function::Exp: return std::exp(call.number(0));
    case Function::Exp10: return std::pow(10.0, call.number(0));
    case Function::Floor: return std::floor(call.number(0));
    case Function::Int: return std::trunc(call.number(0));
    case Function::Log: return std::log(call.number(0));
    case Function::Log10: return std::log10(call.number(0));
    case Function::Max: return extreme(call, true);
    case Function::Min: return extreme(call, false);
    case Function::Number:
        return call.count() == 0 ? call.evaluator.numberOf(call.evaluator.textOf(call.context.node)) : call.number(0);
    case Function::Pi: return std::numbers::pi;
    case Function::Pow: return std::pow(call.number(0), call.number(1));
    case Function::Random: return randomNumber(call.evaluator.ports().random);
    case Function::Round: return rounded(call);
    case Function::Sin: return std::sin(call.number(0));
    case Function::Sqrt: return std::sqrt(call.number(0));
    case Function::Sum: return sum(call);
    default: return std::tan(call.number(0));
    }
}

} // namespace tongban::forms
