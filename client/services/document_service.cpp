// SPDX-License-Identifier: Apache-2.0
#include "client/services/document_service.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

#include <QBuffer>
#include <QSaveFile>

namespace tongban::services
{

namespace
{

// Read on a phone held upright, and still sharp when enlarged.
constexpr int kPictureWidth = 1080;

Result<QByteArray> pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return fail(ErrorCode::Internal, "the picture cannot be encoded");
    return bytes;
}

Result<QByteArray> drawPng(const documents::Notice& notice, int width)
{
    TRY_ASSIGN(const QImage image, documents::noticePicture(notice, width));
    return pngOf(image);
}

Result<void> writeFile(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, "the file cannot be written");
    return {};
}

} // namespace

DocumentService::DocumentService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

QFuture<Result<QByteArray>> DocumentService::noticePicture(const documents::Notice& notice, int width) const
{
    return m_context.work().run([notice, width](Stores&) { return drawPng(notice, width); });
}

QFuture<Result<void>> DocumentService::saveNotice(const documents::Notice& notice, const QString& path) const
{
    return m_context.work().run([notice, path](Stores&) -> Result<void> {
        if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            return documents::writeNoticePdf(notice, path);
        TRY_ASSIGN(const QByteArray bytes, drawPng(notice, kPictureWidth));
        return writeFile(bytes, path);
    });
}

QFuture<Result<QByteArray>> DocumentService::formPicture(const documents::FormPaper& paper, int width) const
{
    return m_context.work().run([paper, width](Stores&) -> Result<QByteArray> {
        TRY_ASSIGN(const QImage image, documents::formPicture(paper, width));
        return pngOf(image);
    });
}

QFuture<Result<void>> DocumentService::saveForm(const documents::FormPaper& paper, const QString& path) const
{
    return m_context.work().run([paper, path](Stores&) { return documents::writeFormPdf(paper, path); });
}

platform::Sharing::Way DocumentService::sharing() const
{
    const platform::Sharing* sharing = m_context.ports().sharing;
    return sharing == nullptr ? platform::Sharing::Way::None : sharing->way();
}

QFuture<Result<void>> DocumentService::shareNotice(const documents::Notice& notice)
{
    return m_context.work()
        .run([notice](Stores&) { return documents::noticePicture(notice, kPictureWidth); })
        .then(this, [this, title = notice.title](const Result<QImage>& picture) -> Result<void> {
            if (!picture)
                return fail(picture.error());
            if (sharing() == platform::Sharing::Way::None)
                return fail(ErrorCode::Unavailable, "nothing can be handed on here");
            return m_context.ports().sharing->sharePicture(title, *picture);
        });
}

Result<void> DocumentService::shareText(const QString& title, const QString& text)
{
    if (sharing() == platform::Sharing::Way::None)
        return fail(ErrorCode::Unavailable, "nothing can be handed on here");
    return m_context.ports().sharing->shareText(title, text);
}

} // namespace tongban::services
