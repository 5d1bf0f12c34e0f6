// SPDX-License-Identifier: Apache-2.0
#include "client/documents/picture.h"

#include "client/documents/pdf_pages.h"
#include "sync/base/limits.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace tongban::documents
{

namespace
{

// Good enough to read small print on an ID card; half the bytes of 95.
constexpr int kJpegQuality = 85;

Result<QImage> readUpright(const QByteArray& original, int longerSide)
{
    QBuffer source;
    source.setData(original);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    // The orientation stands in the EXIF that is about to be dropped.
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid())
        return fail(ErrorCode::InvalidArgument, "not a picture that can be read");
    if (std::int64_t{size.width()} * size.height() > limits::kPictureMaxPixels)
        return fail(ErrorCode::ResourceExhausted, "the picture has too many pixels");
    // Reading at the reduced size spares the memory of the whole picture (JPEG scales while decoding).
    if (qMax(size.width(), size.height()) > longerSide)
        reader.setScaledSize(size.scaled(longerSide, longerSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::InvalidArgument, "the picture is damaged: " + reader.errorString().toStdString());
    return image;
}

} // namespace

Result<PreparedFile> prepareFile(const QByteArray& original)
{
    if (static_cast<std::size_t>(original.size()) > limits::kAttachmentBytes)
        return fail(ErrorCode::ResourceExhausted, "the file is too large");
    if (original.startsWith("%PDF-"))
        return PreparedFile{original, QStringLiteral("application/pdf"), 0, 0, pdfPages(original)};
    TRY_ASSIGN(const QImage image, readUpright(original, limits::kPictureSide));
    PreparedFile prepared{{}, QStringLiteral("image/jpeg"), image.width(), image.height(), 0};
    QBuffer sink(&prepared.bytes);
    sink.open(QIODevice::WriteOnly);
    QImageWriter writer(&sink, "jpeg");
    writer.setQuality(kJpegQuality);
    // A fresh image: no text chunk, no metadata of the original is carried over.
    QImage clean(image.size(), QImage::Format_RGB32);
    clean.fill(Qt::white);
    QPainter(&clean).drawImage(0, 0, image);
    if (!writer.write(clean))
        return fail(ErrorCode::Internal, "the picture cannot be written");
    return prepared;
}

Result<QByteArray> smallPicture(const QByteArray& bytes, int side)
{
    if (bytes.startsWith("%PDF-"))
        return QByteArray();
    TRY_ASSIGN(const QImage image, readUpright(bytes, side));
    QByteArray small;
    QBuffer sink(&small);
    sink.open(QIODevice::WriteOnly);
    if (!image.save(&sink, "JPEG", kJpegQuality))
        return fail(ErrorCode::Internal, "the picture cannot be written");
    return small;
}

} // namespace tongban::documents
