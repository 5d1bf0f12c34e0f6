// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace tongban::services
{

class ServiceContext;

// Drafts of the active principal and the files that belong to them. Every answer is one transaction; what a save()
// future has reported as saved survives any crash. UI thread.
class FormService : public QObject
{
    Q_OBJECT

public:
    explicit FormService(ServiceContext& context, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> save(const v1::Draft& draft);
    [[nodiscard]] QFuture<Result<void>> discard(const QString& draftId);
    // Open ones, last changed first.
    [[nodiscard]] QFuture<Result<std::vector<v1::Draft>>> drafts() const;

    // Makes the file ready (upright, small, without EXIF), encrypts and stores it, and returns what the answer refers
    // to.
    [[nodiscard]] QFuture<Result<v1::Attachment>> attach(const QString& filePath, const QString& formPath,
                                                         const QString& materialId);
    // The bytes of an attachment, for its picture on the screen.
    [[nodiscard]] QFuture<Result<QByteArray>> attachmentBytes(const v1::Attachment& attachment) const;

Q_SIGNALS:
    void draftsChanged();

private:
    ServiceContext& m_context;
};

} // namespace tongban::services
