// SPDX-License-Identifier: Apache-2.0
// Paints every component in states, palettes and scales: tongban-gallery [DIR]. For looking at, not for judging.
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickView>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Tongban_DesignPlugin)

namespace
{

struct Look {
    const char* name;
    const char* palette;
    double scale;
    bool elder;
    int width;
};

constexpr Look kLooks[]{
    {"light-390", "light", 1, false, 390},   {"light-1000", "light", 1, false, 1000},
    {"dark-390", "dark", 1, false, 390},     {"contrast-390", "contrast", 1.3, false, 390},
    {"large-360", "light", 1.9, false, 360}, {"elder-390", "light", 1.3, true, 390},
    {"elder-360", "light", 1.9, true, 360},
};

constexpr const char* kBoards[]{"Tokens",   "Actions", "Frames", "Fields",  "Flows",
                                "Feedback", "Dialogs", "Sheets", "Calendar"};

// Pictures are drawn from data addresses, which arrive a moment later.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 200)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

bool paint(const QString& board, const Look& look, const QDir& folder)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(look.width, 700);
    view.setInitialProperties({{QStringLiteral("board"), board},
                               {QStringLiteral("paletteName"), QString::fromLatin1(look.palette)},
                               {QStringLiteral("textScale"), look.scale},
                               {QStringLiteral("elder"), look.elder}});
    view.setSource(QUrl::fromLocalFile(QStringLiteral(TONGBAN_SOURCE_DIR "/tests/gallery/Board.qml")));
    if (view.rootObject() == nullptr)
        return false;
    view.show();
    settle();
    view.resize(look.width, qMax(640, view.rootObject()->property("wanted").toInt()));
    settle();
    const QString file =
        folder.filePath(board.toLower() + QLatin1Char('-') + QLatin1String(look.name) + QStringLiteral(".png"));
    return view.grabWindow().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral("gallery")));
    const QString only = arguments.value(2);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "tongban-gallery: cannot make %s\n", qPrintable(folder.path()));
        return 2;
    }
    bool good = true;
    for (const char* board : kBoards) {
        for (const Look& look : kLooks) {
            if (only.isEmpty() || only == QLatin1String(board))
                good = paint(QString::fromLatin1(board), look, folder) && good;
        }
    }
    return good ? 0 : 1;
}
