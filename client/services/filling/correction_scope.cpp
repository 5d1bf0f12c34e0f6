// SPDX-License-Identifier: Apache-2.0
#include "client/services/filling/correction_scope.h"

#include <algorithm>
#include <iterator>

namespace tongban::services
{

namespace
{

// /data/member[2]/name -> /data/member/name: a clerk who names the question means it in every instance.
std::string withoutPositions(std::string_view path)
{
    std::string plain;
    bool inside = false;
    for (const char c : path) {
        inside = inside || c == '[';
        if (!inside)
            plain += c;
        inside = inside && c != ']';
    }
    return plain;
}

bool isAtOrBelow(std::string_view path, std::string_view named)
{
    return path.starts_with(named) &&
           (path.size() == named.size() || path[named.size()] == '/' || path[named.size()] == '[');
}

bool names(const v1::CorrectionItem& item, std::string_view path)
{
    const std::string& named = item.form_path();
    if (named.empty())
        return false;
    const bool everyInstance = named.find('[') == std::string::npos;
    return isAtOrBelow(path, named) || (everyInstance && isAtOrBelow(withoutPositions(path), named));
}

} // namespace

CorrectionScope::CorrectionScope(const v1::Correction& correction, const v1::Submission& submission,
                                 const forms::Session& sent)
    : m_everything(false)
{
    for (const forms::NodeId node : sent.allNodes())
        m_sent[sent.pathOf(node)] = sent.value(node);
    for (v1::CorrectionItem item : correction.items()) {
        // A paper that was photographed for a question of the form.
        for (const v1::Attachment& attachment : submission.attachments()) {
            if (item.form_path().empty() && !attachment.form_path().empty() && !item.material_id().empty() &&
                attachment.material_id() == item.material_id())
                item.set_form_path(attachment.form_path());
        }
        const bool inForm =
            std::any_of(m_sent.begin(), m_sent.end(), [&](const auto& entry) { return names(item, entry.first); });
        if (inForm)
            *m_named.add_items() = item;
        else if (!item.material_id().empty())
            m_materials.push_back(item);
    }
    m_everything = m_named.items().empty() && m_materials.empty();
}

bool CorrectionScope::isOpen(std::string_view path) const
{
    if (isAsked(path))
        return true;
    const auto sent = m_sent.find(path);
    return sent == m_sent.end() || sent->second.empty();
}

bool CorrectionScope::isAsked(std::string_view path) const
{
    return m_everything || itemFor(path) != nullptr;
}

bool CorrectionScope::mayChangeCount(std::string_view repeat) const
{
    return isAsked(repeat);
}

const std::vector<v1::CorrectionItem>& CorrectionScope::materials() const
{
    return m_materials;
}

std::string CorrectionScope::words(std::string_view path) const
{
    const v1::CorrectionItem* item = itemFor(path);
    return item == nullptr ? std::string() : item->text();
}

bool CorrectionScope::isUnchanged(std::string_view path, std::string_view value) const
{
    const auto sent = m_sent.find(path);
    return itemFor(path) != nullptr && sent != m_sent.end() && sent->second == value;
}

std::vector<v1::CorrectionItem> CorrectionScope::unchanged(const forms::Session& now) const
{
    std::map<std::string, std::string, std::less<>> today;
    for (const forms::NodeId node : now.allNodes())
        today[now.pathOf(node)] = now.value(node);
    std::vector<v1::CorrectionItem> same;
    for (const v1::CorrectionItem& item : m_named.items()) {
        const auto below = [&](const auto& all) {
            std::vector<std::pair<std::string, std::string>> named;
            std::copy_if(all.begin(), all.end(), std::back_inserter(named),
                         [&](const auto& entry) { return names(item, entry.first); });
            return named;
        };
        if (below(today) == below(m_sent))
            same.push_back(item);
    }
    return same;
}

const v1::CorrectionItem* CorrectionScope::itemFor(std::string_view path) const
{
    for (const v1::CorrectionItem& item : m_named.items()) {
        if (names(item, path))
            return &item;
    }
    return nullptr;
}

} // namespace tongban::services
