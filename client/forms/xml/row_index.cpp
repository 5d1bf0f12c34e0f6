// SPDX-License-Identifier: Apache-2.0
#include "client/forms/xml/row_index.h"

#include "client/forms/xml/xml_tree.h"

namespace tongban::forms
{

const std::vector<RowIndexes::Index>& RowIndexes::rows(const XmlTree& tree, const Question& question,
                                                       std::string_view value)
{
    static const std::vector<Index> kNoRows;
    const ByText* index = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        auto& known = m_indexes[{question.parent, question.row, question.column}];
        if (!known)
            known = indexOf(tree, question);
        index = known.get();
    }
    const auto found = index->find(value);
    return found == index->end() ? kNoRows : found->second;
}

std::unique_ptr<const RowIndexes::ByText> RowIndexes::indexOf(const XmlTree& tree, const Question& question)
{
    auto index = std::make_unique<ByText>();
    for (Index row = tree.firstElement(question.parent); row != XmlTree::kNone; row = tree.nextElement(row)) {
        if (tree.nameId(row) != question.row)
            continue;
        for (Index at = tree.firstElement(row); at != XmlTree::kNone; at = tree.nextElement(at)) {
            if (tree.nameId(at) != question.column)
                continue;
            const std::string whole = tree.isLeaf(at) ? std::string() : tree.stringValue(at);
            const std::string_view text = tree.isLeaf(at) ? tree.text(at) : std::string_view(whole);
            auto found = index->find(text);
            if (found == index->end())
                found = index->emplace(std::string(text), std::vector<Index>()).first;
            // A row with the column twice is still one row.
            if (found->second.empty() || found->second.back() != row)
                found->second.push_back(row);
        }
    }
    return index;
}

} // namespace tongban::forms
