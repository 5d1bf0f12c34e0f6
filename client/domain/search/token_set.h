// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::domain
{

// Tokens of a text, each once, in the order in which they came, as an index takes them: with spaces between. A first
// sync makes millions of them; that is why none is a string of its own. One thread at a time. At most 4 GiB of text.
class TokenSet
{
public:
    // Nothing when it is there already, or empty. `token` holds no space.
    void add(std::string_view token);

    [[nodiscard]] bool holds(std::string_view token) const;
    [[nodiscard]] std::size_t size() const;

    // All tokens, a space behind each.
    [[nodiscard]] const std::string& joined() const;

private:
    // Where it stands in the text; size 0: free.
    struct Slot {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };

    // The slot of the token, or the one it would get. There is a free one always.
    [[nodiscard]] std::size_t slotOf(std::string_view token) const;
    [[nodiscard]] std::string_view at(const Slot& slot) const;
    void grow();

    std::string m_joined;
    // As many as a power of two, at most half of them in use.
    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace tongban::domain
