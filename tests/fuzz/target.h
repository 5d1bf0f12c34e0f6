// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

// What comes from outside, each kind with the code that reads it. The same functions are worked by libFuzzer
// (./dev fuzz) and, over seeds and what was found once, by an ordinary test.
namespace tongban::fuzz
{

using Seeds = std::vector<std::string>;

struct Target {
    // Also of its file in targets/ and of its folder in corpus/.
    std::string_view name;
    // Reads one input, whatever it is; ends the process when a promise is broken.
    void (*readOne)(std::string_view input);
    // Inputs that are right, to begin with.
    Seeds (*seeds)();
};

[[nodiscard]] std::span<const Target> targets();
// Null: there is none of this name.
[[nodiscard]] const Target* findTarget(std::string_view name);

// Ends the process, also of a release, unless it is kept.
void promise(bool kept, const char* what);

} // namespace tongban::fuzz
