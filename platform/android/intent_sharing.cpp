// SPDX-License-Identifier: Apache-2.0
#include "platform/android/intent_sharing.h"

#include <QCoreApplication>
#include <QDir>
#include <QJniEnvironment>
#include <QJniObject>
#include <QStandardPaths>

namespace tongban::platform
{

namespace
{

// Intent.FLAG_GRANT_READ_URI_PERMISSION: whoever is chosen may read the file.
constexpr jint kMayRead = 1;

QJniObject sendIntent(const char* type)
{
    QJniObject intent("android/content/Intent", "(Ljava/lang/String;)V",
                      QJniObject::fromString(QStringLiteral("android.intent.action.SEND")).object<jstring>());
    intent.callObjectMethod("setType", "(Ljava/lang/String;)Landroid/content/Intent;",
                            QJniObject::fromString(QLatin1String(type)).object<jstring>());
    return intent;
}

Result<void> start(const QJniObject& intent, const QString& title)
{
    const QJniObject chooser =
        QJniObject::callStaticObjectMethod("android/content/Intent", "createChooser",
                                           "(Landroid/content/Intent;Ljava/lang/CharSequence;)Landroid/content/Intent;",
                                           intent.object(), QJniObject::fromString(title).object<jstring>());
    const QJniObject activity(QNativeInterface::QAndroidApplication::context());
    activity.callMethod<void>("startActivity", "(Landroid/content/Intent;)V", chooser.object());
    if (QJniEnvironment().checkAndClearExceptions())
        return fail(ErrorCode::Unavailable, "nothing on this device takes it");
    return {};
}

// The address under which another program may read the file; not valid when the package declares no provider for it.
QJniObject addressOf(const QString& path)
{
    const QJniObject context(QNativeInterface::QAndroidApplication::context());
    const QString authority =
        context.callObjectMethod<jstring>("getPackageName").toString() + QStringLiteral(".shared");
    const QJniObject file("java/io/File", "(Ljava/lang/String;)V", QJniObject::fromString(path).object<jstring>());
    QJniObject address = QJniObject::callStaticObjectMethod(
        "androidx/core/content/FileProvider", "getUriForFile",
        "(Landroid/content/Context;Ljava/lang/String;Ljava/io/File;)Landroid/net/Uri;", context.object(),
        QJniObject::fromString(authority).object<jstring>(), file.object());
    return QJniEnvironment().checkAndClearExceptions() ? QJniObject() : address;
}

} // namespace

Sharing::Way IntentSharing::way() const
{
    return Way::Sheet;
}

Result<void> IntentSharing::shareText(const QString& title, const QString& text)
{
    const QJniObject intent = sendIntent("text/plain");
    intent.callObjectMethod("putExtra", "(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;",
                            QJniObject::fromString(QStringLiteral("android.intent.extra.TEXT")).object<jstring>(),
                            QJniObject::fromString(text).object<jstring>());
    return start(intent, title);
}

Result<void> IntentSharing::sharePicture(const QString& title, const QImage& picture)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/shared"));
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    if (!folder.mkpath(QStringLiteral(".")) || !picture.save(path))
        return fail(ErrorCode::Storage, "the picture cannot be written");
    const QJniObject address = addressOf(path);
    if (!address.isValid())
        return fail(ErrorCode::Internal, "the package has no provider for shared files");
    const QJniObject intent = sendIntent("image/png");
    intent.callObjectMethod("putExtra", "(Ljava/lang/String;Landroid/os/Parcelable;)Landroid/content/Intent;",
                            QJniObject::fromString(QStringLiteral("android.intent.extra.STREAM")).object<jstring>(),
                            address.object());
    intent.callObjectMethod("addFlags", "(I)Landroid/content/Intent;", kMayRead);
    return start(intent, title);
}

} // namespace tongban::platform
