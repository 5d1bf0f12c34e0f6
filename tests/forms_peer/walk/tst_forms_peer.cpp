// SPDX-License-Identifier: Apache-2.0
#include "tests/forms_peer/peer_walk.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTest>

using namespace tongban::testing;

// Ours and ODK's own engine side by side over the project's own forms. TONGBAN_WALKS says how many walks (50); a walk's
// number is its seed, so that a difference can be walked again alone: TONGBAN_WALK=17.
class FormsPeerTest : public QObject
{
    Q_OBJECT

private:
    static int numberIn(const char* variable, int otherwise)
    {
        bool given = false;
        const int number = qEnvironmentVariableIntValue(variable, &given);
        return given ? number : otherwise;
    }

private Q_SLOTS:
    void bothEnginesAgreeAfterEveryStepOfManyRandomWalks()
    {
        const std::string missing = OdkPeer::missing();
        if (!missing.empty())
            QSKIP(("the walks beside ODK's engine are skipped: " + missing).c_str());
        OdkPeer peer;
        QVERIFY(peer.start());
        const QDir folder(QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian/forms"));
        const QStringList forms = folder.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name);
        QVERIFY(!forms.isEmpty());
        const auto exceptions = readWalkExceptions(TONGBAN_SOURCE_DIR "/tests/forms_peer/exceptions.txt");
        const int only = numberIn("TONGBAN_WALK", 0);
        const int last = only > 0 ? only : numberIn("TONGBAN_WALKS", 50);
        constexpr int kSteps = 30;
        int compared = 0;
        QStringList differences;
        for (int walk = only > 0 ? only : 1; walk <= last; ++walk) {
            const QString name = forms[walk % forms.size()];
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const WalkReport report =
                walkBoth(peer, QFileInfo(name).baseName().toStdString(), inCommonWords(file.readAll().toStdString()),
                         static_cast<std::uint64_t>(walk), kSteps, exceptions);
            compared += report.compared;
            if (!report.difference.empty())
                differences << QStringLiteral("walk %1: ").arg(walk) + QString::fromStdString(report.difference);
        }
        qInfo("%d walks, %d node states compared", only > 0 ? 1 : last, compared);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
        QVERIFY(compared > last * 10 || only > 0);
    }
};

TONGBAN_TEST(FormsPeerTest)

#include "tst_forms_peer.moc"
