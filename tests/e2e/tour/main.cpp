// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/check.h"
#include "tests/e2e/tour/errand.h"
#include "tests/e2e/tour/walk_a.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <string>
#include <utility>

using namespace tongban::e2e;

namespace
{

QString beside(const QString& program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + program;
}

int misunderstood(const std::string& why)
{
    std::fprintf(
        stderr,
        "tongban-tour: %s; usage: tongban-tour [DIR] [--walk A] | --check [--seed N] [--kills N] [--server-kills N]\n",
        why.c_str());
    return 2;
}

// A tour whose processes keep everything below `folder`.
std::unique_ptr<Tour> makeTour(const QString& folder, const QString& pictures)
{
    auto server = std::make_unique<ServerProcess>(beside(QStringLiteral("tongban-platform")),
                                                  folder + QStringLiteral("/platform"),
                                                  QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian"));
    ClientProcess::Options client{
        beside(QStringLiteral("tongban-tour-client")), folder + QStringLiteral("/client"), {}, {}};
    return std::make_unique<Tour>(std::move(server), std::move(client), pictures);
}

int check(const QStringList& words)
{
    const tongban::Result<KillPlan> plan = parseKillPlan(words);
    if (!plan)
        return misunderstood(plan.error().detail);
    const QTemporaryDir folder;
    const auto make = [&](const QString& name) { return makeTour(folder.filePath(name), {}); };
    return loseNothing(make, *plan) ? 0 : 1;
}

int tour(const QString& pictures, void (*walk)(Tour&))
{
    const QTemporaryDir folder;
    const std::unique_ptr<Tour> tour = makeTour(folder.path(), pictures);
    walk(*tour);
    std::printf("%d steps, %s; pictures in %s\n", tour->steps(), tour->failed() ? "FAILED" : "all well",
                qUtf8Printable(pictures));
    return tour->failed() ? 1 : 0;
}

} // namespace

// tongban-tour [DIR] [--walk A]: a picture of each step in DIR (default: tour/), one line a step; 1 when a step fails.
// tongban-tour --check: the same errand with kill -9 of client and server at random moments; 1 when anything is lost.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QLatin1String("--check"))
        return check(words.mid(1));
    QStringList rest = words;
    void (*walk)(Tour&) = walkErrand;
    const qsizetype option = rest.indexOf(QStringLiteral("--walk"));
    if (option >= 0) {
        if (rest.value(option + 1) != QLatin1String("A"))
            return misunderstood("there is walk A");
        walk = walkA;
        rest.remove(option, 2);
    }
    if (rest.size() > 1 || rest.value(0).startsWith(QLatin1Char('-')))
        return misunderstood("wants one folder");
    return tour(QDir(rest.value(0, QStringLiteral("tour"))).absolutePath(), walk);
}
