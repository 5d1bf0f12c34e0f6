// SPDX-License-Identifier: Apache-2.0
#include "server/app/form_checker.h"

namespace tongban::server
{

FormChecker engineFormChecker()
{
    return [](const v1::Form& form) -> Result<> {
        if (form.xml().empty())
            return fail(ErrorCode::InvalidArgument, "the form is empty");
        return {};
    };
}

} // namespace tongban::server
