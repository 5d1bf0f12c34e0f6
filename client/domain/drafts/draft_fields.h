// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/operation.pb.h"
#include "tongban/v1/person.pb.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A draft's answers as the devices of one person share them: places of a form, each with one value, or with several
// that were written side by side. One rule makes them (applyEdits), on the platform as on the devices. Pure; any
// thread.
namespace tongban::domain
{

// Text and file; not who wrote it.
[[nodiscard]] bool sameAnswer(const v1::DraftValue& a, const v1::DraftValue& b);
// Whether an instance of a repeat, or a file beside the form, is there: "1", or "" when it was removed.
[[nodiscard]] bool isInstancePath(std::string_view path);
// Null: nobody ever said anything of it.
[[nodiscard]] const v1::DraftField* findField(const v1::Draft& draft, std::string_view path);
// The one that stands in the form while the person has not decided: the first; of an instance that it is there, so that
// nothing is out of sight that is asked about.
[[nodiscard]] const v1::DraftValue& shownValue(const v1::DraftField& field);
// Places with several values, but for those in instances that are gone.
[[nodiscard]] std::vector<v1::DraftField> undecidedFields(const v1::Draft& draft);
// Says the same of two drafts with the same values in every place, in whatever order and whoever gave them. Finds
// mistakes, not attackers; never 0.
[[nodiscard]] std::uint64_t answersDigest(const v1::Draft& draft);
// What stands in the form: one value each, without what lies in removed instances.
[[nodiscard]] v1::Draft shownAnswers(const v1::Draft& draft);

// The values an edit has seen give way to its own, all others stay. The order in which edits of several devices come
// makes no difference to what is kept. An instance in which another device has worked is not removed but asked about.
void applyEdits(v1::Draft& draft, std::span<const v1::DraftEdit> edits);

} // namespace tongban::domain
