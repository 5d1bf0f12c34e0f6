// SPDX-License-Identifier: Apache-2.0
#include "client/forms/model/loading.h"
#include "client/forms/model/references.h"
#include "sync/base/limits.h"

#include <algorithm>

namespace tongban::forms
{

namespace
{

// One thing to be reckoned: an aspect of a place. Three a place, in the order Relevant, Count, Value.
using Cell = std::size_t;

Cell cellOf(DefId node, Aspect aspect)
{
    return static_cast<Cell>(node) * 3 + static_cast<Cell>(aspect);
}

bool speaks(const Expression& self);

bool anySpeaks(const std::vector<ExpressionPtr>& all)
{
    return std::any_of(all.begin(), all.end(), [](const ExpressionPtr& one) { return speaks(*one); });
}

// Comes to other words in another language.
bool speaks(const Expression& self)
{
    switch (self.function) {
    case Function::ChoiceName:
    case Function::Itext:
    case Function::FormatDate:
    case Function::FormatDateTime: return true;
    default: break;
    }
    return anySpeaks(self.arguments) || anySpeaks(self.originPredicates) || (self.origin && speaks(*self.origin)) ||
           std::any_of(self.steps.begin(), self.steps.end(),
                       [](const Step& step) { return anySpeaks(step.predicates); });
}

class Linker
{
public:
    explicit Linker(FormModel& model)
        : m_model(model)
        , m_after(model.nodes.size() * 3)
        , m_waiting(model.nodes.size() * 3, 0)
    {
    }

    Result<> run()
    {
        for (DefId id = 0; id < m_model.nodes.size(); ++id) {
            linkStructure(id);
            linkBind(id);
            linkControl(id);
            if (m_dependents > limits::kFormDependents)
                return fail(ErrorCode::ResourceExhausted, "too many answers depend on too many others");
        }
        return rank();
    }

private:
    // Relevance goes down; a repeat counts before its instances are looked at; a value that is not relevant is empty.
    void linkStructure(DefId id)
    {
        const DefNode& node = m_model.node(id);
        before(cellOf(id, Aspect::Relevant), cellOf(id, Aspect::Count));
        before(cellOf(id, Aspect::Count), cellOf(id, Aspect::Value));
        if (node.parent != kNoDef)
            before(cellOf(node.parent, Aspect::Count), cellOf(id, Aspect::Relevant));
    }

    void linkBind(DefId id)
    {
        const Bind* const bind = m_model.bindOf(id);
        if (!bind)
            return;
        link(bind->relevant, id, Aspect::Relevant);
        link(bind->calculate, id, Aspect::Value);
        if (bind->calculate && speaks(*bind->calculate))
            m_model.spoken.push_back(id);
        link(bind->required, id, Aspect::Shown);
        link(bind->readonly, id, Aspect::Shown);
        link(bind->constraint, id, Aspect::Shown);
        link(bind->constraintMessage, id);
        link(bind->requiredMessage, id);
    }

    void linkControl(DefId id)
    {
        const Control* const control = m_model.controlOf(id);
        if (!control)
            return;
        link(control->count, id, Aspect::Count);
        link(control->label, id);
        link(control->hint, id);
        for (const StaticOption& option : control->options)
            link(option.label, id);
        if (control->itemset) {
            link(control->itemset->nodeset, id, Aspect::Shown);
            link(control->itemset->label, id);
        }
    }

    void link(const ExpressionPtr& expression, DefId reader, Aspect aspect)
    {
        if (!expression)
            return;
        for (const Reference& read : referencesOf(m_model, *expression, reader)) {
            if (read.node == reader && aspect == Aspect::Value && !read.elsewhere)
                continue;
            const Dependent dependent{reader, aspect, read.within};
            auto& list = m_model.nodes[read.node].dependents;
            if (std::find(list.begin(), list.end(), dependent) == list.end()) {
                list.push_back(dependent);
                ++m_dependents;
            }
            if (aspect != Aspect::Shown && !isElsewhere(read, reader))
                before(cellOf(read.node, Aspect::Value), cellOf(reader, aspect));
        }
    }

    // Another instance of the reader's own repeat: no circle, however it looks from here.
    [[nodiscard]] bool isElsewhere(const Reference& read, DefId reader) const
    {
        if (!read.elsewhere)
            return false;
        const DefId repeat = m_model.node(reader).nearestRepeat;
        return repeat != kNoDef && m_model.isWithin(read.node, repeat);
    }

