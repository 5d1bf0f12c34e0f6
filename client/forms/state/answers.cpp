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
    m_nodes.push_back(std::move(node));
    if (parent != kNoNode)
        m_nodes[parent].children.push_back(id);
    ++m_alive;
    return id;
}

void Answers::remove(NodeId id, std::vector<NodeId>& gone)
{
    auto& siblings = m_nodes[m_nodes[id].parent].children;
    siblings.erase(std::remove(siblings.begin(), siblings.end(), id), siblings.end());
    std::vector<NodeId> waiting{id};
    while (!waiting.empty()) {
        const NodeId at = waiting.back();
        waiting.pop_back();
        waiting.insert(waiting.end(), m_nodes[at].children.begin(), m_nodes[at].children.end());
        gone.push_back(at);
        m_nodes[at] = Answer{};
        m_nodes[at].alive = false;
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
    const NodeId parent = m_nodes[id].parent;
    if (parent == kNoNode || !m_nodes[parent].isRange)
        return 0;
    const auto& siblings = m_nodes[parent].children;
    return static_cast<int>(std::find(siblings.begin(), siblings.end(), id) - siblings.begin()) + 1;
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
