// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/runner.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace tongban;
using namespace tongban::simulation;

// The short form of ./dev sim.
class LivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareSimulation();
    }

    void nothingIsLostWhateverHappens()
    {
        const Summary summary = liveSeeds({.seeds = 200});
        if (!summary.failures.empty())
            print(summary);
        QVERIFY(summary.failures.empty());
        // A fault that never happens proves nothing.
        QVERIFY(std::all_of(summary.tally.faults.begin(), summary.tally.faults.end(), [](long n) { return n > 0; }));
    }

    void everyCrashPointOfAScenarioIsSurvived()
    {
        const Summary summary = liveCrashPoints(1, 1);
        if (!summary.failures.empty())
            print(summary);
        QVERIFY(summary.failures.empty());
    }

    void theSameSeedGivesTheSameTrace()
    {
        const Verdict first = Life({7}).live();
        const Verdict second = Life({7}).live();
        const Verdict other = Life({8}).live();
        QCOMPARE(first.trace, second.trace);
        QVERIFY(first.trace != other.trace);
    }

    void aWrongCommandLineIsRefused()
    {
        for (const std::vector<std::string>& wrong :
             {std::vector<std::string>{"--seeds"}, {"--seeds", "none"}, {"--seeds", "0"}, {"--what", "1"}})
            QVERIFY(!parseOptions(wrong));
        QCOMPARE(parseOptions({"--seeds", "5", "--seed", "9"})->first, 9u);
    }
};

TONGBAN_TEST(LivesTest)

#include "tst_lives.moc"
