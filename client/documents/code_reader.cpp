// SPDX-License-Identifier: Apache-2.0
#include "client/documents/code_reader.h"

#include "client/documents/picture.h"

#include <QImage>

// Text as UTF-8 in every version of the library.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

#include <exception>

namespace tongban::documents
{

namespace
{

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
// Its name until version 2.2.
using Options = ZXing::DecodeHints;
#endif

} // namespace

Result<QString> readCode(const QByteArray& picture)
{
    // Made ready as every photo is: upright, and never larger than the reader needs.
    TRY_ASSIGN(const PreparedFile ready, prepareFile(picture));
    const QImage grey = QImage::fromData(ready.bytes).convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return fail(ErrorCode::InvalidArgument, "not a picture");
    try {
        Options options;
        options.setTryHarder(true).setTryRotate(true);
        const auto bytes = static_cast<int>(grey.bytesPerLine());
        const ZXing::Result found = ZXing::ReadBarcode(
            {grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, bytes}, options);
        if (!found.isValid())
            return fail(ErrorCode::NotFound, "no code in the picture");
        return QString::fromStdString(found.text());
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, error.what());
    }
}

} // namespace tongban::documents
