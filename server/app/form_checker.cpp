// SPDX-License-Identifier: Apache-2.0
#include "server/app/form_checker.h"

#include "client/forms/definition.h"

namespace tongban::server
{

FormChecker engineFormChecker()
{
    return [](const v1::Form& form) -> Result<> {
        TRY_ASSIGN(const auto definition, forms::Definition::load(form.xml()));
        if (!definition->complaints().empty())
            return fail(ErrorCode::InvalidArgument, definition->complaints().front());
        return {};
    };
}

} // namespace tongban::server
