// SPDX-License-Identifier: Apache-2.0
#include "client/services/filling/filling.h"

#include <utility>

namespace tongban::services
{

namespace
{

// The guide tells which question asks for a material the clerk named.
v1::Correction withPaths(v1::Correction correction, const v1::Guide& guide)
{
    for (v1::CorrectionItem& item : *correction.mutable_items()) {
        for (const v1::Material& material : guide.materials()) {
            if (item.form_path().empty() && item.material_id() == material.id())
                item.set_form_path(material.form_path());
        }
    }
    return correction;
}

} // namespace

Result<std::unique_ptr<Filling>> Filling::make(FormService& service, OpenForm form,
                                               const domain::WorkCalendar& calendar)
{
    TRY_ASSIGN(auto session, service.begin(form, calendar));
    CorrectionScope scope;
    if (!form.draft.case_id().empty()) {
        OpenForm sent = form;
        sent.draft.set_instance_xml(form.sent.instance_xml());
        TRY_ASSIGN(const auto before, service.begin(sent, calendar));
        scope = CorrectionScope(withPaths(form.correction, form.guide), form.sent, *before);
    }
    auto made =
        std::unique_ptr<Filling>(new Filling(service, std::move(form), std::move(session), std::move(scope), calendar));
    if (made->m_form.shared)
        TRY(made->hear({}));
    made->listen();
    return made;
}

Filling::Filling(FormService& service, OpenForm form, std::unique_ptr<forms::Session> session, CorrectionScope scope,
                 const domain::WorkCalendar& calendar)
    : m_service(service)
    , m_form(std::move(form))
    , m_session(std::move(session))
    , m_scope(std::move(scope))
    , m_calendar(calendar)
    , m_savedMs(m_form.resumed ? m_form.draft.changed_ms() : 0)
{
    keepOrphans();
    noteQuestions();
    m_service.beginHearing(m_form.draft.id());
}

Filling::~Filling()
{
    // Who is told by signals may be going too.
    blockSignals(true);
    if (!m_closed)
        takeComing();
    if (m_saving > 0)
        m_service.finishSaving();
    m_service.endHearing(m_form.draft);
}

const OpenForm& Filling::form() const
{
    return m_form;
}

const v1::Draft& Filling::draft() const
{
    return m_form.draft;
}

const forms::Session& Filling::session() const
{
    return *m_session;
}

const CorrectionScope& Filling::scope() const
{
    return m_scope;
}

forms::NodeState Filling::state(forms::NodeId node) const
{
    forms::NodeState state = m_session->state(node);
    state.readonly = state.readonly || !m_scope.isOpen(state.path);
    return state;
}

Result<forms::NodeId> Filling::openNode(const std::string& path) const
{
    const auto node = m_session->find(path);
    if (!node)
        return fail(ErrorCode::NotFound, "no such question");
    if (!m_scope.isOpen(path))
        return fail(ErrorCode::FailedPrecondition, "this question is not to be corrected");
    return *node;
}

Result<void> Filling::answer(const std::string& path, const std::string& value)
{
    TRY_ASSIGN(const forms::NodeId node, openNode(path));
    TRY_ASSIGN(const forms::Changes changes, m_session->answer(node, value));
    std::ignore = changes;
    m_before.reset();
    m_form.draft.set_last_path(path);
    noteQuestion(node);
    dropUnusedFiles();
    changed();
    return {};
}

bool Filling::mayChangeCount(const forms::NodeState& repeat) const
{
    return repeat.canChangeCount && m_scope.mayChangeCount(repeat.path);
}

Result<std::string> Filling::addInstance(const std::string& repeat)
{
    TRY_ASSIGN(const forms::NodeId node, openNode(repeat));
    if (!m_scope.mayChangeCount(repeat))
        return fail(ErrorCode::FailedPrecondition, "the number of these is not to be corrected");
    TRY_ASSIGN(const forms::Changes changes, m_session->addRepeat(node));
    std::ignore = changes;
    m_before.reset();
    changed();
    const std::vector<forms::NodeId> instances = m_session->instances(node);
    return instances.empty() ? std::string() : m_session->pathOf(instances.back());
}

Result<void> Filling::removeInstance(const std::string& instance)
{
    TRY_ASSIGN(const forms::NodeId node, openNode(instance));
    if (!m_scope.mayChangeCount(instance.substr(0, instance.rfind('['))))
        return fail(ErrorCode::FailedPrecondition, "the number of these is not to be corrected");
    std::string before = m_session->serializeDraft();
    TRY_ASSIGN(const forms::Changes changes, m_session->removeRepeat(node));
    std::ignore = changes;
    m_before = std::move(before);
    changed();
    return {};
}

Result<void> Filling::clear(const std::string& group)
{
    if (!m_form.draft.case_id().empty())
        return fail(ErrorCode::FailedPrecondition, "in a correction nothing is emptied as a whole");
    TRY_ASSIGN(const forms::NodeId node, openNode(group));
    std::string before = m_session->serializeDraft();
    TRY_ASSIGN(const forms::Changes changes, m_session->clear(node));
    std::ignore = changes;
    m_before = std::move(before);
    changed();
    return {};
}

bool Filling::canUndo() const
{
    return m_before.has_value();
}

Result<void> Filling::undo()
{
    if (!m_before)
        return fail(ErrorCode::FailedPrecondition, "nothing was removed");
    OpenForm earlier = m_form;
    earlier.draft.set_instance_xml(*m_before);
    TRY_ASSIGN(m_session, m_service.begin(earlier, m_calendar));
    m_before.reset();
    changed();
    return {};
}

bool Filling::saved() const
{
    return m_savedMs != 0 && m_saving == 0 && !m_failed;
}

bool Filling::saving() const
{
    return m_saving > 0;
}

std::int64_t Filling::savedMs() const
{
    return m_savedMs;
}

void Filling::settle()
{
    if (m_closed)
        return;
    takeComing();
    m_form.draft.set_instance_xml(m_session->serializeDraft());
    settleMaterials();
    save();
    m_closed = true;
}

void Filling::goOn()
{
    m_closed = false;
}

void Filling::abandon()
{
    m_closed = true;
}

void Filling::changed()
{
    m_form.draft.set_instance_xml(m_session->serializeDraft());
    if (m_closed)
        return;
    // Who types faster than is written waits for what was typed before: a crash takes one answer at most.
    if (m_saving > 0)
        m_service.finishSaving();
    save();
    Q_EMIT savedChanged();
}

void Filling::save()
{
    ++m_saving;
    m_service.save(m_form.draft).then(this, [this](const Result<void>& result) { saveEnded(result); });
}

void Filling::saveEnded(const Result<void>& result)
{
    --m_saving;
    m_failed = !result;
    if (result)
        m_savedMs = m_service.nowMs();
    Q_EMIT savedChanged();
    if (!result)
        Q_EMIT saveFailed(result.error());
}

} // namespace tongban::services
