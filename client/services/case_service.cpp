// SPDX-License-Identifier: Apache-2.0
#include "client/services/case_service.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

#include <algorithm>
#include <utility>

namespace tongban::services
{

namespace
{

using CaseViews = std::vector<CaseView>;

struct Active {
    std::string id;
    store::PrincipalFile* file = nullptr;
};

Result<Active> active(Stores& stores)
{
    TRY_ASSIGN(const v1::PrincipalEntry entry, stores.activeEntry());
    TRY_ASSIGN(store::PrincipalFile* const file, stores.person(entry.principal().id()));
    return Active{entry.principal().id(), file};
}

Result<CaseViews> readCases(Stores& stores)
{
    TRY_ASSIGN(const Active who, active(stores));
    TRY_ASSIGN(const std::vector<v1::Case> base, who.file->records().all<v1::Case>("case"));
    TRY_ASSIGN(const std::vector<v1::OutboxEntry> outbox, who.file->outbox().all());
    CaseViews views = domain::overlayCases(base, outbox, who.id);
    std::stable_sort(views.begin(), views.end(), [](const CaseView& a, const CaseView& b) {
        return a.value.submitted_ms() > b.value.submitted_ms();
    });
    return views;
}

v1::Submission submissionOf(const v1::Draft& draft, std::string id)
{
    v1::Submission submission;
    submission.set_id(std::move(id));
    submission.set_guide_id(draft.guide_id());
    submission.set_form_id(draft.form_id());
    submission.set_form_version(draft.form_version());
    submission.set_instance_xml(draft.instance_xml());
    *submission.mutable_attachments() = draft.attachments();
    *submission.mutable_situations() = draft.situations();
    *submission.mutable_materials() = draft.materials();
    return submission;
}

} // namespace

CaseService::CaseService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

// The draft is marked as sent in the transaction that writes the operation: nothing can be sent twice or forgotten
// between.
QFuture<Result<QString>> CaseService::submit(const QString& draftId, const v1::Submission& filled, const QString& phone,
                                             const QString& phoneOwner)
{
    auto job = [this, id = draftId.toStdString(), filled, phone = phone.toStdString(),
                owner = phoneOwner.toStdString()](Stores& stores) -> Result<QString> {
        TRY_ASSIGN(const Active who, active(stores));
        TRY_ASSIGN(const auto found, who.file->drafts().find(id));
        if (!found || found->state() == v1::DRAFT_STATE_SENT)
            return fail(ErrorCode::FailedPrecondition, "the draft was sent already");
        v1::Draft draft = *found;
        const bool correction = !draft.case_id().empty();
        const std::string caseId = correction ? draft.case_id() : m_context.newId();
        v1::Submission submission = submissionOf(draft, m_context.newId());
        submission.set_instance_xml(filled.instance_xml());
        *submission.mutable_attachments() = filled.attachments();
        draft.set_state(v1::DRAFT_STATE_SENT);
        TRY_ASSIGN(const store::SharedDrafts::Sending shared, who.file->sharedDrafts().sending(id));
        ServiceContext::NewOperation wanted{
            who.id, correction ? "case.amend" : "case.submit", "case/" + caseId, {}, {}, shared.after};
        wanted.attachments.assign(submission.attachments().begin(), submission.attachments().end());
        if (correction) {
            v1::AmendCasePayload payload;
            payload.set_case_id(caseId);
            payload.set_draft_id(id);
            payload.set_draft_digest(shared.digest);
            *payload.mutable_submission() = submission;
            wanted.payload = payload.SerializeAsString();
        } else {
            v1::SubmitCasePayload payload;
            payload.set_case_id(caseId);
            payload.set_draft_id(id);
            payload.set_draft_digest(shared.digest);
            *payload.mutable_submission() = submission;
            payload.set_contact_phone(phone);
            payload.set_contact_phone_owner(owner);
            TRY_ASSIGN(store::CatalogueReader* const reader, stores.catalogue());
            TRY_ASSIGN(const v1::Guide guide, reader->guide(draft.guide_id()));
            payload.set_guide_name(guide.name());
            payload.set_guide_version(guide.codes().version());
            wanted.payload = payload.SerializeAsString();
        }
        TRY(m_context.writeOperation(stores, wanted, [&] { return who.file->drafts().save(draft); }));
        return QString::fromStdString(caseId);
    };
    return m_context.work().run(std::move(job)).then(this, [this](const Result<QString>& result) {
        Q_EMIT changed();
        return result;
    });
}

template <typename Payload>
QFuture<Result<void>> CaseService::write(const QString& caseId, const char* kind, Payload payload,
                                         std::vector<v1::Attachment> files)
{
    payload.set_case_id(caseId.toStdString());
    auto job = [this, id = caseId.toStdString(), kind, bytes = payload.SerializeAsString(),
                files = std::move(files)](Stores& stores) -> Result<void> {
        TRY_ASSIGN(const Active who, active(stores));
        TRY(m_context.writeOperation(stores, {who.id, kind, "case/" + id, bytes, files, {}}));
        return {};
    };
    return m_context.work().run(std::move(job)).then(this, [this](const Result<void>& result) {
        Q_EMIT changed();
        return result;
    });
}

QFuture<Result<void>> CaseService::supply(const QString& caseId, const v1::SupplyMaterialPayload& supplied)
{
    return write(caseId, "case.supply", supplied, {supplied.attachments().begin(), supplied.attachments().end()});
}

QFuture<Result<void>> CaseService::withdraw(const QString& caseId, const QString& reason)
{
    v1::WithdrawCasePayload payload;
    payload.set_reason(reason.toStdString());
    return write(caseId, "case.withdraw", payload);
}

QFuture<Result<void>> CaseService::urge(const QString& caseId)
{
    return write(caseId, "case.urge", v1::UrgeCasePayload());
}

QFuture<Result<void>> CaseService::rate(const QString& caseId, const v1::Rating& rating)
{
    v1::RateCasePayload payload;
    *payload.mutable_rating() = rating;
    return write(caseId, "case.rate", payload);
}

QFuture<Result<CaseViews>> CaseService::cases() const
{
    return m_context.work().run(readCases);
}

QFuture<Result<CaseView>> CaseService::caseById(const QString& caseId) const
{
    return m_context.work().run([id = caseId.toStdString()](Stores& stores) -> Result<CaseView> {
        TRY_ASSIGN(const CaseViews views, readCases(stores));
        for (const CaseView& view : views) {
            if (view.value.id() == id)
                return view;
        }
        return fail(ErrorCode::NotFound, "no such case");
    });
}

QFuture<Result<std::vector<v1::Licence>>> CaseService::licences() const
{
    return m_context.work().run([](Stores& stores) -> Result<std::vector<v1::Licence>> {
        TRY_ASSIGN(const Active who, active(stores));
        return who.file->records().all<v1::Licence>("licence");
    });
}

QFuture<Result<std::vector<v1::Message>>> CaseService::messages() const
{
    return m_context.work().run([](Stores& stores) -> Result<std::vector<v1::Message>> {
        TRY_ASSIGN(const Active who, active(stores));
        TRY_ASSIGN(const std::vector<v1::Message> base, who.file->records().all<v1::Message>("message"));
        TRY_ASSIGN(const std::vector<v1::OutboxEntry> outbox, who.file->outbox().all());
        std::vector<v1::Message> shown = domain::overlayMessages(base, outbox);
        std::stable_sort(shown.begin(), shown.end(),
                         [](const v1::Message& a, const v1::Message& b) { return a.at_ms() > b.at_ms(); });
        return shown;
    });
}

QFuture<Result<void>> CaseService::markRead(const QString& messageId)
{
    auto job = [this, id = messageId.toStdString()](Stores& stores) -> Result<void> {
        TRY_ASSIGN(const Active who, active(stores));
        v1::ReadMessagePayload payload;
        payload.set_message_id(id);
        TRY(m_context.writeOperation(stores,
                                     {who.id, "message.read", "message/" + id, payload.SerializeAsString(), {}, {}}));
        return {};
    };
    return m_context.work().run(std::move(job)).then(this, [this](const Result<void>& result) {
        Q_EMIT changed();
        return result;
    });
}

} // namespace tongban::services
