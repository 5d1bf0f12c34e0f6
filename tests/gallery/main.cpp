// SPDX-License-Identifier: Apache-2.0
// tongban-gallery [DIR] [--pseudo]: a picture of every component in every state, palette, scale and mode.
// tongban-gallery --golden DIR [--refresh] [--into DIR]: compares with the pictures in DIR, or makes them anew; where
// one differs, what is now, and where, is put into the other folder.
#include "tests/gallery/board_view.h"
#include "tests/gallery/golden.h"
#include "tests/support/pseudo_translator.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Tongban_DesignPlugin)

namespace tongban::gallery
{

namespace
{

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

void paintGolden(Album& album)
{
    for (const QString& board : goldenBoards()) {
        for (const BoardLook& look : goldenLooks())
            album.show(board.toLower() + QLatin1Char('-') + look.name(), paintBoard(board, look));
    }
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
    Album album(words.value(QStringLiteral("golden")), words.value(QStringLiteral("into")),
                words.isSet(QStringLiteral("refresh")) ? Album::Use::Refresh : Album::Use::Compare);
    paintGolden(album);
    return album.close();
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
