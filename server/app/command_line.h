// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::server
{

// Which options a verb knows.
struct CommandSpec {
    // "--port": followed by a value.
    std::vector<std::string_view> values;
    // "--public": stands alone.
    std::vector<std::string_view> flags;
};

// The words behind a verb, sorted into options and the rest. An option it does not know, one without its value and one
// given twice are InvalidArgument; the detail is the line for the person.
class CommandLine
{
public:
    [[nodiscard]] static Result<CommandLine> parse(const std::vector<std::string>& words, const CommandSpec& spec);

    [[nodiscard]] bool has(std::string_view option) const;
    // Empty when it was not given.
    [[nodiscard]] std::string value(std::string_view option) const;
    [[nodiscard]] Result<std::string> required(std::string_view option) const;
    [[nodiscard]] Result<std::int64_t> number(std::string_view option, std::int64_t otherwise, std::int64_t most) const;
    [[nodiscard]] const std::vector<std::string>& rest() const;

private:
    std::map<std::string, std::string, std::less<>> m_options;
    std::vector<std::string> m_rest;
};

} // namespace tongban::server
