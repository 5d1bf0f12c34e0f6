// SPDX-License-Identifier: Apache-2.0
#include "client/domain/search/token_set.h"

#include <functional>
#include <utility>

namespace tongban::domain
{

namespace
{

constexpr std::size_t kFirstSlots = 128;

} // namespace

void TokenSet::add(std::string_view token)
{
    if (token.empty())
        return;
    if (2 * m_size >= m_slots.size())
        grow();
    Slot& slot = m_slots[slotOf(token)];
    if (slot.size != 0)
        return;
    slot = {static_cast<std::uint32_t>(m_joined.size()), static_cast<std::uint32_t>(token.size())};
    m_joined.append(token);
    m_joined.push_back(' ');
    ++m_size;
}

bool TokenSet::holds(std::string_view token) const
{
    return !m_slots.empty() && m_slots[slotOf(token)].size != 0;
}

std::size_t TokenSet::size() const
{
    return m_size;
}

const std::string& TokenSet::joined() const
{
    return m_joined;
}

std::size_t TokenSet::slotOf(std::string_view token) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t index = std::hash<std::string_view>()(token) & mask;
    while (m_slots[index].size != 0 && at(m_slots[index]) != token)
        index = (index + 1) & mask;
    return index;
}

std::string_view TokenSet::at(const Slot& slot) const
{
    return std::string_view(m_joined).substr(slot.begin, slot.size);
}

void TokenSet::grow()
{
    std::vector<Slot> before = std::move(m_slots);
    m_slots.assign(before.empty() ? kFirstSlots : 2 * before.size(), {});
    for (const Slot& slot : before) {
        if (slot.size != 0)
            m_slots[slotOf(at(slot))] = slot;
    }
}

} // namespace tongban::domain