    void link(const Text& text, DefId reader)
    {
        linkParts(text.words, reader);
        if (!text.itextId)
            return;
        link(text.itextId, reader, Aspect::Shown);
        if (text.itextId->operation != Operation::Text)
            return;
        for (const Translation& translation : m_model.translations) {
            const auto found = translation.texts.find(text.itextId->text);
            if (found != translation.texts.end())
                linkParts(found->second.plain, reader);
        }
    }

    void linkParts(const TextParts& parts, DefId reader)
    {
        for (const TextPart& part : parts)
            link(part.output, reader, Aspect::Shown);
    }

    void before(Cell first, Cell second)
    {
        m_after[first].push_back(second);
        ++m_waiting[second];
    }

    // Kahn: what waits for nothing comes first; what is left waits for itself. A repeat whose answers decide whether it
    // gets one more instance is no circle: it is counted first, and again when they are given.
    Result<> rank()
    {
        for (Cell cell = m_waiting.size(); cell-- > 0;) {
            if (m_waiting[cell] == 0)
                m_ready.push_back(cell);
        }
        settleReady();
        for (DefId id = 0; id < m_model.nodes.size(); ++id) {
            const Cell count = cellOf(id, Aspect::Count);
            const Control* const control = m_model.controlOf(id);
            if (m_waiting[count] <= 0 || !control || !control->count)
                continue;
            m_waiting[count] = 0;
            m_ready.push_back(count);
            settleReady();
        }
        // Enough for an author to begin with.
        constexpr std::size_t kMostCircles = 20;
        for (std::size_t circles = 0;; ++circles) {
            const auto waits = std::find_if(m_waiting.begin(), m_waiting.end(), [](int count) { return count > 0; });
            if (waits == m_waiting.end())
                return {};
            const Cell circle = circleBehind(static_cast<Cell>(waits - m_waiting.begin()));
            if (!m_model.lenient || circles == kMostCircles)
                return circleAt(circle);
            m_model.complaints.push_back(circleAt(circle).value().detail);
            m_waiting[circle] = 0;
            m_ready.push_back(circle);
            settleReady();
        }
    }

    // Whatever waits has one before it that waits: going back long enough ends in the circle itself, not in something
    // that merely follows from it. Its first place is named.
    [[nodiscard]] Cell circleBehind(Cell cell) const
    {
        std::vector<Cell> waitsFor(m_waiting.size(), cell);
        for (Cell first = 0; first < m_waiting.size(); ++first) {
            for (const Cell second : m_after[first]) {
                if (m_waiting[first] > 0)
                    waitsFor[second] = first;
            }
        }
        for (std::size_t i = 0; i < m_waiting.size(); ++i)
            cell = waitsFor[cell];
        Cell first = cell;
        for (Cell at = waitsFor[cell]; at != cell; at = waitsFor[at])
            first = std::min(first, at);
        return first;
    }

    [[nodiscard]] tl::unexpected<Error> circleAt(Cell cell) const
    {
        const auto id = static_cast<DefId>(cell / 3);
        const Bind* const bind = m_model.bindOf(id);
        const std::string line = bind ? " (line " + std::to_string(bind->line) + ")" : std::string();
        return fail(ErrorCode::InvalidArgument,
                    "what " + m_model.node(id).path + " depends on depends on it: a circle" + line);
    }

    void settleReady()
    {
        while (!m_ready.empty()) {
            const Cell cell = m_ready.back();
            m_ready.pop_back();
            setRank(cell, ++m_rank);
            for (const Cell after : m_after[cell]) {
                if (--m_waiting[after] == 0)
                    m_ready.push_back(after);
            }
        }
    }

    void setRank(Cell cell, int rank)
    {
        DefNode& node = m_model.nodes[cell / 3];
        switch (static_cast<Aspect>(cell % 3)) {
        case Aspect::Relevant: node.relevantRank = rank; break;
        case Aspect::Count: node.countRank = rank; break;
        default: node.valueRank = rank;
        }
    }

    FormModel& m_model;
    std::vector<std::vector<Cell>> m_after;
    std::vector<int> m_waiting;
    std::vector<Cell> m_ready;
    std::size_t m_dependents = 0;
    int m_rank = 0;
};

} // namespace

Result<> linkDependents(FormModel& model)
{
    return Linker(model).run();
}

} // namespace tongban::forms
