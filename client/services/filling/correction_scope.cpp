// SPDX-License-Identifier: Apache-2.0
#include "client/services/filling/correction_scope.h"

#include <algorithm>

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
            if (item.form_path().empty() && !item.material_id().empty() &&
                attachment.material_id() == item.material_id())
                item.set_form_path(attachment.form_path());
        }
        const bool inForm =
            std::any_of(m_sent.begin(), m_sent.end(), [&](const auto& entry) { return names(item, entry.first); });
        if (inForm)
            *m_named.add_items() = item;
    }
    m_everything = m_named.items().empty();
}

bool CorrectionScope::isOpen(std::string_view path) const
{
    if (m_everything || itemFor(path) != nullptr)
        return true;
    const auto sent = m_sent.find(path);
    return sent == m_sent.end() || sent->second.empty();
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

const v1::CorrectionItem* CorrectionScope::itemFor(std::string_view path) const
{
    for (const v1::CorrectionItem& item : m_named.items()) {
        if (names(item, path))
            return &item;
    }
    return nullptr;
}

} // namespace tongban::services
