// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

#include <QString>

namespace tongban::viewmodels
{

// What a person is told about an error, translated: what happened, and what they can do about it. The only place where
// errors, and what is waited for, become words. UI thread (it reads the current translation).
struct ErrorText {
    QString title;
    QString advice;
};

[[nodiscard]] ErrorText errorText(const Error& error);
// Of a photo or file somebody chose.
[[nodiscard]] ErrorText fileErrorText(const Error& error);
// A form is opened that the first sync has not brought yet; `lastError`: of CatalogueService.
[[nodiscard]] ErrorText awaitedText(const Error& lastError);

} // namespace tongban::viewmodels
