// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/form_ports.h"
#include "client/forms/model/form_model.h"
#include "client/forms/node_state.h"
#include "client/forms/state/answers.h"
#include "sync/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongban::forms
{

// Makes answers from documents: a fresh form from its model, a draft from what was kept. Structure, defaults and
// preloads; reckons nothing. Refers to its session's parts; one thread.
class Grower
{
public:
    Grower(const FormModel& model, Answers& answers, const FormPorts& ports, const SessionInput& input);

    // The root and all below, from the form's own instance.
    [[nodiscard]] Result<> growFresh();
    // From a kept instance. What it lacks is grown fresh and listed in `fresh`; what has no place is listed in
    // `orphans`.
    [[nodiscard]] Result<> growFrom(const XmlTree& kept, std::vector<NodeId>& fresh, std::vector<Orphan>& orphans);
    // One more instance of a repeat; it is the last.
    [[nodiscard]] Result<NodeId> growInstance(NodeId range);

private:
    struct Source {
        const XmlTree* tree = nullptr;
        XmlTree::Index element = XmlTree::kNone;
    };

    [[nodiscard]] Result<NodeId> grow(DefId place, NodeId parent, const Source& source);
    [[nodiscard]] Result<> growChildren(NodeId node, const Source& source);
    [[nodiscard]] Result<> growMissing(DefId place, NodeId parent);
    [[nodiscard]] std::vector<XmlTree::Index> elementsOf(DefId place, const Source& source) const;
    [[nodiscard]] std::string_view spaceOf(const Source& source, XmlTree::Index element) const;
    [[nodiscard]] std::string nameByPlace(NodeId instance) const;
    void readLeaf(NodeId node, const Source& source);
    void preload(NodeId node);
    // Empty when the program does not say.
    [[nodiscard]] std::string property(std::string_view name) const;
    void listOrphans(DefId parent, const Source& source, const std::string& path);

    const FormModel& m_model;
    Answers& m_answers;
    const FormPorts& m_ports;
    const SessionInput& m_input;
    // A repeat without jr:template: its first instance shows what one is made of, but its answers are its own.
    bool m_blank = false;
    // Where names of a kept instance are from that do not say.
    std::string m_keptSpace;
    // While a kept instance is read.
    std::vector<NodeId>* m_fresh = nullptr;
    std::vector<Orphan>* m_orphans = nullptr;
};

} // namespace tongban::forms
