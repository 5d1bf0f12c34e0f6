// SPDX-License-Identifier: Apache-2.0
#include "server/person/guide_rules.h"

#include "client/domain/acting.h"
#include "client/domain/materials/material_rules.h"
#include "client/domain/situation.h"

#include <algorithm>
#include <vector>

namespace tongban::server
{

namespace
{

SubmissionVerdict refusal(std::string reason, std::string text)
{
    return {std::move(reason), std::move(text), {}};
}

SubmissionVerdict judgeDates(const v1::Guide& guide, const std::string& today)
{
    if (!guide.effective_date().empty() && guide.effective_date() > today)
        return refusal("guide_not_effective", "这件事从 " + guide.effective_date() + " 起才办理。");
    if (!guide.cancelled_date().empty() && guide.cancelled_date() <= today)
        return refusal("guide_cancelled", "这件事从 " + guide.cancelled_date() + " 起已经不办了。");
    return {};
}

const v1::Option* optionOf(const v1::Guide& guide, const std::string& questionId, const std::string& optionId)
{
    for (const v1::Question& question : guide.questions()) {
        if (question.id() != questionId)
            continue;
        for (const v1::Option& option : question.options()) {
            if (option.id() == optionId)
                return &option;
        }
    }
    return nullptr;
}

SubmissionVerdict judgeSituations(const v1::Guide& guide, const v1::Submission& submission)
{
    for (const v1::SituationAnswer& answer : submission.situations()) {
        for (const std::string& id : answer.option_ids()) {
            if (!optionOf(guide, answer.question_id(), id))
                return refusal("situation_unknown", "指南已经更新，请按新的情形再选一遍。");
        }
    }
    const domain::Situation situation = domain::narrow(guide, submission.situations());
    return situation.ending ? refusal("situation_ends", situation.ending->reason()) : SubmissionVerdict{};
}

SubmissionVerdict judgeActing(const v1::ProxyRule& rule, v1::ActingBasis basis, const std::string& today)
{
    const auto date = domain::parseDate(today);
    switch (domain::mayAct(rule, basis, std::nullopt, date.value_or(domain::Date())).refusal) {
    case domain::ActingRefusal::None: return {};
    case domain::ActingRefusal::OnlyInPerson: return refusal("proxy_not_allowed", "这件事只能本人办，不能代办。");
    case domain::ActingRefusal::OnlyCloseRelatives: return refusal("proxy_not_allowed", "这件事只有近亲属可以代办。");
    }
    return {};
}

const v1::Material* materialOf(const v1::Guide& guide, const std::string& id)
{
    const auto found = std::find_if(guide.materials().begin(), guide.materials().end(),
                                    [&](const v1::Material& material) { return material.id() == id; });
    return found == guide.materials().end() ? nullptr : &*found;
}

bool isAttachedTo(const v1::Submission& submission, const std::string& materialId)
{
    const auto& all = submission.attachments();
    return std::any_of(all.begin(), all.end(),
                       [&](const v1::Attachment& attachment) { return attachment.material_id() == materialId; });
}

// What is told about one material; empty: it may be given so.
std::string materialWords(const v1::Guide& guide, const v1::Submission& submission, const v1::MaterialStatus& status,
                          domain::Date today)
{
    const v1::Material* material = materialOf(guide, status.material_id());
    if (!material)
        return "指南里已经没有这份材料。";
    const std::string name = "“" + material->name() + "”";
    switch (domain::faultOf(*material, status, isAttachedTo(submission, material->id()), today)) {
    case domain::MaterialFault::NotThisWay: return name + "不能这样提供。";
    case domain::MaterialFault::PromisedDay: return name + "要写明今后哪天补上，最晚九十天以内。";
    case domain::MaterialFault::File: return name + "的照片或文件没有一起交上来。";
    // Devices that know nothing of materials say nothing: then it is brought along.
    case domain::MaterialFault::Missing:
    case domain::MaterialFault::None: return {};
    }
    return {};
}

SubmissionVerdict judgeMaterials(const v1::Guide& guide, const v1::Submission& submission, const std::string& today)
{
    SubmissionVerdict verdict;
    const domain::Date date = domain::parseDate(today).value_or(domain::Date());
    for (const v1::MaterialStatus& status : submission.materials()) {
        std::string words = materialWords(guide, submission, status, date);
        if (words.empty())
            continue;
        v1::CorrectionItem item;
        item.set_material_id(status.material_id());
        item.set_text(std::move(words));
        verdict.problems.push_back(std::move(item));
    }
    if (!verdict.problems.empty()) {
        verdict.reason = "materials_invalid";
        verdict.text = "有材料不符合要求。";
    }
    return verdict;
}

} // namespace

SubmissionVerdict judgeByGuide(const v1::Guide& guide, const v1::Submission& submission, v1::ActingBasis basis,
                               const std::string& today)
{
    for (SubmissionVerdict verdict :
         {judgeDates(guide, today), judgeSituations(guide, submission), judgeActing(guide.proxy(), basis, today),
          judgeMaterials(guide, submission, today)}) {
        if (!verdict.mayComeIn())
            return verdict;
    }
    return {};
}

} // namespace tongban::server
