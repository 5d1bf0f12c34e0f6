// SPDX-License-Identifier: Apache-2.0
#include "client/forms/session.h"

#include "client/forms/eval/fresh.h"
#include "client/forms/state/answer_writer.h"
#include "client/forms/state/page_reader.h"
#include "client/forms/state/reader.h"
#include "client/forms/state/session_core.h"

#include <algorithm>

namespace tongban::forms
{

Session::Session(std::unique_ptr<SessionCore> core)
    : m_core(std::move(core))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::start(std::shared_ptr<const Definition> form, const FormPorts& ports,
                                                const SessionInput& input)
{
    auto core = std::make_unique<SessionCore>(std::move(form), ports, input);
    TRY(core->begin());
    return std::unique_ptr<Session>(new Session(std::move(core)));
}

Result<std::unique_ptr<Session>> Session::restore(std::shared_ptr<const Definition> form, std::string_view instanceXml,
                                                  const FormPorts& ports, const SessionInput& input)
{
    auto core = std::make_unique<SessionCore>(std::move(form), ports, input);
    TRY(core->resume(instanceXml));
    return std::unique_ptr<Session>(new Session(std::move(core)));
}

const Definition& Session::form() const
{
    return *m_core->form;
}

const std::vector<Orphan>& Session::orphans() const
{
    return m_core->orphans;
}

Result<Changes> Session::answer(NodeId node, std::string_view value)
{
    std::string given(value);
    TRY(m_core->mayAnswer(node, given));
    m_core->reckoner.setValue(node, std::move(given), Origin::Person);
    return m_core->finish();
}

Result<Changes> Session::answer(std::string_view path, std::string_view value)
{
    const auto node = find(path);
    if (!node)
        return fail(ErrorCode::NotFound, "no such node");
    return answer(*node, value);
}

Result<Changes> Session::addRepeat(NodeId repeat)
{
    const NodeState now = state(repeat);
    if (now.kind != NodeKind::Repeat)
        return fail(ErrorCode::NotFound, "no such repeat");
    if (!now.canChangeCount)
        return fail(ErrorCode::FailedPrecondition, "this repeat has as many as it has");
    TRY_ASSIGN(const NodeId instance, m_core->reckoner.addInstance(repeat));
    m_core->answers.at(instance).instanceId = freshInstanceId(m_core->ports.random);
    return m_core->finish();
}

Result<Changes> Session::removeRepeat(NodeId instance)
{
    const NodeState now = state(instance);
    if (now.kind != NodeKind::RepeatInstance)
        return fail(ErrorCode::NotFound, "no such instance");
    if (!state(m_core->answers.at(instance).parent).canChangeCount)
        return fail(ErrorCode::FailedPrecondition, "this repeat has as many as it has");
    m_core->reckoner.removeInstance(instance);
    return m_core->finish();
}

Result<Changes> Session::clear(NodeId group)
{
    if (!m_core->answers.has(group))
        return fail(ErrorCode::NotFound, "no such node");
    m_core->clearBelow(group);
    return m_core->finish();
}

void Session::setLanguage(std::string_view language)
{
    const auto& all = m_core->model.translations;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Translation& one) { return one.language == language; });
    if (found == all.end())
        return;
    m_core->language = language;
    m_core->evaluator.language = static_cast<std::size_t>(found - all.begin());
    m_core->reckoner.languageChanged();
    // Everything is to be read again anyway.
    static_cast<void>(m_core->finish());
}

const std::string& Session::language() const
{
    return m_core->language;
}

std::optional<NodeId> Session::find(std::string_view path) const
{
    return findNode(m_core->model, m_core->answers, path);
}

std::string Session::pathOf(NodeId node) const
{
    return m_core->answers.has(node) ? pathOfNode(m_core->model, m_core->answers, node) : std::string();
}

std::string Session::keptPathOf(NodeId node) const
{
    return m_core->answers.has(node) ? keptPathOfNode(m_core->model, m_core->answers, node) : std::string();
}

std::optional<NodeId> Session::findKept(std::string_view keptPath) const
{
    for (const NodeId node : allNodes()) {
        if (!m_core->answers.at(node).isRange && keptPathOf(node) == keptPath)
            return node;
    }
    return std::nullopt;
}

NodeState Session::state(NodeId node) const
{
    return stateOf(*m_core, node);
}

std::string Session::value(NodeId node) const
{
    return relevant(node) ? m_core->answers.at(node).value : std::string();
}

bool Session::relevant(NodeId node) const
{
    return m_core->answers.has(node) && m_core->answers.at(node).relevant;
}

std::vector<NodeId> Session::instances(NodeId repeat) const
{
    if (!m_core->answers.has(repeat) || !m_core->answers.at(repeat).isRange)
        return {};
    return m_core->answers.at(repeat).children;
}

std::vector<NodeId> Session::allNodes() const
{
    return allNodesOf(m_core->answers);
}

std::vector<Page> Session::pages() const
{
    return pagesOf(*m_core);
}

Progress Session::progress() const
{
    return progressOf(pagesOf(*m_core));
}

std::vector<Problem> Session::validate() const
{
    return problemsOf(*m_core);
}

std::string Session::serialize() const
{
    return writeAnswers(*m_core, Purpose::Sending);
}

std::string Session::serializeDraft() const
{
    return writeAnswers(*m_core, Purpose::Keeping);
}

} // namespace tongban::forms
