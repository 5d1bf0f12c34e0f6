// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QImage>
#include <QString>

namespace tongban::documents
{

// A QR code (ISO/IEC 18004) of `text` with its quiet zone, black on white, at least `side` pixels wide. Any thread.
// InvalidArgument: more text than a QR code holds.
[[nodiscard]] Result<QImage> qrCode(const QString& text, int side);

} // namespace tongban::documents
