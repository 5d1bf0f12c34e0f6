// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/guide_names.h"

#include <algorithm>
#include <limits>

namespace tongban::store
{

void GuideNames::add(std::string_view id, std::string_view name)
{
    constexpr std::size_t kLongest = std::numeric_limits<std::uint16_t>::max();
    const std::string_view shortened = name.substr(0, kLongest);
    if (id.size() > kLongest ||
        m_letters.size() + id.size() + shortened.size() > std::numeric_limits<std::uint32_t>::max())
        return;
    m_entries.push_back({static_cast<std::uint32_t>(m_letters.size()), static_cast<std::uint16_t>(id.size()),
                         static_cast<std::uint16_t>(shortened.size())});
    m_letters.append(id).append(shortened);
}

void GuideNames::settle()
{
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry& a, const Entry& b) { return idOf(a) < idOf(b); });
    m_letters.shrink_to_fit();
    m_entries.shrink_to_fit();
}

std::string_view GuideNames::nameOf(std::string_view id) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), id,
                         [this](const Entry& entry, std::string_view wanted) { return idOf(entry) < wanted; });
    if (found == m_entries.end() || idOf(*found) != id)
        return {};
    return std::string_view(m_letters).substr(found->start + found->idBytes, found->nameBytes);
}

std::string_view GuideNames::idOf(const Entry& entry) const
{
    return std::string_view(m_letters).substr(entry.start, entry.idBytes);
}

} // namespace tongban::store
