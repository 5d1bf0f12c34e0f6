// SPDX-License-Identifier: Apache-2.0
#include "tests/forms_peer/peer_walk.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTest>

using namespace tongban::testing;

namespace
{

constexpr int kSteps = 30;

int numberIn(const char* variable, int otherwise)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : otherwise;
}

struct FormFile {
    std::string name;
    std::string xml;
};

std::vector<FormFile> formsIn(const char* folder)
{
    std::vector<FormFile> all;
    const QDir dir(QStringLiteral(TONGBAN_SOURCE_DIR) + QLatin1String(folder));
    for (const QString& name : dir.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.push_back({QFileInfo(name).baseName().toStdString(), inCommonWords(file.readAll().toStdString())});
    }
    return all;
}

} // namespace

// Ours and ODK's own engine side by side. TONGBAN_WALKS says how many walks over the city's forms (50); a walk's number
// is its seed, so that a difference can be walked again alone: TONGBAN_WALK=17.
class FormsPeerTest : public QObject
{
    Q_OBJECT

private:
    // The walks of these numbers; each takes the form its number falls on.
    static void walk(OdkPeer& peer, const std::vector<FormFile>& forms, int first, int last)
    {
        const auto exceptions = readWalkExceptions(TONGBAN_SOURCE_DIR "/tests/forms_peer/exceptions.txt");
        int compared = 0;
        QStringList differences;
        for (int number = first; number <= last; ++number) {
            const FormFile& form = forms[static_cast<std::size_t>(number) % forms.size()];
            const WalkReport report =
                walkBoth(peer, form.name, form.xml, static_cast<std::uint64_t>(number), kSteps, exceptions);
            compared += report.compared;
            for (const std::string& one : report.differences)
                differences << QStringLiteral("walk %1: ").arg(number) + QString::fromStdString(one);
        }
        qInfo("%d walks, %d node states compared", last - first + 1, compared);
        for (const QString& one : differences)
            qWarning("%s", qPrintable(one));
        QVERIFY2(differences.isEmpty(), "they differ");
        QVERIFY(compared > (last - first + 1) * 10);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::string missing = OdkPeer::missing();
        if (!missing.empty())
            QSKIP(("the walks beside ODK's engine are skipped: " + missing).c_str());
    }

    void bothEnginesAgreeAfterEveryStepOfManyRandomWalks()
    {
        OdkPeer peer(kChina);
        QVERIFY(peer.start());
        const std::vector<FormFile> forms = formsIn("/server/content/wafangdian/forms");
        QVERIFY(!forms.empty());
        const int only = numberIn("TONGBAN_WALK", 0);
        walk(peer, forms, only > 0 ? only : 1, only > 0 ? only : numberIn("TONGBAN_WALKS", 50));
    }

    // What the city's forms leave out: every function, event, kind of question and of repeat, in forms made for it.
    void bothEnginesAgreeOverTheWholeLanguageOfForms()
    {
        OdkPeer peer(kGreenwich);
        QVERIFY(peer.start());
        const std::vector<FormFile> forms = formsIn("/tests/forms_peer/forms");
        QVERIFY(forms.size() >= 9);
        constexpr int kWalksAForm = 3;
        walk(peer, forms, 1, static_cast<int>(forms.size()) * kWalksAForm * numberIn("TONGBAN_WALKS", 50) / 50);
    }
};

TONGBAN_TEST(FormsPeerTest)

#include "tst_forms_peer.moc"
