// SPDX-License-Identifier: Apache-2.0
// Filling: a form that is filled in on several devices of one person.
#include "client/domain/drafts/draft_merge.h"
#include "client/services/filling/draft_answers.h"
#include "client/services/filling/filling.h"

#include <utility>

namespace tongban::services
{

void Filling::listen()
{
    connect(&m_service, &FormService::scopeHeard, this, [this](const QString& principalId) {
        if (m_closed || principalId.toStdString() != m_form.draft.principal_id())
            return;
        m_service.hasNews(m_form.draft).then(this, [this](const Result<bool>& news) {
            if (!news || !*news || m_closed)
                return;
            const Result<void> heard = hear({});
            if (!heard)
                Q_EMIT saveFailed(heard.error());
            Q_EMIT othersWrote();
        });
    });
}

// On this thread, at once: nothing is typed between what was read and what is shown.
Result<void> Filling::hear(const std::vector<v1::DraftEdit>& decisions)
{
    v1::Draft now = m_form.draft;
    now.set_instance_xml(m_session->serializeDraft());
    TRY_ASSIGN(HeardDraft heard, m_service.hear(now, m_form.definition, decisions));
    m_form.draft = std::move(heard.draft);
    m_known = std::move(heard.known);
    m_form.shared = !heard.ended;
    TRY_ASSIGN(m_session, m_service.begin(m_form, m_calendar));
    m_before.reset();
    noteQuestions();
    return {};
}

std::vector<Filling::OpenQuestion> Filling::openQuestions() const
{
    std::vector<OpenQuestion> questions;
    for (const v1::DraftField& field : domain::undecidedFields(m_known)) {
        OpenQuestion question;
        question.place = field.path();
        question.node = m_session->findKept(field.path()).value_or(forms::kNoNode);
        question.values.assign(field.values().begin(), field.values().end());
        // Of an instance that was removed here it stands here that it is there, so that one sees what one is asked.
        question.firstIsHere = !domain::isInstancePath(field.path());
        questions.push_back(std::move(question));
    }
    return questions;
}

Result<void> Filling::decide(const OpenQuestion& question, std::size_t choice)
{
    if (choice >= question.values.size())
        return fail(ErrorCode::InvalidArgument, "no such value");
    v1::DraftEdit decision = domain::decision(m_known, question.place, question.values[choice]);
    // What stands here now may have been typed on since the question came.
    v1::Draft now = m_form.draft;
    now.set_instance_xml(m_session->serializeDraft());
    TRY_ASSIGN(const v1::Draft mine, answersOf(now));
    if (const v1::DraftField* const field = domain::findField(mine, question.place)) {
        *decision.add_seen() = field->values(0);
        if (choice == 0 && question.firstIsHere)
            *decision.mutable_value() = field->values(0);
    }
    decision.mutable_value()->set_device_id(m_form.deviceId);
    TRY(hear({decision}));
    m_savedMs = m_service.nowMs();
    Q_EMIT savedChanged();
    return {};
}

bool Filling::endedElsewhere() const
{
    return m_form.draft.ended_elsewhere();
}

} // namespace tongban::services
