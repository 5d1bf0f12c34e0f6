// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::store
{

// What people call each guide, by its id, in one block of memory: a hundred thousand of them stay at hand for little
// more than their letters. A value; filled once, then read by one thread.
class GuideNames
{
public:
    void add(std::string_view id, std::string_view name);
    // After the last add().
    void settle();

    // Empty: there is no such guide.
    [[nodiscard]] std::string_view nameOf(std::string_view id) const;

private:
    struct Entry {
        std::uint32_t start = 0;
        std::uint16_t idBytes = 0;
        std::uint16_t nameBytes = 0;
    };
    [[nodiscard]] std::string_view idOf(const Entry& entry) const;

    std::string m_letters;
    std::vector<Entry> m_entries;
};

} // namespace tongban::store
