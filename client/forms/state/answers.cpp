// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/answers.h"

#include <algorithm>

namespace tongban::forms
{

NodeId Answers::add(DefId place, NodeId parent, bool isRange)
{
    const auto id = static_cast<NodeId>(m_nodes.size());
    Answer node;
    node.place = place;
    node.parent = parent;
    node.isRange = isRange;
    if (parent != kNoNode) {
        auto& siblings = m_nodes[parent].children;
        siblings.push_back(id);
        node.index = m_nodes[parent].isRange ? static_cast<int>(siblings.size()) : 0;
    }
    m_nodes.push_back(std::move(node));
    ++m_alive;
    return id;
}

void Answers::remove(NodeId id, std::vector<NodeId>& gone)
{
    Answer& parent = m_nodes[m_nodes[id].parent];
    const auto at = std::find(parent.children.begin(), parent.children.end(), id);
    const auto later = parent.children.erase(at);
    for (auto next = later; parent.isRange && next != parent.children.end(); ++next)
        --m_nodes[*next].index;
    std::vector<NodeId> waiting{id};
    while (!waiting.empty()) {
        const NodeId one = waiting.back();
        waiting.pop_back();
        waiting.insert(waiting.end(), m_nodes[one].children.begin(), m_nodes[one].children.end());
        gone.push_back(one);
        m_textBytes -= m_nodes[one].value.size();
        m_nodes[one] = Answer{};
        m_nodes[one].alive = false;
        --m_alive;
    }
}

NodeId Answers::parentOf(NodeId id) const
{
    NodeId parent = m_nodes[id].parent;
    while (parent != kNoNode && m_nodes[parent].isRange)
        parent = m_nodes[parent].parent;
    return parent;
}

NodeId Answers::ancestorAt(NodeId id, DefId place) const
{
    while (id != kNoNode && (m_nodes[id].place != place || m_nodes[id].isRange))
        id = m_nodes[id].parent;
    return id;
}

int Answers::indexOf(NodeId id) const
{
    return m_nodes[id].index;
}

void Answers::collect(const FormModel& model, NodeId scope, DefId place, bool ranges, std::vector<NodeId>& out) const
{
    const Answer& node = m_nodes[scope];
    if (node.place == place && node.isRange == ranges) {
        out.push_back(scope);
        return;
    }
    for (const NodeId child : node.children) {
        if (model.isWithin(place, m_nodes[child].place))
            collect(model, child, place, ranges, out);
    }
}

} // namespace tongban::forms
