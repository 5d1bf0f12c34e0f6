// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/byte_edits.h"

#include <algorithm>
#include <optional>

namespace tongban::catalogue
{

namespace
{

// Bytes that go and come, at most, before it is said to be another text: time and memory grow with their square.
constexpr int kMostEdits = 256;
// To say that a place ends and another begins costs about as much.
constexpr std::size_t kLeastKept = 4;

// For each byte of `from` the byte of `to` that it is, or kNone.
using Mates = std::vector<std::ptrdiff_t>;
constexpr std::ptrdiff_t kNone = -1;

class Myers
{
public:
    Myers(std::string_view from, std::string_view to)
        : m_from(from)
        , m_to(to)
        , m_most(static_cast<int>(std::min<std::size_t>(from.size() + to.size(), kMostEdits)))
        , m_reach(2 * static_cast<std::size_t>(m_most) + 3, 0)
    {
    }

    // Nothing: they differ in more than that.
    [[nodiscard]] std::optional<Mates> mates()
    {
        for (int edits = 0; edits <= m_most; ++edits) {
            m_history.push_back(m_reach);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                if (goAlong(edits, diagonal))
                    return wayBack(edits);
            }
        }
        return std::nullopt;
    }

private:
    using Reach = std::vector<std::ptrdiff_t>;

    [[nodiscard]] std::size_t at(int diagonal) const
    {
        return static_cast<std::size_t>(diagonal + m_most + 1);
    }

    // A byte comes (from the diagonal above), or one goes (from the one below).
    [[nodiscard]] bool cameDown(const Reach& reach, int edits, int diagonal) const
    {
        return diagonal == -edits || (diagonal != edits && reach[at(diagonal - 1)] < reach[at(diagonal + 1)]);
    }

    // As far as it gets with so many edits; true at the end of both.
    [[nodiscard]] bool goAlong(int edits, int diagonal)
    {
        std::ptrdiff_t x =
            cameDown(m_reach, edits, diagonal) ? m_reach[at(diagonal + 1)] : m_reach[at(diagonal - 1)] + 1;
        const auto endX = static_cast<std::ptrdiff_t>(m_from.size());
        const auto endY = static_cast<std::ptrdiff_t>(m_to.size());
        while (x < endX && x - diagonal < endY &&
               m_from[static_cast<std::size_t>(x)] == m_to[static_cast<std::size_t>(x - diagonal)])
            ++x;
        m_reach[at(diagonal)] = x;
        return x == endX && x - diagonal == endY;
    }

    [[nodiscard]] Mates wayBack(int edits) const
    {
        Mates mates(m_from.size(), kNone);
        auto x = static_cast<std::ptrdiff_t>(m_from.size());
        auto y = static_cast<std::ptrdiff_t>(m_to.size());
        for (; edits >= 0; --edits) {
            const Reach& before = m_history[static_cast<std::size_t>(edits)];
            const int diagonal = static_cast<int>(x - y);
            const bool down = cameDown(before, edits, diagonal);
            const std::ptrdiff_t fromX = edits == 0 ? 0 : down ? before[at(diagonal + 1)] : before[at(diagonal - 1)];
            const std::ptrdiff_t fromY = edits == 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
            for (; x > fromX && y > fromY; --x, --y)
                mates[static_cast<std::size_t>(x - 1)] = y - 1;
            x = fromX;
            y = fromY;
        }
        return mates;
    }

    std::string_view m_from;
    std::string_view m_to;
    int m_most;
    // By diagonal: how far into `from` one gets.
    Reach m_reach;
    std::vector<Reach> m_history;
};

class Places
{
public:
    explicit Places(std::size_t kept)
        : m_kept(kept)
    {
    }

    void keep(std::string_view bytes)
    {
        if (m_dropped == 0 && m_added.empty()) {
            m_kept += bytes.size();
        } else if (bytes.size() < kLeastKept) {
            m_dropped += bytes.size();
            m_added.append(bytes);
        } else {
            close();
            m_kept = bytes.size();
        }
    }
    void add(std::string_view bytes)
    {
        m_added.append(bytes);
    }
    void drop(std::size_t bytes)
    {
        m_dropped += bytes;
    }
    [[nodiscard]] std::vector<ByteEdit> take()
    {
        if (m_dropped > 0 || !m_added.empty())
            close();
        return std::move(m_edits);
    }

private:
    void close()
    {
        m_edits.push_back(
            {static_cast<std::uint32_t>(m_kept), static_cast<std::uint32_t>(m_dropped), std::move(m_added)});
        m_kept = m_dropped = 0;
        m_added.clear();
    }

    std::vector<ByteEdit> m_edits;
    std::size_t m_kept;
    std::size_t m_dropped = 0;
    std::string m_added;
};

void placeAll(std::string_view from, std::string_view to, const Mates& mates, Places& places)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < from.size() || j < to.size()) {
        if (i < from.size() && mates[i] == kNone) {
            places.drop(1);
            ++i;
        } else if (i < from.size() && mates[i] == static_cast<std::ptrdiff_t>(j)) {
            const std::size_t begun = i;
            for (; i < from.size() && mates[i] == static_cast<std::ptrdiff_t>(j); ++i)
                ++j;
            places.keep(from.substr(begun, i - begun));
        } else {
            places.add(to.substr(j++, 1));
        }
    }
}

} // namespace

std::vector<ByteEdit> editsBetween(std::string_view from, std::string_view to)
{
    const auto begins = static_cast<std::size_t>(std::ranges::mismatch(from, to).in1 - from.begin());
    from.remove_prefix(begins);
    to.remove_prefix(begins);
    std::size_t ends = 0;
    while (ends < from.size() && ends < to.size() && from[from.size() - 1 - ends] == to[to.size() - 1 - ends])
        ++ends;
    from.remove_suffix(ends);
    to.remove_suffix(ends);
    Places places(begins);
    if (const std::optional<Mates> mates = Myers(from, to).mates()) {
        placeAll(from, to, *mates, places);
    } else {
        places.drop(from.size());
        places.add(to);
    }
    return places.take();
}

} // namespace tongban::catalogue
