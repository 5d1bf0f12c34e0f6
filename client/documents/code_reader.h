// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QByteArray>
#include <QString>

namespace tongban::documents
{

// What a bar code or QR code in a picture says. Any thread. InvalidArgument: no picture; NotFound: no code in it.
[[nodiscard]] Result<QString> readCode(const QByteArray& picture);

} // namespace tongban::documents
