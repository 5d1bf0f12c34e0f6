// SPDX-License-Identifier: Apache-2.0
#include "client/forms/session.h"
#include "tests/client/forms/mutations.h"
#include "tests/client/forms/small_form.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace tongban;
using testing::formOf;

namespace
{

// What this process used of the processor, not how long the clock on the wall took.
double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

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

private Q_SLOTS:
    void everyDocumentIsLoadedOrRefusedWithAReason()
    {
        testing::SeededRandom random(1);
        const QStringList all = documents();
        QVERIFY(!all.isEmpty());
        for (const QString& path : all) {
            const std::string wrong = testing::whatGoesWrongWith(bytesOf(path), random);
            QVERIFY2(wrong.empty(), qPrintable(path + QLatin1String(": ") + QString::fromStdString(wrong)));
        }
    }

    void everyMutatedDocumentIsLoadedOrRefusedWithAReason()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("TONGBAN_MUTATIONS", &given);
        const QStringList all = documents();
        const long before = peakKilobytes();
        double slowest = 0;
        for (int i = 0; i < (given ? asked : 150); ++i) {
            testing::SeededRandom random(static_cast<std::uint64_t>(i) + 1);
            const QString path = all[static_cast<qsizetype>(randomBelow(random, all.size()))];
            const std::string document = testing::mutated(bytesOf(path), random);
            const double start = processorSeconds();
            const std::string wrong = testing::whatGoesWrongWith(document, random);
            QVERIFY2(wrong.empty(),
                     qPrintable(QStringLiteral("%1, mutation %2: ").arg(path).arg(i) + QString::fromStdString(wrong)));
            slowest = std::max(slowest, processorSeconds() - start);
        }
        const long grown = (peakKilobytes() - before) / 1024;
        qInfo("slowest run %.0f ms of processor, memory grew by %ld MiB at most", slowest * 1000, grown);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(slowest < 1.0, qPrintable(QString::number(slowest)));
        QVERIFY2(grown < 64, qPrintable(QString::number(grown)));
#endif
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
