// SPDX-License-Identifier: Apache-2.0
// FillViewModel: answering, keeping, sending.
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "client/viewmodels/filling/item_kinds.h"

namespace tongban::viewmodels
{

void FillViewModel::setAnswer(const QString& path, const QString& value)
{
    const forms::NodeId node =
        m_filling ? m_filling->session().find(path.toStdString()).value_or(forms::kNoNode) : forms::kNoNode;
    if (node == forms::kNoNode)
        return;
    const std::string given = value.trimmed().toStdString();
    const bool wasRefused = m_context.refused.remove(path) > 0;
    if (!wasRefused && m_filling->session().value(node) == given)
        return;
    const Result<void> result = m_filling->answer(path.toStdString(), given);
    if (!result && result.error().code == ErrorCode::InvalidArgument)
        return refuse(path, value);
    afterAction(result);
    if (result && !given.empty() && leadsOn(m_filling->state(node)))
        leadOn(path);
}

// On to the next question of the part; from the last one to the next part.
void FillViewModel::leadOn(const QString& path)
{
    bool behind = false;
    for (const Row& row : m_items.rows()) {
        const bool question = row.values.value(0) != QLatin1String("note") && row.id.startsWith(QLatin1Char('/'));
        if (behind && question && row.values.value(3).toString().isEmpty()) {
            Q_EMIT faultAt(row.id);
            return;
        }
        behind = behind || row.id == path;
    }
    nextPage();
}

// What stood there before goes too: nothing is sent that is not on the screen.
void FillViewModel::refuse(const QString& path, const QString& typed)
{
    //: Below an answer that cannot be one: letters where a number is asked for, a day that is not in the calendar.
    m_context.refused.insert(path, {typed, tr("这里填不了这样的内容，请再看一下")});
    afterAction(m_filling->answer(path.toStdString(), {}));
}

void FillViewModel::toggleOption(const QString& path, const QString& option, bool on)
{
    const auto node = m_filling ? m_filling->session().find(path.toStdString()) : std::nullopt;
    if (!node)
        return;
    QStringList chosen =
        QString::fromStdString(m_filling->session().value(*node)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    chosen.removeAll(option);
    if (on)
        chosen.append(option);
    afterAction(m_filling->answer(path.toStdString(), chosen.join(QLatin1Char(' ')).toStdString()));
}

void FillViewModel::afterAction(const Result<void>& result)
{
    if (!result)
        reportFailure(result.error());
    if (!m_filling->canUndo() && !m_undoText.isEmpty()) {
        m_undoText.clear();
        Q_EMIT undoChanged();
    }
    refresh();
}

void FillViewModel::leave(const QString& path)
{
    if (m_context.left.contains(path))
        return;
    m_context.left.insert(path);
    refresh();
}

void FillViewModel::addInstance(const QString& repeatPath)
{
    if (!m_filling)
        return;
    const Result<std::string> added = m_filling->addInstance(repeatPath.toStdString());
    afterAction(added ? Result<void>() : fail(added.error()));
}

void FillViewModel::removeInstance(const QString& instancePath)
{
    if (!m_filling)
        return;
    const Result<void> removed = m_filling->removeInstance(instancePath.toStdString());
    if (removed) {
        // The ones behind move up: what was shown of their faults would stand at the wrong place.
        m_context.left.clear();
        m_context.refused.clear();
        m_context.unreadable.clear();
        //: After one of several alike (a member of the family) was removed from a form, beside "undo".
        m_undoText = tr("已删掉一项");
        Q_EMIT undoChanged();
    }
    afterAction(removed);
}

void FillViewModel::clearPage()
{
    if (!canClear())
        return;
    const Result<void> cleared = m_filling->clear(m_filling->session().pathOf(currentPage()->node));
    if (cleared) {
        m_context.left.clear();
        m_context.refused.clear();
        m_context.unreadable.clear();
        //: After all answers of a part of a form were emptied, beside "undo".
        m_undoText = tr("这一部分已清空");
        Q_EMIT undoChanged();
    }
    afterAction(cleared);
}

// Instances may have come and gone: what was shown of their faults would stand at the wrong place.
void FillViewModel::hearOthers()
{
    m_context.left.clear();
    m_context.refused.clear();
    m_context.unreadable.clear();
    m_undoText.clear();
    Q_EMIT undoChanged();
    refresh();
    Q_EMIT heardOthers();
}

void FillViewModel::choose(const QString& place, int value)
{
    if (!m_filling || value < 0)
        return;
    for (const services::Filling::OpenQuestion& question : m_filling->openQuestions()) {
        if (question.place == place.toStdString())
            return afterAction(m_filling->decide(question, static_cast<std::size_t>(value)));
    }
}

void FillViewModel::undo()
{
    if (m_filling)
        afterAction(m_filling->undo());
}

std::string FillViewModel::contactAnswer(const char* name) const
{
    const std::string ending = std::string("/contact/") + name;
    for (const forms::NodeId node : m_filling->session().allNodes()) {
        if (m_filling->session().relevant(node) && m_filling->session().pathOf(node).ends_with(ending))
            return m_filling->session().value(node);
    }
    return {};
}

// A form that does not ask leaves it at the phone of the profile.
QString FillViewModel::contactPhone() const
{
    const std::string phone = contactAnswer("phone");
    const v1::Principal* const principal = services().principals().active();
    const bool known = phone.empty() && principal != nullptr;
    return QString::fromStdString(known ? principal->profile().phone() : phone);
}

// Empty when the phone is the principal's own.
QString FillViewModel::contactOwner() const
{
    const v1::Principal* const principal = services().principals().active();
    if (contactAnswer("phone").empty())
        return principal == nullptr ? QString() : QString::fromStdString(principal->profile().phone_owner());
    const std::string code = contactAnswer("phone_owner");
    const std::string name = contactAnswer("phone_owner_name");
    if (code.empty() || code == "self")
        return {};
    for (const forms::NodeId node : m_filling->session().allNodes()) {
        if (!m_filling->session().pathOf(node).ends_with("/contact/phone_owner"))
            continue;
        return name.empty() ? answerText(m_filling->session().state(node)) : QString::fromStdString(name);
    }
    return QString::fromStdString(name);
}

void FillViewModel::send()
{
    if (!m_filling || m_sending || !m_problems.isEmpty())
        return;
    m_sending = true;
    Q_EMIT sendingChanged();
    m_filling->settle();
    services()
        .cases()
        .submit(QString::fromStdString(m_filling->draft().id()), m_filling->submission(), contactPhone(),
                contactOwner())
        .then(this, [this](const Result<QString>& caseId) {
            m_sending = false;
            Q_EMIT sendingChanged();
            if (!caseId) {
                m_filling->goOn();
                return reportFailure(caseId.error());
            }
            m_sentCaseId = *caseId;
            setStep(Step::Sent);
        });
}

} // namespace tongban::viewmodels
