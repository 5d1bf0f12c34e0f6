// SPDX-License-Identifier: Apache-2.0
#include "client/documents/picture.h"
#include "sync/base/limits.h"
#include "tests/fuzz/targets/targets.h"

#include <QBuffer>
#include <QImage>

namespace tongban::fuzz
{

namespace
{

std::string pictureAs(const char* format)
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.setText(QStringLiteral("Comment"), QStringLiteral("where it was taken"));
    QByteArray bytes;
    QBuffer sink(&bytes);
    sink.open(QIODevice::WriteOnly);
    image.save(&sink, format);
    return bytes.toStdString();
}

} // namespace

// A file somebody attaches: a picture by its header, or a PDF.
void readImageHeader(std::string_view input)
{
    const QByteArray bytes(input.data(), static_cast<qsizetype>(input.size()));
    if (const auto file = documents::prepareFile(bytes)) {
        promise(file->mediaType != QLatin1String("image/jpeg") ||
                    qMax(file->width, file->height) <= limits::kPictureSide,
                "no picture leaves larger than agreed");
        promise(file->mediaType != QLatin1String("image/jpeg") || !file->bytes.contains("Exif"),
                "nothing of where it was taken leaves");
    }
    constexpr int kSide = 96;
    static_cast<void>(documents::smallPicture(bytes, kSide));
}

Seeds imageHeaderSeeds()
{
    return {pictureAs("PNG"), pictureAs("JPEG"), pictureAs("BMP"), pictureAs("GIF"),
            "%PDF-1.4\n1 0 obj<</Type/Pages/Count 2>>endobj\n%%EOF"};
}

} // namespace tongban::fuzz
