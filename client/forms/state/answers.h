// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/model/form_model.h"
#include "client/forms/node_state.h"

#include <optional>
#include <string>
#include <vector>

namespace tongban::forms
{

// One node of one person's answers. A repeat as a whole (its range) is a node too: its children are the instances, and
// paths pass through it unseen.
struct Answer {
    DefId place = kNoDef;
    NodeId parent = kNoNode;
    std::vector<NodeId> children;
    std::string value;
    // What the calculation last came to: a person may write over it until it comes to something else. Of a range: how
    // many instances it last had to have.
    std::optional<std::string> calculated;
    Origin origin = Origin::Form;
    // Its number among the instances of its repeat, from 1; 0: it is no instance.
    int index = 0;
    // Of an instance: its name among those of its repeat. Stays, whatever comes and goes beside it.
    std::string instanceId;
    bool isRange = false;
    // By its own bind, and together with everything above it.
    bool ownRelevant = true;
    bool relevant = true;
    bool alive = true;
};

// The tree of answers. Ids are never given twice. Structure and storage alone: nothing is reckoned here. One thread.
class Answers
{
public:
    [[nodiscard]] NodeId root() const
    {
        return 0;
    }
    [[nodiscard]] bool has(NodeId id) const
    {
        return id < m_nodes.size() && m_nodes[id].alive;
    }
    [[nodiscard]] const Answer& at(NodeId id) const
    {
        return m_nodes[id];
    }
    [[nodiscard]] Answer& at(NodeId id)
    {
        return m_nodes[id];
    }
    // Living nodes.
    [[nodiscard]] std::size_t size() const
    {
        return m_alive;
    }

    // As the last child of `parent`; kNoNode: the root.
    NodeId add(DefId place, NodeId parent, bool isRange);
    // The one way a value changes: all of them together are counted.
    void setValue(NodeId id, std::string value)
    {
        m_textBytes += value.size() - m_nodes[id].value.size();
        m_nodes[id].value = std::move(value);
    }
    [[nodiscard]] std::size_t textBytes() const
    {
        return m_textBytes;
    }
    // With everything below; the ids that are gone are appended.
    void remove(NodeId id, std::vector<NodeId>& gone);

    // As paths see it: ranges are passed through.
    [[nodiscard]] NodeId parentOf(NodeId id) const;
    template <typename Visit>
    void eachChild(NodeId id, const Visit& visit) const
    {
        for (const NodeId child : m_nodes[id].children) {
            if (m_nodes[child].isRange)
                eachChild(child, visit);
            else
                visit(child);
        }
    }
    // The node itself or the one above it that stands at `place`, an instance rather than a range.
    [[nodiscard]] NodeId ancestorAt(NodeId id, DefId place) const;
    // Its number among the instances of its repeat, from 1; 0 when it is no instance.
    [[nodiscard]] int indexOf(NodeId id) const;
    // Every node at `place` below `scope`, in document order. Ranges when wanted, else what paths see.
    void collect(const FormModel& model, NodeId scope, DefId place, bool ranges, std::vector<NodeId>& out) const;

private:
    std::vector<Answer> m_nodes;
    std::size_t m_alive = 0;
    std::size_t m_textBytes = 0;
};

} // namespace tongban::forms
