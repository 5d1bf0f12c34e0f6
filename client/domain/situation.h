// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/person.pb.h"

#include <string_view>
#include <vector>

namespace tongban::domain
{

using Answers = google::protobuf::RepeatedPtrField<v1::SituationAnswer>;

// A material that is needed as things stand. Not certain: a question that decides it is not answered yet.
struct MaterialNeed {
    const v1::Material* material = nullptr;
    bool certain = true;
};

// Materials of which one is enough (一选一); a material without alternatives is a group of its own.
struct MaterialGroup {
    // Empty for a group of one.
    std::string_view id;
    std::string_view title;
    std::vector<MaterialNeed> materials;
};

// What a guide comes to for one situation (情形). Points into the guide, which outlives it.
struct Situation {
    // Asked now, in order. Nothing is asked behind an answer that ends the errand.
    std::vector<const v1::Question*> questions;
    // 不用办, 不能办, 去别处办; null while the answers lead on.
    const v1::Ending* ending = nullptr;
    // What the chosen options say beside (Option.note).
    std::vector<const v1::Option*> notes;
    std::vector<MaterialGroup> materials;
    std::vector<const v1::Step*> steps;
    std::vector<const v1::Fee*> fees;
    std::vector<const v1::FormRef*> forms;
    // Every question asked is answered.
    bool complete = false;
};

// Narrows a guide by the answers given so far. Answers to questions that are not asked (any more) count for nothing, so
// that going back loses none of them. Pure; any thread.
[[nodiscard]] Situation narrow(const v1::Guide& guide, const Answers& answers);

// Null when there is none.
[[nodiscard]] const v1::SituationAnswer* findAnswer(const Answers& answers, std::string_view questionId);
// Chooses an option or takes it back; of a question with one answer the other options go.
void choose(Answers& answers, const v1::Question& question, std::string_view optionId, bool chosen);

} // namespace tongban::domain
