// SPDX-License-Identifier: Apache-2.0
#include "server/person/drafts/draft_operations.h"

#include "client/domain/drafts/draft_fields.h"
#include "server/person/cases/case_operations.h"
#include "server/person/exchange/results.h"
#include "sync/base/limits.h"

#include <algorithm>
#include <vector>

namespace tongban::server
{

namespace
{

constexpr std::string_view kDraft = "draft";

v1::OperationResult ended()
{
    return conflict("draft_ended", "这份表已经在另一台设备上提交或删掉了。");
}

v1::OperationResult notYours()
{
    return rejected("not_allowed", "这份表是别人填的。");
}

// What is shared is what it is and its answers; the rest is each device's own.
v1::Draft newDraft(const Scope& scope, const v1::Draft& said)
{
    v1::Draft draft = said;
    draft.set_principal_id(scope.principalId);
    draft.clear_instance_xml();
    draft.clear_attachments();
    draft.clear_materials();
    draft.clear_questions();
    draft.clear_orphans();
    draft.clear_fields();
    draft.set_state(v1::DRAFT_STATE_OPEN);
    draft.set_begun_device_id(scope.device.id);
    draft.set_begun_device_name(scope.device.name);
    return draft;
}

// Who and when is the platform's to say; a clock that is ahead is not believed.
std::vector<v1::DraftEdit> signedEdits(const Scope& scope, const v1::Operation& operation,
                                       const v1::SaveDraftPayload& payload)
{
    std::vector<v1::DraftEdit> edits(payload.edits().begin(), payload.edits().end());
    for (v1::DraftEdit& edit : edits) {
        edit.mutable_value()->set_device_id(scope.device.id);
        edit.mutable_value()->set_device_name(scope.device.name);
        edit.mutable_value()->set_at_ms(std::min(operation.written_ms(), toMillis(scope.now())));
    }
    return edits;
}

bool fits(const v1::Draft& draft)
{
    const auto& fields = draft.fields();
    return draft.ByteSizeLong() <= limits::kDraftBytes &&
           std::all_of(fields.begin(), fields.end(), [](const v1::DraftField& field) {
               return !field.path().empty() && field.path().size() <= limits::kFormPathBytes &&
                      field.values_size() <= limits::kDraftValues;
           });
}

Result<std::optional<v1::OperationResult>> askForFiles(Scope& scope, const v1::SaveDraftPayload& payload)
{
    google::protobuf::RepeatedPtrField<v1::Attachment> files;
    for (const v1::DraftEdit& edit : payload.edits()) {
        if (edit.value().has_attachment())
            *files.Add() = edit.value().attachment();
    }
    return askForMissing(scope, files);
}

} // namespace

Result<v1::OperationResult> saveDraft(Scope& scope, const v1::Operation& operation, const v1::SaveDraftPayload& payload)
{
    const std::string& id = payload.draft().id();
    if (id.empty() || id.size() > limits::kRecordIdBytes)
        return rejected("payload_invalid", "这份表的编号不对。");
    RecordTable& records = scope.store.records();
    TRY_ASSIGN(const auto held, records.find(scope.principalId, kDraft, id));
    TRY_ASSIGN(const bool gone, records.wasRemoved(scope.principalId, kDraft, id));
    if (gone)
        return ended();
    if (held && held->personId != scope.device.personId)
        return notYours();
    TRY_ASSIGN(auto missing, askForFiles(scope, payload));
    if (missing)
        return std::move(*missing);
    v1::Draft draft = newDraft(scope, payload.draft());
    if (held && !draft.ParseFromString(held->body))
        return fail(ErrorCode::DataLoss, "a stored draft does not parse");
    domain::applyEdits(draft, signedEdits(scope, operation, payload));
    draft.set_changed_ms(toMillis(scope.now()));
    if (!fits(draft))
        return rejected("too_large", "填的内容太多，其他设备上看不到；这台设备上的都在。");
    TRY(records.put(scope.principalId, kDraft, id, draft.SerializeAsString(), scope.device.personId));
    return accepted();
}

Result<v1::OperationResult> endDraft(Scope& scope, const v1::Operation&, const v1::EndDraftPayload& payload)
{
    TRY_ASSIGN(const auto held, scope.store.records().find(scope.principalId, kDraft, payload.draft_id()));
    if (held && held->personId != scope.device.personId)
        return notYours();
    if (held)
        TRY(scope.store.records().remove(scope.principalId, kDraft, payload.draft_id()));
    return accepted();
}

Result<std::optional<v1::OperationResult>> refuseSending(Scope& scope, const std::string& draftId, std::uint64_t digest)
{
    if (draftId.empty())
        return std::nullopt;
    TRY_ASSIGN(const bool gone, scope.store.records().wasRemoved(scope.principalId, kDraft, draftId));
    if (gone)
        return ended();
    TRY_ASSIGN(const auto held, scope.store.records().find(scope.principalId, kDraft, draftId));
    v1::Draft draft;
    if (!held || held->personId != scope.device.personId || !draft.ParseFromString(held->body))
        return std::nullopt;
    if (domain::undecidedFields(draft).empty() && domain::answersDigest(draft) == digest)
        return std::nullopt;
    return conflict("draft_changed", "另一台设备又改了这份表，请看一眼再提交。");
}

Result<> endSentDraft(Scope& scope, const std::string& draftId)
{
    TRY_ASSIGN(const auto held, scope.store.records().find(scope.principalId, kDraft, draftId));
    if (held && held->personId == scope.device.personId)
        TRY(scope.store.records().remove(scope.principalId, kDraft, draftId));
    return {};
}

} // namespace tongban::server
