// SPDX-License-Identifier: Apache-2.0
#include "client/documents/code_reader.h"

#include "client/documents/picture.h"

#include <QImage>

// Text as UTF-8 in every version of the library.
#define ZX_USE_UTF8
#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>

#include <exception>

namespace tongban::documents
{

Result<QString> readCode(const QByteArray& picture)
{
    // Made ready as every photo is: upright, and never larger than the reader needs.
    TRY_ASSIGN(const PreparedFile ready, prepareFile(picture));
    const QImage grey = QImage::fromData(ready.bytes).convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return fail(ErrorCode::InvalidArgument, "not a picture");
    try {
        ZXing::DecodeHints hints;
        hints.setTryHarder(true).setTryRotate(true);
        const auto bytes = static_cast<int>(grey.bytesPerLine());
        const ZXing::Result found =
            ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, bytes}, hints);
        if (!found.isValid())
            return fail(ErrorCode::NotFound, "no code in the picture");
        return QString::fromStdString(found.text());
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, error.what());
    }
}

} // namespace tongban::documents
