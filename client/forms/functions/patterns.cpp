// SPDX-License-Identifier: Apache-2.0
#define PCRE2_CODE_UNIT_WIDTH 8
#include "client/forms/functions/patterns.h"

#include "sync/base/limits.h"

#include <pcre2.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace tongban::forms
{

namespace
{

struct FreePattern {
    void operator()(pcre2_code* code) const
    {
        pcre2_code_free(code);
    }
};

struct FreeMatch {
    void operator()(pcre2_match_data* data) const
    {
        pcre2_match_data_free(data);
    }
};

struct FreeContext {
    void operator()(pcre2_match_context* context) const
    {
        pcre2_match_context_free(context);
    }
};

using Pattern = std::unique_ptr<pcre2_code, FreePattern>;

Pattern compiled(const std::string& pattern)
{
    int error = 0;
    PCRE2_SIZE where = 0;
    // The units of PCRE2 are unsigned bytes.
    return Pattern(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                                 PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY, &error, &where, nullptr));
}

// A form has a handful of patterns and asks for them at each keystroke.
const pcre2_code* remembered(const std::string& pattern)
{
    constexpr std::size_t kMostPatterns = 256;
    thread_local std::unordered_map<std::string, Pattern> known;
    if (known.size() > kMostPatterns)
        known.clear();
    const auto [found, isNew] = known.try_emplace(pattern);
    if (isNew)
        found->second = compiled(pattern);
    return found->second.get();
}

bool found(const pcre2_code* code, const std::string& subject, std::uint32_t options, std::uint32_t steps)
{
    const std::unique_ptr<pcre2_match_data, FreeMatch> data(pcre2_match_data_create_from_pattern(code, nullptr));
    const std::unique_ptr<pcre2_match_context, FreeContext> context(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(context.get(), steps);
    return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), 0, options, data.get(),
                       context.get()) >= 0;
}

} // namespace

bool matches(const std::string& pattern, const std::string& subject)
{
    const pcre2_code* const code = remembered(pattern);
    if (!code)
        return false;
    if (found(code, subject, PCRE2_ANCHORED, limits::kRegexSteps))
        return true;
    // The limit counts anew at each place a match may begin: there it is a share of the whole.
    constexpr std::size_t kFewestSteps = 1'000;
    const std::size_t share = std::max(limits::kRegexSteps / (subject.size() + 1), kFewestSteps);
    return found(code, subject, 0, static_cast<std::uint32_t>(share));
}

} // namespace tongban::forms
