// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/documents/form_paper.h"
#include "client/documents/notice.h"
#include "platform/sharing.h"
#include "sync/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

namespace tongban::services
{

class ServiceContext;

// Papers to take along or pass on, drawn off the UI thread; and the way to hand them on. UI thread.
class DocumentService : public QObject
{
    Q_OBJECT

public:
    explicit DocumentService(ServiceContext& context, QObject* parent = nullptr);

    // PNG, `width` pixels wide, as high as it has to be.
    [[nodiscard]] QFuture<Result<QByteArray>> noticePicture(const documents::Notice& notice, int width) const;
    // A4 when the path ends in .pdf, a PNG else. StorageFull or Storage when it cannot be written.
    [[nodiscard]] QFuture<Result<void>> saveNotice(const documents::Notice& notice, const QString& path) const;

    // A form on paper, as noticePicture() and as PDF.
    [[nodiscard]] QFuture<Result<QByteArray>> formPicture(const documents::FormPaper& paper, int width) const;
    [[nodiscard]] QFuture<Result<void>> saveForm(const documents::FormPaper& paper, const QString& path) const;

    // What can be handed on from here at all: nothing is offered where nothing can be done.
    [[nodiscard]] platform::Sharing::Way sharing() const;
    // As it is when it is kept as a picture. Unavailable: nothing here takes it.
    [[nodiscard]] QFuture<Result<void>> shareNotice(const documents::Notice& notice);
    [[nodiscard]] Result<void> shareText(const QString& title, const QString& text);

private:
    ServiceContext& m_context;
};

} // namespace tongban::services
