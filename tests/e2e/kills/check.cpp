// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/check.h"

#include "tests/e2e/kills/errand_stages.h"

#include <QElapsedTimer>

#include <cstdio>

namespace tongban::e2e
{

namespace
{

void say(const char* mark, const QString& line)
{
    std::printf("%s %s\n", mark, qUtf8Printable(line));
}

// True when both have the same lines; else what each lacks is printed.
bool areSame(const QStringList& undisturbed, const QStringList& killed)
{
    if (undisturbed == killed)
        return true;
    say("FAIL", QStringLiteral("the end is another one (- undisturbed, + with kills)"));
    for (const QString& line : undisturbed) {
        if (undisturbed.count(line) > killed.count(line))
            say("  -", line);
    }
    for (const QString& line : killed) {
        if (killed.count(line) > undisturbed.count(line))
            say("  +", line);
    }
    return false;
}

// The lines at the end; empty when the walk failed.
QStringList walkTo(Tour& tour, const KillPlan& plan)
{
    {
        KillWalk walk(tour, errandStages(), plan);
        walk.run();
    }
    QStringList state;
    tour.step(QStringLiteral("everything that should be there"), {}, [&] { state = finalState(tour); });
    if (tour.failed())
        return {};
    tour.stopClient();
    return state;
}

} // namespace

bool loseNothing(const std::function<std::unique_ptr<Tour>(const QString& name)>& makeTour, const KillPlan& plan)
{
    QElapsedTimer time;
    time.start();
    std::printf("undisturbed\n");
    const QStringList undisturbed = walkTo(*makeTour(QStringLiteral("undisturbed")), {0, 0, 0});
    if (undisturbed.isEmpty())
        return false;
    std::printf("with %d kills of the client and %d of the server, --seed %llu\n", plan.clientKills, plan.serverKills,
                static_cast<unsigned long long>(plan.seed));
    const QStringList killed = walkTo(*makeTour(QStringLiteral("killed")), plan);
    const bool same = !killed.isEmpty() && areSame(undisturbed, killed);
    std::printf("%s after %lld s; again with --seed %llu\n", same ? "nothing lost" : "FAILED",
                static_cast<long long>(time.elapsed() / 1000), static_cast<unsigned long long>(plan.seed));
    return same;
}

} // namespace tongban::e2e
