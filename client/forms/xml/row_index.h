// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace tongban::forms
{

class XmlTree;

// Which rows of a list have a column with a certain text: what a cascade of choices asks of the same 50,000 rows at
// each answer. Each index is made when it is first asked for and kept as long as the tree. Any thread; belongs to its
// tree.
class RowIndexes
{
public:
    using Index = std::uint32_t;

    // A list and what is looked for in it; names as ids of the tree.
    struct Question {
        Index parent = 0;
        std::uint32_t row = 0;
        std::uint32_t column = 0;
    };

    // In document order. The reference holds as long as the tree.
    [[nodiscard]] const std::vector<Index>& rows(const XmlTree& tree, const Question& question, std::string_view value);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };
    using ByText = std::unordered_map<std::string, std::vector<Index>, TextHash, std::equal_to<>>;

    [[nodiscard]] static std::unique_ptr<const ByText> indexOf(const XmlTree& tree, const Question& question);

    std::mutex m_mutex;
    std::map<std::tuple<Index, std::uint32_t, std::uint32_t>, std::unique_ptr<const ByText>> m_indexes;
};

} // namespace tongban::forms
