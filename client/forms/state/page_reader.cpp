// SPDX-License-Identifier: Apache-2.0
#include "client/forms/state/page_reader.h"

#include "client/forms/eval/texts.h"
#include "client/forms/state/reader.h"

namespace tongban::forms
{

namespace
{

class PageReader
{
public:
    explicit PageReader(SessionCore& core)
        : m_core(core)
        , m_model(core.model)
    {
    }

    std::vector<Page> read()
    {
        m_core.evaluator.startCounting();
        bool loose = false;
        for (const ControlId id : m_model.body) {
            const Control& control = m_model.controls[id];
            const bool own = control.kind == NodeKind::Group || control.kind == NodeKind::Repeat;
            if (own || !loose)
                begin(id, control, own);
            loose = !own;
            if (own)
                addGroup(id);
            else
                addControl(id, m_core.answers.root(), 0);
        }
        for (Page& page : m_pages)
            page.relevant = page.questions > 0 || hasNotes(page);
        return std::move(m_pages);
    }

private:
    static bool hasNotes(const Page& page)
    {
        for (const PageItem& item : page.items) {
            if (item.kind == PageItem::Kind::Question || item.kind == PageItem::Kind::RepeatHead)
                return true;
        }
        return false;
    }

    void begin(ControlId id, const Control& control, bool own)
    {
        Page page;
        page.key = control.node == kNoDef || !own ? "page-" + std::to_string(id) : m_model.node(control.node).path;
        page.appearance = own ? control.appearance : std::string();
        m_pages.push_back(std::move(page));
    }

    // A group or repeat of the first level: its heading is the page's.
    void addGroup(ControlId id)
    {
        const Control& control = m_model.controls[id];
        Page& page = m_pages.back();
        const NodeId root = m_core.answers.root();
        if (control.node == kNoDef) {
            page.title = wordsOf(m_core.evaluator, control.label, Evaluator::at(root));
            addChildren(control, root, 0);
            return;
        }
        if (control.kind == NodeKind::Repeat) {
            const NodeId range = find(control.node, root, true);
            page.node = range;
            if (range != kNoNode)
                page.title = headingOf(m_core, range);
            addControl(id, root, 0);
            return;
        }
        // A group around a repeat of the same node: its children are looked for from outside, whatever instances there
        // are.
        const bool wraps = m_model.node(control.node).repeat;
        const NodeId node = find(control.node, root, wraps);
        page.node = node;
        page.title = wordsOf(m_core.evaluator, control.label, Evaluator::at(node == kNoNode || wraps ? root : node));
        if (wraps)
            addChildren(control, root, 0);
        else if (node != kNoNode && m_core.answers.at(node).relevant)
            addChildren(control, node, 0);
    }

    void addChildren(const Control& control, NodeId scope, int depth)
    {
        for (const ControlId child : control.children)
            addControl(child, scope, depth);
    }

    [[nodiscard]] NodeId find(DefId place, NodeId scope, bool range) const
    {
        std::vector<NodeId> found;
        m_core.answers.collect(m_model, scope, place, range, found);
        return found.empty() ? kNoNode : found.front();
    }

    void addControl(ControlId id, NodeId scope, int depth)
    {
        const Control& control = m_model.controls[id];
        if (control.kind == NodeKind::Repeat)
            return addRepeat(control, scope, depth);
        if (control.kind == NodeKind::Group)
            return addInnerGroup(control, scope, depth);
        const NodeId node = find(control.node, scope, false);
        if (node == kNoNode || !m_core.answers.at(node).relevant)
            return;
        m_pages.back().items.push_back({PageItem::Kind::Question, node, depth, {}});
        countQuestion(node);
    }

    void addInnerGroup(const Control& control, NodeId scope, int depth)
    {
        const NodeId node = control.node == kNoDef ? kNoNode : find(control.node, scope, false);
        // A group around a repeat of the same node is the repeat's heading.
        const bool wraps = control.node != kNoDef && m_model.node(control.node).repeat;
        if (control.node != kNoDef && !wraps && (node == kNoNode || !m_core.answers.at(node).relevant))
            return;
        const NodeId inner = node == kNoNode || wraps ? scope : node;
        std::string label = wordsOf(m_core.evaluator, control.label, Evaluator::at(inner));
        const bool headed = !label.empty() && !wraps;
        const std::size_t before = m_pages.back().items.size();
        if (headed)
            m_pages.back().items.push_back({PageItem::Kind::GroupHead, node, depth, std::move(label)});
        addChildren(control, inner, headed ? depth + 1 : depth);
        // A heading over nothing.
        if (headed && m_pages.back().items.size() == before + 1)
            m_pages.back().items.pop_back();
    }

    void addRepeat(const Control& control, NodeId scope, int depth)
    {
        const NodeId range = find(control.node, scope, true);
        if (range == kNoNode || !m_core.answers.at(range).relevant)
            return;
        m_pages.back().items.push_back({PageItem::Kind::RepeatHead, range, depth, headingOf(m_core, range)});
        for (const NodeId instance : m_core.answers.at(range).children) {
            if (!m_core.answers.at(instance).relevant)
                continue;
            m_pages.back().items.push_back(
                {PageItem::Kind::InstanceHead, instance, depth, headingOf(m_core, instance)});
            addChildren(control, instance, depth + 1);
        }
        m_pages.back().items.push_back({PageItem::Kind::RepeatEnd, range, depth, {}});
    }

    void countQuestion(NodeId node)
    {
        const NodeState state = stateOf(m_core, node);
        if (state.kind == NodeKind::Note || (state.readonly && state.value.empty()))
            return;
        Page& page = m_pages.back();
        const bool answered = !state.value.empty();
        page.questions += 1;
        page.answered += answered ? 1 : 0;
        page.required += state.required ? 1 : 0;
        page.requiredAnswered += state.required && answered ? 1 : 0;
        page.invalid += state.constraintOk ? 0 : 1;
    }

    SessionCore& m_core;
    const FormModel& m_model;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> pagesOf(SessionCore& core)
{
    return PageReader(core).read();
}

Progress progressOf(const std::vector<Page>& pages)
{
    Progress progress;
    for (const Page& page : pages) {
        progress.questions += page.questions;
        progress.answered += page.answered;
        progress.required += page.required;
        progress.requiredAnswered += page.requiredAnswered;
        progress.invalid += page.invalid;
    }
    return progress;
}

} // namespace tongban::forms
