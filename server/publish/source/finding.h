// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <string>
#include <vector>

namespace tongban::server
{

// A place in an author's file, counted from 1 as editors do. Line 0: the file as a whole.
struct SourcePlace {
    std::string file;
    int line = 0;
    int column = 0;

    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

enum class Severity {
    // Not published while it stands.
    Refusal,
    // Worth a look; published all the same.
    Warning,
};

// One thing wrong with the content, where it stands. Text is for authors, in English.
struct Finding {
    SourcePlace place;
    std::string text;
    Severity severity = Severity::Refusal;

    friend bool operator==(const Finding&, const Finding&) = default;
};

// A value, or what was found wrong on the way to it.
template <typename T>
using Checked = tl::expected<T, std::vector<Finding>>;

// "guides/a.textproto:12:3: text", as editors and compilers read it; warnings say so.
[[nodiscard]] std::string findingLine(const Finding& finding);

[[nodiscard]] bool hasRefusal(const std::vector<Finding>& findings);

// By file, line and column, without repetitions.
void sortFindings(std::vector<Finding>& findings);

} // namespace tongban::server
