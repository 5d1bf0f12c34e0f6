// SPDX-License-Identifier: Apache-2.0
#include "client/documents/qr_code.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace tongban::documents
{

namespace
{
// ISO/IEC 18004 asks for four modules of quiet zone.
constexpr int kQuietZone = 4;
} // namespace

Result<QImage> qrCode(const QString& text, int side)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(kQuietZone).setEncoding(ZXing::CharacterSet::UTF8);
        const ZXing::BitMatrix bits = writer.encode(text.toStdWString(), side, side);
        QImage image(bits.width(), bits.height(), QImage::Format_RGB32);
        for (int y = 0; y < bits.height(); ++y) {
            for (int x = 0; x < bits.width(); ++x)
                image.setPixel(x, y, bits.get(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
        return image;
    } catch (const std::exception& error) {
        return fail(ErrorCode::InvalidArgument, error.what());
    }
}

} // namespace tongban::documents
