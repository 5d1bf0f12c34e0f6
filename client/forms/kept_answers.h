// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/definition.h"
#include "sync/base/result.h"

#include <string>
#include <string_view>
#include <vector>

// A kept draft (Session::serializeDraft) place by place, and back: so that what two devices answered can be put
// together. Pure; any thread.
namespace tongban::forms
{

// Where the marks of a draft are from; no form has names of this space in its instance.
inline constexpr std::string_view kDraftSpace = "http://tongban.cn/draft";

// Instances of repeats stand in the path by names that stay: /data/member[9f3c01aa77de]/name. A path that ends with an
// instance says that it is there ("1"); where the form itself determines how many there are nothing is said of them.
struct KeptAnswer {
    std::string path;
    std::string value;
    // From the profile; not typed.
    bool prefilled = false;

    friend bool operator==(const KeptAnswer&, const KeptAnswer&) = default;
};

// In document order, empty ones too; without what the form reckons by itself. InvalidArgument: it is no draft.
[[nodiscard]] Result<std::vector<KeptAnswer>> readKeptAnswers(std::string_view draftXml);

// A draft of this form with these answers, and what the form had reckoned in `before` (may be empty). What neither has
// is grown fresh when the draft is opened.
[[nodiscard]] Result<std::string> writeKeptAnswers(const Definition& form, const std::vector<KeptAnswer>& answers,
                                                   std::string_view before);

} // namespace tongban::forms
