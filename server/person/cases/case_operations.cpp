// SPDX-License-Identifier: Apache-2.0
#include "server/person/cases/case_operations.h"

#include "client/domain/calendar/dates.h"
#include "client/domain/case_rules.h"
#include "client/domain/materials/material_rules.h"
#include "client/domain/rating.h"
#include "server/person/cases/case_book.h"
#include "server/person/cases/case_number.h"
#include "server/person/cases/case_steps.h"
#include "server/person/drafts/draft_operations.h"
#include "server/person/exchange/results.h"

#include <algorithm>
#include <set>

namespace tongban::server
{

namespace
{

constexpr std::size_t kIdBytes = 64;

bool isId(std::string_view id)
{
    return !id.empty() && id.size() <= kIdBytes && std::all_of(id.begin(), id.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

v1::OperationResult refusedBy(const SubmissionVerdict& verdict)
{
    v1::OperationResult result = rejected(verdict.reason, verdict.text);
    for (const v1::CorrectionItem& item : verdict.problems)
        *result.add_problems() = item;
    return result;
}

v1::Case newCase(const Scope& scope, const v1::Operation& operation, const v1::SubmitCasePayload& payload)
{
    const v1::Guide* guide = scope.desk.catalogue.guide(payload.submission().guide_id());
    v1::Case value;
    value.set_id(payload.case_id());
    value.set_principal_id(scope.principalId);
    value.set_guide_id(payload.submission().guide_id());
    value.set_guide_name(guide ? guide->name() : payload.guide_name());
    value.set_guide_version(payload.guide_version());
    *value.mutable_submission() = payload.submission();
    value.set_contact_phone(payload.contact_phone());
    value.set_contact_phone_owner(payload.contact_phone_owner());
    value.set_sample(true);
    if (operation.basis() != v1::ACTING_BASIS_SELF)
        value.set_acted_by(scope.device.personName);
    if (guide)
        addSteps(value, *guide);
    return value;
}

Result<std::optional<v1::Case>> ownCase(Scope& scope, const std::string& id)
{
    return CaseBook(scope.store, scope.desk).findCase(scope.principalId, id);
}

v1::OperationResult noSuchCase()
{
    return rejected("not_found", "没有这个办件。");
}

v1::OperationResult notNow()
{
    return conflict("state_changed", "办件的状态已经变了，这一步现在不能做。");
}

} // namespace

Result<std::optional<v1::OperationResult>>
askForMissing(Scope& scope, const google::protobuf::RepeatedPtrField<v1::Attachment>& attachments)
{
    v1::OperationResult answer;
    answer.set_outcome(v1::OPERATION_OUTCOME_NEED_BLOBS);
    answer.set_reason("needs_blobs");
    std::set<std::string> asked;
    for (const v1::Attachment& attachment : attachments) {
        TRY_ASSIGN(const bool held, scope.store.blobs().holds(scope.device.personId, attachment.sha256()));
        if (!held && asked.insert(attachment.sha256()).second)
            answer.add_missing_sha256(attachment.sha256());
    }
    return asked.empty() ? std::nullopt : std::optional(std::move(answer));
}

Result<v1::OperationResult> submitCase(Scope& scope, const v1::Operation& operation,
                                       const v1::SubmitCasePayload& payload)
{
    if (!isId(payload.case_id()))
        return rejected("payload_invalid", "办件的编号不对。");
    TRY_ASSIGN(const auto held, scope.store.records().find("case", payload.case_id()));
    if (held)
        return conflict("case_exists", "这个办件已经提交过了。");
    TRY_ASSIGN(auto ended, refuseSending(scope, payload.draft_id(), payload.draft_digest()));
    if (ended)
        return std::move(*ended);
    const std::string today = domain::formatDate(domain::chinaTime(scope.now()).date);
    const SubmissionVerdict verdict = scope.desk.rules.judge(payload.submission(), operation.basis(), today);
    if (!verdict.mayComeIn())
        return refusedBy(verdict);
    TRY_ASSIGN(auto missing, askForMissing(scope, payload.submission().attachments()));
    if (missing)
        return std::move(*missing);
    CaseBook book(scope.store, scope.desk);
    v1::Case value = newCase(scope, operation, payload);
    TRY_ASSIGN(std::string number, nextCaseNumber(scope.store, scope.now()));
    value.set_number(std::move(number));
    TRY(book.happen(value, v1::CASE_EVENT_KIND_SUBMITTED, "已提交，等待受理。受理以后才开始计算时限。"));
    TRY(book.save(scope.principalId, value));
    TRY(book.tell(scope.principalId, "已收到您的申请",
                  "“" + value.guide_name() + "”已提交，办件编号 " + value.number() + "。受理以后会通知您。",
                  {value.id(), {}}));
    TRY(endSentDraft(scope, payload.draft_id()));
    return accepted();
}

Result<v1::OperationResult> amendCase(Scope& scope, const v1::Operation& operation, const v1::AmendCasePayload& payload)
{
    TRY_ASSIGN(auto value, ownCase(scope, payload.case_id()));
    if (!value)
        return noSuchCase();
    if (!domain::mayCorrect(*value))
        return notNow();
    if (payload.submission().guide_id() != value->guide_id())
        return rejected("wrong_guide", "补正的不是这件事。");
    TRY_ASSIGN(auto ended, refuseSending(scope, payload.draft_id(), payload.draft_digest()));
    if (ended)
        return std::move(*ended);
    const std::string today = domain::formatDate(domain::chinaTime(scope.now()).date);
    const SubmissionVerdict verdict = scope.desk.rules.judge(payload.submission(), operation.basis(), today);
    if (!verdict.mayComeIn())
        return refusedBy(verdict);
    TRY_ASSIGN(auto missing, askForMissing(scope, payload.submission().attachments()));
    if (missing)
        return std::move(*missing);
    CaseBook book(scope.store, scope.desk);
    *value->mutable_submission() = payload.submission();
    TRY(book.happen(*value, v1::CASE_EVENT_KIND_CORRECTION_SENT, "补正材料已提交。"));
    TRY(book.save(scope.principalId, *value));
    TRY(endSentDraft(scope, payload.draft_id()));
    return accepted();
}

Result<v1::OperationResult> supplyMaterial(Scope& scope, const v1::Operation&, const v1::SupplyMaterialPayload& payload)
{
    TRY_ASSIGN(auto value, ownCase(scope, payload.case_id()));
    if (!value)
        return noSuchCase();
    if (!domain::maySupply(*value))
        return notNow();
    if (!domain::keepPromise(*value->mutable_submission(), payload))
        return conflict("not_promised", "这份材料没有承诺以后补，或者已经补过了。");
    TRY_ASSIGN(auto missing, askForMissing(scope, payload.attachments()));
    if (missing)
        return std::move(*missing);
    CaseBook book(scope.store, scope.desk);
    TRY(book.happen(*value, v1::CASE_EVENT_KIND_SUPPLIED, "补交的材料已收到。"));
    TRY(book.save(scope.principalId, *value));
    return accepted();
}

Result<v1::OperationResult> withdrawCase(Scope& scope, const v1::Operation&, const v1::WithdrawCasePayload& payload)
{
    TRY_ASSIGN(auto value, ownCase(scope, payload.case_id()));
    if (!value)
        return noSuchCase();
    if (!domain::mayWithdraw(*value))
        return notNow();
    CaseBook book(scope.store, scope.desk);
    TRY(book.happen(*value, v1::CASE_EVENT_KIND_WITHDRAWN,
                    payload.reason().empty() ? "申请人撤回了申请。" : "申请人撤回了申请：" + payload.reason()));
    TRY(book.save(scope.principalId, *value));
    TRY(book.tell(scope.principalId, "已撤回", "“" + value->guide_name() + "”已按您的要求撤回。", {value->id(), {}}));
    return accepted();
}

Result<v1::OperationResult> urgeCase(Scope& scope, const v1::Operation&, const v1::UrgeCasePayload& payload)
{
    TRY_ASSIGN(auto value, ownCase(scope, payload.case_id()));
    if (!value)
        return noSuchCase();
    if (!domain::mayUrge(*value))
        return notNow();
    CaseBook book(scope.store, scope.desk);
    TRY(book.happen(*value, v1::CASE_EVENT_KIND_URGED, "申请人催办。"));
    TRY(book.save(scope.principalId, *value));
    return accepted();
}

bool takeRating(const Scope& scope, const v1::Operation& operation, v1::Rating& rating)
{
    const bool principals =
        rating.rated_by_principal_id().empty() || rating.rated_by_principal_id() == scope.principalId;
    if (!principals || !domain::mayRateFor(operation.basis()))
        return false;
    rating.set_rated_by_principal_id(scope.principalId);
    rating.set_rated_ms(toMillis(scope.now()));
    rating.clear_answer();
    rating.clear_answered_ms();
    return true;
}

Result<v1::OperationResult> rateCase(Scope& scope, const v1::Operation& operation, const v1::RateCasePayload& payload)
{
    TRY_ASSIGN(auto value, ownCase(scope, payload.case_id()));
    if (!value)
        return noSuchCase();
    if (value->has_later_rating())
        return rejected("rated_twice", "已经评价并追评过了。");
    if (!domain::mayRate(*value) && !domain::mayRateAgain(*value))
        return notNow();
    v1::Rating rating = payload.rating();
    if (domain::starsOfLevel(rating.level()) == 0)
        return rejected("payload_invalid", "评价的等级不对。");
    if (!takeRating(scope, operation, rating))
        return rejected("not_yours_to_rate", "评价由办事人本人作出，代办人不能替他评。");
    CaseBook book(scope.store, scope.desk);
    *(value->has_rating() ? value->mutable_later_rating() : value->mutable_rating()) = rating;
    TRY(book.happen(*value, v1::CASE_EVENT_KIND_RATED, "已评价，谢谢。"));
    TRY(book.save(scope.principalId, *value));
    return accepted();
}

} // namespace tongban::server
