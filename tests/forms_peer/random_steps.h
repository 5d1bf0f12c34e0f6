// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/session.h"
#include "sync/base/random.h"

#include <optional>
#include <string>

namespace tongban::testing
{

// Something a person does to a form.
struct FormStep {
    enum class Kind {
        Set,
        AddRepeat,
        RemoveRepeat,
        Language,
    };

    Kind kind = Kind::Set;
    // Of the question, the repeat, or the instance; empty for Language.
    std::string path;
    std::string value;
};

// What a person could do next, by chance; nothing: there is no question that can be answered. Uploads are passed over:
// their answers are files. Answers are of the question's type, now and then empty.
[[nodiscard]] std::optional<FormStep> randomStep(const forms::Session& session, Random& random);
[[nodiscard]] Result<forms::Changes> perform(forms::Session& session, const FormStep& step);

} // namespace tongban::testing
