// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/command_line.h"

#include <charconv>
#include <limits>

namespace tongban::simulation
{

namespace
{

template <typename Number>
Result<Number> numberIn(const std::string& name, const std::string& text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number <= 0)
        return fail(ErrorCode::InvalidArgument, name + " wants a number above 0, not '" + text + "'");
    return number;
}

Result<> setOption(Options& options, const std::string& name, const std::string& value)
{
    if (name == "--seeds") {
        TRY_ASSIGN(options.seeds, numberIn<std::uint64_t>(name, value));
    } else if (name == "--seed") {
        TRY_ASSIGN(options.first, numberIn<std::uint64_t>(name, value));
    } else if (name == "--minutes") {
        TRY_ASSIGN(options.minutes, numberIn<int>(name, value));
    } else if (name == "--crash-points") {
        TRY_ASSIGN(options.scenarios, numberIn<int>(name, value));
    } else if (name == "--jobs") {
        TRY_ASSIGN(options.jobs, numberIn<int>(name, value));
    } else if (name == "--record") {
        options.record = value;
    } else if (name == "--cut-at") {
        TRY_ASSIGN(options.cutAt, numberIn<std::int64_t>(name, value));
    } else if (name == "--commit") {
        options.commit = value;
    } else {
        return fail(ErrorCode::InvalidArgument, "unknown option '" + name + "'");
    }
    return {};
}

} // namespace

Result<Options> parseOptions(const std::vector<std::string>& arguments, int defaultJobs)
{
    Options options;
    options.jobs = defaultJobs;
    bool seedsGiven = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--mistakes") {
            options.mistakes = true;
            continue;
        }
        if (arguments[i] == "--catalogue") {
            options.catalogue = true;
            continue;
        }
        if (arguments[i] == "--tell") {
            options.told = true;
            continue;
        }
        if (i + 1 == arguments.size())
            return fail(ErrorCode::InvalidArgument, "'" + arguments[i] + "' is unknown or wants a value");
        TRY(setOption(options, arguments[i], arguments[i + 1]));
        seedsGiven = seedsGiven || arguments[i] == "--seeds";
        ++i;
    }
    // A story is told in order.
    if (options.told)
        options.jobs = 1;
    if (options.minutes > 0 && !seedsGiven)
        options.seeds = std::numeric_limits<std::uint64_t>::max() - options.first;
    return options;
}

} // namespace tongban::simulation
