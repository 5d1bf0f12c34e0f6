// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace tongban::server
{

// The fields of a query, percent-decoded; of fields with the same name the first one counts.
class Query
{
public:
    void add(std::string name, std::string value);
    [[nodiscard]] bool has(std::string_view name) const;
    // Empty when there is none.
    [[nodiscard]] std::string value(std::string_view name) const;

private:
    std::map<std::string, std::string, std::less<>> m_fields;
};

[[nodiscard]] Query parseQuery(std::string_view text);

} // namespace tongban::server
