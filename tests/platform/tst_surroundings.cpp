// SPDX-License-Identifier: Apache-2.0
#include "platform/data_folder.h"
#include "platform/desktop/system_network_watcher.h"
#include "platform/file_dialogs.h"
#include "platform/sharing.h"
#include "tests/support/test_main.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

class SurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDataFolderIsTheSystemsOwnPlace()
    {
        qputenv("XDG_DATA_HOME", "/tmp/somewhere");
        QCOMPARE(tongban::platform::dataFolder(), std::filesystem::path("/tmp/somewhere/tongban"));
        qunsetenv("XDG_DATA_HOME");
    }

    void dialogsDoNotComeFromGtkUnlessThePersonSaysSo()
    {
        const QByteArray before = qgetenv("QT_QPA_PLATFORMTHEME");
        qunsetenv("QT_QPA_PLATFORMTHEME");
        tongban::platform::preferPortalDialogs();
        QCOMPARE(qgetenv("QT_QPA_PLATFORMTHEME"), QByteArray("xdgdesktopportal"));
        qputenv("QT_QPA_PLATFORMTHEME", "kde");
        tongban::platform::preferPortalDialogs();
        QCOMPARE(qgetenv("QT_QPA_PLATFORMTHEME"), QByteArray("kde"));
        qputenv("QT_QPA_PLATFORMTHEME", before);
    }

    void whatIsHandedOnAtADesktopIsCopied()
    {
        const auto sharing = tongban::platform::systemSharing();
        QCOMPARE(sharing->way(), tongban::platform::Sharing::Way::Clipboard);
        QVERIFY(sharing->shareText(QStringLiteral("title"), QStringLiteral("words")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("words"));
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(sharing->sharePicture(QStringLiteral("title"), picture));
        QCOMPARE(QGuiApplication::clipboard()->image().pixelColor(1, 1), QColor(Qt::red));
    }

    void aMachineThatSaysNothingOfItsNetworksMayBeOnline()
    {
        tongban::platform::SystemNetworkWatcher watcher;
        watcher.setListener([](bool) {});
        // Whatever the machine is, asking is safe.
        (void)watcher.maybeOnline();
    }
};

TONGBAN_TEST(SurroundingsTest)

#include "tst_surroundings.moc"
