// SPDX-License-Identifier: Apache-2.0
// tongban-bench-window BEGUN_NS empty|lines: a plain window; says when its first frame was there and what it holds.
// ... BEGUN_NS program WORDS OPTIONS...: the program; says when its first frame was there, and the first that shows
// WORDS; then answers "memory" and "type WORD" on standard input. ... BEGUN_NS prepare CODE OPTIONS...: makes a device
// ready for that. ... BEGUN_NS scroll PAGE FRAMES. ... BEGUN_NS index FOLDER COUNT. One line of JSON an answer.
#include "client/app/application.h"
#include "client/app/options.h"
#include "tests/bench/ui/window/frames.h"
#include "tests/bench/ui/window/preparing.h"
#include "tests/bench/ui/window/querying.h"
#include "tests/bench/ui/window/scrolling.h"
#include "tests/bench/ui/window/typing.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTimer>

#include <iostream>
#include <string>

namespace
{

using namespace tongban;
using Json = nlohmann::json;

// What is begun at the start has come to an end by then.
constexpr int kRestMs = 3000;

void say(const Json& answer)
{
    std::cout << answer.dump() << std::endl;
}

long memoryAtRest()
{
    QEventLoop rest;
    QTimer::singleShot(kRestMs, &rest, &QEventLoop::quit);
    rest.exec();
    return bench::residentKib();
}

Json answerTo(QQuickWindow& window, const std::string& line)
{
    if (line == "memory")
        return {{"resident_kib", memoryAtRest()}};
    if (line.starts_with("type "))
        return bench::typeInSearch(window, QString::fromStdString(line.substr(5)));
    return {{"error", "no such command"}};
}

int plain(const QString& page, qint64 begunNs)
{
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/bench/") + page));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr)
        return 1;
    bench::Frames frames(*window);
    if (!frames.next())
        return 1;
    say({{"first_frame_ms", bench::msBetween(begunNs, frames.firstNs())}, {"work_ms", bench::workMs()}});
    for (std::string line; std::getline(std::cin, line);)
        say(answerTo(*window, line));
    return 0;
}

int program(const QString& words, const app::Options& options, qint64 begunNs)
{
    app::Application application(options);
    if (!application.show())
        return 1;
    bench::Frames frames(*application.window(), words);
    if (!frames.untilShown())
        return 1;
    say({{"first_frame_ms", bench::msBetween(begunNs, frames.firstNs())},
         {"content_ms", bench::msBetween(begunNs, frames.shownNs())},
         {"work_ms", bench::workMs()}});
    for (std::string line; std::getline(std::cin, line);)
        say(answerTo(*application.window(), line));
    return 0;
}

int run(const QStringList& words)
{
    const qint64 begunNs = words.value(1).toLongLong();
    const QString mode = words.value(2);
    if (mode == QLatin1String("empty"))
        return plain(QStringLiteral("Empty.qml"), begunNs);
    if (mode == QLatin1String("lines"))
        return plain(QStringLiteral("Lines.qml"), begunNs);
    if (mode == QLatin1String("scroll")) {
        say(bench::scrollThrough(words.value(3), words.value(4).toInt()));
        return 0;
    }
    if (mode == QLatin1String("index")) {
        say(bench::askIndex(words.value(3), words.value(4).toInt()));
        return 0;
    }
    // The options' own first word is a program.
    const Result<app::Options> options = app::parseOptions(words.mid(3));
    if (!options)
        return 2;
    if (mode == QLatin1String("program"))
        return program(words.value(3), *options, begunNs);
    if (mode == QLatin1String("prepare")) {
        say(bench::prepareDevice(*options, words.value(3)));
        return 0;
    }
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tongban-bench"));
    return run(QCoreApplication::arguments());
}
