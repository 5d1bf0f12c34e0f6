// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

#include <QString>

namespace tongban::viewmodels
{

// What a person is told about an error, translated: what happened, and what they can do about it. The only place where
// errors become words. UI thread (it reads the current translation).
struct ErrorText {
    QString title;
    QString advice;
};

[[nodiscard]] ErrorText errorText(const Error& error);

} // namespace tongban::viewmodels
