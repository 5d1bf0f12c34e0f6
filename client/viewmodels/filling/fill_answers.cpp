// SPDX-License-Identifier: Apache-2.0
// FillViewModel: answering, files, keeping, sending.
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/services.h"
#include "client/viewmodels/filling/fill_view_model.h"

#include <QDateTime>

#include <algorithm>

namespace tongban::viewmodels
{

void FillViewModel::setAnswer(const QString& path, const QString& value)
{
    if (!m_session ||
        m_session->value(m_session->find(path.toStdString()).value_or(forms::kNoNode)) == value.toStdString())
        return;
    afterAnswer(path, m_session->answer(path.toStdString(), value.trimmed().toStdString()));
}

void FillViewModel::toggleOption(const QString& path, const QString& option, bool on)
{
    const auto node = m_session ? m_session->find(path.toStdString()) : std::nullopt;
    if (!node)
        return;
    QStringList chosen = QString::fromStdString(m_session->value(*node)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    chosen.removeAll(option);
    if (on)
        chosen.append(option);
    afterAnswer(path, m_session->answer(*node, chosen.join(QLatin1Char(' ')).toStdString()));
}

void FillViewModel::afterAnswer(const QString& path, const Result<forms::Changes>& changes)
{
    m_context.refused.remove(path);
    if (!changes) {
        if (changes.error().code != ErrorCode::InvalidArgument)
            return reportFailure(changes.error());
        // What stood there is wrong now too: nothing may be sent that is not on the screen.
        static_cast<void>(m_session->answer(path.toStdString(), ""));
        //: Below an answer that cannot be one: letters where a number is asked for, a day that is not in the calendar.
        m_context.refused.insert(path, tr("这里填不了这样的内容，请再看一下"));
    }
    keep(path);
    refresh();
}

void FillViewModel::leave(const QString& path)
{
    if (m_context.left.contains(path))
        return;
    m_context.left.insert(path);
    refresh();
}

void FillViewModel::rememberForUndo(const QString& text)
{
    m_undoXml = m_session->serializeDraft();
    m_undoText = text;
    Q_EMIT undoChanged();
}

void FillViewModel::addInstance(const QString& repeatPath)
{
    const auto node = m_session ? m_session->find(repeatPath.toStdString()) : std::nullopt;
    if (node)
        afterAnswer(repeatPath, m_session->addRepeat(*node));
}

void FillViewModel::removeInstance(const QString& instancePath)
{
    const auto node = m_session ? m_session->find(instancePath.toStdString()) : std::nullopt;
    if (!node)
        return;
    //: After one of several alike (a member of the family) was removed from a form, beside "undo".
    rememberForUndo(tr("已删掉一项"));
    afterAnswer(instancePath, m_session->removeRepeat(*node));
}

void FillViewModel::undo()
{
    if (m_undoXml.empty())
        return;
    services::OpenForm before = m_form;
    before.draft.set_instance_xml(m_undoXml);
    auto session = services().forms().begin(before, services().catalogue().workCalendar());
    if (!session)
        return reportFailure(session.error());
    m_session = std::move(*session);
    m_undoXml.clear();
    m_undoText.clear();
    Q_EMIT undoChanged();
    keep({});
    refresh();
}

void FillViewModel::attach(const QString& path, const QUrl& file)
{
    const QString local = file.isLocalFile() ? file.toLocalFile() : file.toString();
    act(services().forms().attach(local, path, {}),
        [this, path](const v1::Attachment& attachment) { addFile(path, attachment); });
}

void FillViewModel::addFile(const QString& path, const v1::Attachment& attachment)
{
    auto& files = *m_form.draft.mutable_attachments();
    files.erase(std::remove_if(files.begin(), files.end(),
                               [&](const v1::Attachment& one) { return one.form_path() == path.toStdString(); }),
                files.end());
    *files.Add() = attachment;
    afterAnswer(path, m_session->answer(path.toStdString(), attachment.name()));
}

void FillViewModel::removeFile(const QString& path)
{
    auto& files = *m_form.draft.mutable_attachments();
    files.erase(std::remove_if(files.begin(), files.end(),
                               [&](const v1::Attachment& one) { return one.form_path() == path.toStdString(); }),
                files.end());
    afterAnswer(path, m_session->answer(path.toStdString(), ""));
}

void FillViewModel::keep(const QString& path)
{
    m_form.draft.set_instance_xml(m_session->serializeDraft());
    m_form.draft.set_changed_ms(QDateTime::currentMSecsSinceEpoch());
    if (!path.isEmpty())
        m_form.draft.set_last_path(path.toStdString());
    m_keeper.keep(m_form.draft);
    Q_EMIT savedChanged();
}

// Files whose question is not asked any more stay behind.
v1::Submission FillViewModel::submission() const
{
    v1::Submission filled;
    filled.set_instance_xml(m_session->serialize());
    for (const v1::Attachment& attachment : m_form.draft.attachments()) {
        const auto node = m_session->find(attachment.form_path());
        if (node && !m_session->value(*node).empty())
            *filled.add_attachments() = attachment;
    }
    return filled;
}

std::string FillViewModel::contactAnswer(const char* name) const
{
    const std::string ending = std::string("/contact/") + name;
    for (const forms::NodeId node : m_session->allNodes()) {
        if (m_session->relevant(node) && m_session->pathOf(node).ends_with(ending))
            return m_session->value(node);
    }
    return {};
}

// Empty when the phone is the principal's own.
QString FillViewModel::contactOwner() const
{
    const std::string code = contactAnswer("phone_owner");
    const std::string name = contactAnswer("phone_owner_name");
    if (code.empty() || code == "self")
        return {};
    for (const forms::NodeId node : m_session->allNodes()) {
        if (!m_session->pathOf(node).ends_with("/contact/phone_owner"))
            continue;
        const QString label = answerText(m_session->state(node), m_form.draft);
        return name.empty() ? label : label + QLatin1Char(' ') + QString::fromStdString(name);
    }
    return QString::fromStdString(name);
}

void FillViewModel::send()
{
    if (!m_session || m_sending || !m_problems.isEmpty())
        return;
    m_sending = true;
    Q_EMIT sendingChanged();
    // The last answers go to the disk before the operation that carries them.
    m_form.draft.set_instance_xml(m_session->serializeDraft());
    const auto saved = services().forms().save(m_form.draft);
    const auto done = [this](const Result<QString>& caseId) {
        m_sending = false;
        Q_EMIT sendingChanged();
        if (!caseId)
            return reportFailure(caseId.error());
        m_sentCaseId = *caseId;
        setStep(Step::Sent);
    };
    const QString draftId = QString::fromStdString(m_form.draft.id());
    services()
        .cases()
        .submit(draftId, submission(), QString::fromStdString(contactAnswer("phone")), contactOwner())
        .then(this, done);
}

} // namespace tongban::viewmodels
