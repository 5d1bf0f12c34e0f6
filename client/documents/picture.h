// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QByteArray>
#include <QString>

namespace tongban::documents
{

// A photo or file made ready to leave the device.
struct PreparedFile {
    QByteArray bytes;
    // "image/jpeg" or "application/pdf".
    QString mediaType;
    // Pixels; 0 x 0 for what is not a picture.
    int width = 0;
    int height = 0;
    // Of a PDF; 0 when it does not tell.
    int pages = 0;
};

// Turns a picture upright, shrinks it to at most limits::kPicturePixels on its longer side and writes it anew as JPEG,
// so that nothing of its EXIF (position!) remains. A PDF passes as it is. Any thread; takes some 100 ms for a
// 12-megapixel photo. InvalidArgument: neither a readable picture nor a PDF. ResourceExhausted: larger than
// limits::kAttachmentBytes.
[[nodiscard]] Result<PreparedFile> prepareFile(const QByteArray& original);

// The picture at most `side` pixels wide and high, to be shown; empty for what is no picture. Any thread.
[[nodiscard]] Result<QByteArray> smallPicture(const QByteArray& bytes, int side);

} // namespace tongban::documents
