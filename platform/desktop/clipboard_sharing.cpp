// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop/clipboard_sharing.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tongban::platform
{

Sharing::Way ClipboardSharing::way() const
{
    return QGuiApplication::clipboard() == nullptr ? Way::None : Way::Clipboard;
}

Result<void> ClipboardSharing::shareText(const QString& /*title*/, const QString& text)
{
    if (way() == Way::None)
        return fail(ErrorCode::Unavailable, "there is no clipboard");
    QGuiApplication::clipboard()->setText(text);
    return {};
}

Result<void> ClipboardSharing::sharePicture(const QString& /*title*/, const QImage& picture)
{
    if (way() == Way::None)
        return fail(ErrorCode::Unavailable, "there is no clipboard");
    QGuiApplication::clipboard()->setImage(picture);
    return {};
}

} // namespace tongban::platform
