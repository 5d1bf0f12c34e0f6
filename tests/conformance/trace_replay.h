// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace tongban::conformance
{

// A place where we and the recorded engine differ.
struct Difference {
    std::string form;
    int step = 0;
    std::string ref;
    std::string field;
    std::string theirs;
    std::string ours;
};

struct FormReport {
    std::string form;
    int compared = 0;
    int agreed = 0;
    // Why it could not be replayed at all.
    std::string refused;
    std::vector<Difference> differences;
};

// "form ref field" of accepted differences, each with the sentence of the specification beside it.
using Exceptions = std::set<std::string>;

[[nodiscard]] Exceptions readExceptions(const std::filesystem::path& file);
// When the corpus was recorded: the latest moment its traces tell of, on whose day all that asks for today is replayed.
[[nodiscard]] UnixMillis recordedAt(const std::filesystem::path& corpus);
// Replays one trace (a JSON file of the layout of ODK's recorded engine) on our engine and compares each leaf it tells
// of.
[[nodiscard]] FormReport replayTrace(const std::filesystem::path& corpus, const std::filesystem::path& trace,
                                     const Exceptions& exceptions, UnixMillis moment);

} // namespace tongban::conformance
