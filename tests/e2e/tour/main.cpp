// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/check.h"
#include "tests/e2e/kills/keystrokes.h"
#include "tests/e2e/tour/errand.h"
#include "tests/e2e/walks/by_keyboard.h"
#include "tests/e2e/walks/card.h"
#include "tests/e2e/walks/two_devices.h"
#include "tests/e2e/walks/walk_a.h"
#include "tests/e2e/walks/walk_b.h"
#include "tests/e2e/walks/walk_c.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <utility>

using namespace tongban::e2e;

namespace
{

struct Walk {
    const char* name;
    void (*walk)(Tour&);
};

constexpr Walk kWalks[]{{"A", walkA},
                        {"B", walkB},
                        {"C", walkC},
                        {"C-keys", walkCByKeyboard},
                        {"keyboard", walkByKeyboard},
                        {"card", walkCard},
                        {"devices", walkTwoDevices}};

QString beside(const QString& program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + program;
}

int misunderstood(const std::string& why)
{
    std::fprintf(
        stderr,
        "tongban-tour: %s; usage: tongban-tour [DIR] [--walk A|B|C|C-keys|keyboard|card|devices] | --check [--seed N] "
        "[--kills N] "
        "[--server-kills N]\n",
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

// --keys [--rounds N] [--seed N]
int keys(const QStringList& words)
{
    int rounds = 40;
    std::uint64_t seed = std::random_device()();
    for (qsizetype i = 0; i < words.size(); i += 2) {
        bool isNumber = false;
        const qulonglong number = words.value(i + 1).toULongLong(&isNumber);
        const bool known = words.at(i) == QLatin1String("--rounds") || words.at(i) == QLatin1String("--seed");
        if (!known || !isNumber || (words.at(i) == QLatin1String("--rounds") && number > 10'000))
            return misunderstood("--keys wants --rounds N and --seed N");
        if (words.at(i) == QLatin1String("--rounds"))
            rounds = static_cast<int>(number);
        else
            seed = number;
    }
    const QTemporaryDir folder;
    return loseOneLetterAtMost(*makeTour(folder.path(), {}), rounds, seed) ? 0 : 1;
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

// tongban-tour [DIR] [--walk A|B|C|C-keys|keyboard|card|devices]: a picture of each step in DIR (default: tour/), one
// line a step; 1 when a step fails. tongban-tour --check: the same errand with kill -9 of client and server at random
// moments; 1 when anything is lost. tongban-tour --keys: kill -9 while typing; 1 when more than one letter is lost.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QLatin1String("--check"))
        return check(words.mid(1));
    if (words.value(0) == QLatin1String("--keys"))
        return keys(words.mid(1));
    QStringList rest = words;
    void (*walk)(Tour&) = walkErrand;
    const qsizetype option = rest.indexOf(QStringLiteral("--walk"));
    if (option >= 0) {
        const QString wanted = rest.value(option + 1);
        const auto found = std::find_if(std::begin(kWalks), std::end(kWalks),
                                        [&](const Walk& one) { return wanted == QLatin1String(one.name); });
        if (found == std::end(kWalks))
            return misunderstood("there are the walks A, B, C, C-keys, keyboard, card and devices");
        walk = found->walk;
        rest.remove(option, 2);
    }
    if (rest.size() > 1 || rest.value(0).startsWith(QLatin1Char('-')))
        return misunderstood("wants one folder");
    return tour(QDir(rest.value(0, QStringLiteral("tour"))).absolutePath(), walk);
}
