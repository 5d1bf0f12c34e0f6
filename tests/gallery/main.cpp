// SPDX-License-Identifier: Apache-2.0
// tongban-gallery [DIR] [--pseudo]: a picture of every component in every state, palette, scale and mode.
// tongban-gallery --golden DIR [--refresh] [--into DIR]: compares with the pictures in DIR, or makes them anew; where
// one differs, what is now, and where, is put into the other folder.
#include "tests/gallery/board_view.h"
#include "tests/gallery/golden.h"
#include "tests/support/pseudo_translator.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Tongban_DesignPlugin)

namespace tongban::gallery
{

namespace
{

// What ctest takes for "skipped".
constexpr int kSkipped = 77;

bool paintAll(const QDir& folder)
{
    bool good = true;
    for (const QString& board : allBoards()) {
        for (const BoardLook& look : allBoardLooks()) {
            const QString file =
                folder.filePath(board.toLower() + QLatin1Char('-') + look.name() + QStringLiteral(".png"));
            good = paintBoard(board, look).save(file) && good;
        }
    }
    return good;
}

bool isLikeGolden(const QString& name, const QImage& now, const QDir& golden, const QDir& into)
{
    const QImage before(golden.filePath(name));
    const double difference = differenceOf(now, before);
    if (difference <= kTolerance)
        return true;
    (void)now.save(into.filePath(name));
    (void)differencePicture(now, before).save(into.filePath(QStringLiteral("differs-") + name));
    std::printf("%s differs in %.2f %% of its points\n", qUtf8Printable(name), difference * 100);
    return false;
}

bool compareAll(const QDir& golden, const QDir& into, bool refresh)
{
    int different = 0;
    for (const QString& board : goldenBoards()) {
        for (const BoardLook& look : goldenLooks()) {
            const QString name = board.toLower() + QLatin1Char('-') + look.name() + QStringLiteral(".png");
            const QImage now = quantized(paintBoard(board, look));
            if (refresh)
                (void)now.save(golden.filePath(name), nullptr, 0);
            else if (!isLikeGolden(name, now, golden, into))
                ++different;
        }
    }
    if (different > 0)
        std::printf("see %s; when they are right: ./dev gallery --refresh\n", qUtf8Printable(into.absolutePath()));
    return different == 0;
}

// Letters are drawn differently from one Debian to the next: the pictures are judged where they were made.
bool isWhereTheyWereMade()
{
    QFile file(QStringLiteral("/etc/os-release"));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("VERSION_ID=\"12\"");
}

int run(const QCommandLineParser& words)
{
    testing::PseudoTranslator pseudo;
    if (words.isSet(QStringLiteral("pseudo")))
        QCoreApplication::installTranslator(&pseudo);
    const QDir folder(words.positionalArguments().value(0, QStringLiteral("gallery")));
    if (!words.isSet(QStringLiteral("golden")))
        return folder.mkpath(QStringLiteral(".")) && paintAll(folder) ? 0 : 1;
    if (!isWhereTheyWereMade()) {
        std::printf("golden pictures are judged on Debian 12 only\n");
        return kSkipped;
    }
    const QDir golden(words.value(QStringLiteral("golden")));
    const QDir into(words.value(QStringLiteral("into")));
    golden.mkpath(QStringLiteral("."));
    into.mkpath(QStringLiteral("."));
    return compareAll(golden, into, words.isSet(QStringLiteral("refresh"))) ? 0 : 1;
}

} // namespace

} // namespace tongban::gallery

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QCommandLineParser words;
    words.addOptions({{QStringLiteral("pseudo"), {}},
                      {QStringLiteral("refresh"), {}},
                      {QStringLiteral("golden"), {}, QStringLiteral("DIR")},
                      {QStringLiteral("into"), {}, QStringLiteral("DIR"), QStringLiteral("gallery")}});
    if (!words.parse(QCoreApplication::arguments()) || words.positionalArguments().size() > 1) {
        std::fprintf(stderr, "tongban-gallery: [DIR] [--pseudo] | --golden DIR [--refresh] [--into DIR]\n");
        return 2;
    }
    return tongban::gallery::run(words);
}
