// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/definition.h"
#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"

#include <string>
#include <string_view>

// A draft as it is filled in (its instance, its files, its papers) and as it is shared (answers by place), one from the
// other. Papers beside the form stand below "materials/": how each is given, and its files by their digests. Pure.
namespace tongban::services
{

// What the draft is, with `fields` of one value each in place of the instance. InvalidArgument: the instance is none.
[[nodiscard]] Result<v1::Draft> answersOf(const v1::Draft& draft);
// The draft with these answers in place of its own; what the form had reckoned stays.
[[nodiscard]] Result<v1::Draft> withAnswers(v1::Draft draft, v1::Draft answers, const forms::Definition& form);

// The paper a place is about; empty when it is a question of the form.
[[nodiscard]] std::string materialOf(std::string_view path);
// How the paper is given, of a place that says so.
[[nodiscard]] v1::MaterialStatus materialStatusOf(const v1::DraftField& field, const v1::DraftValue& value);

} // namespace tongban::services
