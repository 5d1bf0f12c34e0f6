// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/board_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

namespace tongban::gallery
{

namespace
{

// Pictures are drawn from data addresses, which arrive a moment later.
void letLoad()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 200)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

QString BoardLook::name() const
{
    return QStringLiteral("%1-%2%3-%4")
        .arg(palette)
        .arg(scale)
        .arg(elder ? QStringLiteral("-elder") : QString())
        .arg(width);
}

QStringList allBoards()
{
    return goldenBoards() +
           QStringList{QStringLiteral("Dialogs"), QStringLiteral("Sheets"), QStringLiteral("Calendar")};
}

QList<BoardLook> allBoardLooks()
{
    QList<BoardLook> looks;
    for (const char* palette : {"light", "dark", "contrast"}) {
        for (const bool elder : {false, true}) {
            for (const double scale : {1.0, 1.3, 1.9})
                looks.append({QString::fromLatin1(palette), scale, elder, scale > 1.5 ? 360 : 390});
        }
        looks.append({QString::fromLatin1(palette), 1, false, 1000});
    }
    return looks;
}

QStringList goldenBoards()
{
    return {QStringLiteral("Tokens"), QStringLiteral("Actions"), QStringLiteral("Frames"),
            QStringLiteral("Fields"), QStringLiteral("Flows"),   QStringLiteral("Feedback")};
}

QList<BoardLook> goldenLooks()
{
    return {{QStringLiteral("light"), 1, false, 390},
            {QStringLiteral("dark"), 1, false, 390},
            {QStringLiteral("contrast"), 1.9, false, 360},
            {QStringLiteral("light"), 1.3, true, 390}};
}

QImage paintBoard(const QString& board, const BoardLook& look)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(look.width, 700);
    view.setInitialProperties({{QStringLiteral("board"), board},
                               {QStringLiteral("paletteName"), look.palette},
                               {QStringLiteral("textScale"), look.scale},
                               {QStringLiteral("elder"), look.elder}});
    view.setSource(QUrl::fromLocalFile(QStringLiteral(TONGBAN_SOURCE_DIR "/tests/gallery/Board.qml")));
    if (view.rootObject() == nullptr)
        return {};
    view.show();
    letLoad();
    view.resize(look.width, qMax(640, view.rootObject()->property("wanted").toInt()));
    letLoad();
    return view.grabWindow();
}

} // namespace tongban::gallery
