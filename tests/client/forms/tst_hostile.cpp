// SPDX-License-Identifier: Apache-2.0
#include "client/forms/session.h"
#include "tests/client/forms/mutations.h"
#include "tests/client/forms/run_cost.h"
#include "tests/client/forms/small_form.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tongban;
using testing::formOf;

namespace
{

QStringList documents()
{
    QStringList all;
    for (const char* const folder : {"/server/content/wafangdian/forms", "/../shared/conformance/xforms/forms"}) {
        const QDir dir(QStringLiteral(TONGBAN_SOURCE_DIR) + QLatin1String(folder));
        for (const QString& name : dir.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name))
            all << dir.filePath(name);
    }
    return all;
}

std::string bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// A form that asks for more than there is: what it asks for is refused, and the rest of it stays usable.
void isRefused(const std::string& xml)
{
    const auto form = forms::Definition::load(xml);
    if (!form) {
        QVERIFY2(form.error().code == ErrorCode::ResourceExhausted || form.error().code == ErrorCode::InvalidArgument,
                 form.error().detail.c_str());
        return;
    }
    const testing::FakeClock clock;
    testing::SeededRandom random(7);
    const auto session = forms::Session::start(*form, {clock, random});
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::ResourceExhausted);
    QVERIFY(!session.error().detail.empty());
}

} // namespace

// Forms come from others. TONGBAN_MUTATIONS says how many mutated documents are tried (150).
class HostileTest : public QObject
{
    Q_OBJECT

private:
    // Loaded or refused with a reason, within a second and 64 MiB.
    void read(const std::string& document, Random& random, const QString& name)
    {
        std::string wrong;
        const testing::RunCost cost = testing::costOf([&] { wrong = testing::whatGoesWrongWith(document, random); });
        QVERIFY2(wrong.empty(), qPrintable(name + QLatin1String(": ") + QString::fromStdString(wrong)));
        m_slowest = std::max(m_slowest, cost.seconds);
        m_largest = std::max(m_largest, cost.kibibytes);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(cost.seconds < 1.0, qPrintable(QStringLiteral("%1: %2 s").arg(name).arg(cost.seconds)));
        QVERIFY2(cost.kibibytes < 64 << 10, qPrintable(QStringLiteral("%1: %2 KiB").arg(name).arg(cost.kibibytes)));
#endif
    }

    void tell(const char* what) const
    {
        qInfo("%s: slowest %.0f ms of processor, largest %ld MiB", what, m_slowest * 1000, m_largest / 1024);
    }

    double m_slowest = 0;
    long m_largest = 0;

private Q_SLOTS:
    void init()
    {
        m_slowest = 0;
        m_largest = 0;
    }

    void everyDocumentIsLoadedOrRefusedWithAReason()
    {
        testing::SeededRandom random(1);
        const QStringList all = documents();
        QVERIFY(!all.isEmpty());
        for (const QString& path : all)
            read(bytesOf(path), random, path);
        tell("documents");
    }

    void everyMutatedDocumentIsLoadedOrRefusedWithAReason()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TONGBAN_MUTATIONS", &given);
        const QStringList all = documents();
        for (int i = 0; i < (given ? asked : 150); ++i) {
            testing::SeededRandom random(static_cast<std::uint64_t>(i) + 1);
            const QString path = all[static_cast<qsizetype>(randomBelow(random, all.size()))];
            const std::string document = testing::mutated(bytesOf(path), random);
            read(document, random, QStringLiteral("%1, mutation %2").arg(path).arg(i));
            if (QTest::currentTestFailed())
                return;
        }
        tell("mutations");
    }

    void whatGrowsWithoutEndIsRefused_data()
    {
        QTest::addColumn<QString>("xml");
        const auto row = [](const char* name, const std::string& xml) {
            QTest::newRow(name) << QString::fromStdString(xml);
        };
        std::string places;
        std::string doubling;
        for (int i = 0; i < 40; ++i) {
            places += "<v" + std::to_string(i) + (i == 0 ? ">xxxxxxxxxxxxxxxx</v0>" : "/>");
            if (i > 0) {
                const std::string before = "/data/v" + std::to_string(i - 1);
                doubling += "<bind nodeset=\"/data/v" + std::to_string(i) + "\" calculate=\"concat(" + before + ", " +
                            before + ")\"/>";
            }
        }
        row("a text that doubles forty times", formOf(places, doubling, ""));
        row("repeats in repeats", formOf("<a jr:template=\"\"><b jr:template=\"\"><c/></b></a>", "",
                                         R"x(<repeat nodeset="/data/a" jr:count="9000">)x"
                                         R"x(<repeat nodeset="/data/a/b" jr:count="9000"/></repeat>)x"));
        std::string instances;
        for (int i = 0; i < 3000; ++i)
            instances += "<r><a>1</a></r>";
        row("all against all, again and again",
            formOf("<s/>" + instances, "<bind nodeset=\"/data/s\" calculate=\"count(//a[. = //a[. = //a]])\"/>",
                   R"x(<repeat nodeset="/data/r"/>)x"));
        std::string row1 = "1";
        for (int i = 0; i < 4000; ++i)
            row1 += "+1";
        row("a row of operators without end",
            formOf("<a/>", "<bind nodeset=\"/data/a\" calculate=\"" + row1 + "\"/>", ""));
        std::string many;
        for (int i = 0; i < 2000; ++i)
            many += "<n" + std::to_string(i) + "/>";
        std::string readers;
        for (int i = 0; i < 2000; ++i)
            readers += "<bind nodeset=\"/data/n" + std::to_string(i) + "\" constraint=\"count(//*) &gt; 1\"/>";
        row("everybody reads everybody", formOf(many, readers, ""));
    }

    void whatGrowsWithoutEndIsRefused()
    {
        QFETCH(const QString, xml);
        isRefused(xml.toStdString());
    }
};

TONGBAN_TEST(HostileTest)
#include "tst_hostile.moc"
