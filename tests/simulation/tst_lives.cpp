// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/runner.h"
#include "tests/simulation/workers.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cstdlib>
#include <string>

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
        const Summary summary = liveSeeds({.seeds = 300, .jobs = defaultJobs()});
        if (!summary.failures.empty())
            print(summary);
        QVERIFY(summary.failures.empty());
        // A fault that never happens, or a state that is never reached, proves nothing.
        for (std::size_t i = 0; i < summary.tally.faults.size(); ++i)
            QVERIFY2(summary.tally.faults[i] > 0, std::string(faultName(static_cast<Fault>(i))).c_str());
        for (std::size_t i = 0; i < summary.tally.rare.size(); ++i)
            QVERIFY2(summary.tally.rare[i] > 0, std::string(rareName(static_cast<Rare>(i))).c_str());
    }

    void everyCrashPointOfAScenarioIsSurvived()
    {
        const Summary summary = liveCrashPoints(1, 1, defaultJobs());
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

    void theSameLivesAreLivedWhoeverSharesTheWork()
    {
        const Summary alone = liveSeeds({.seeds = 8, .jobs = 1});
        const Summary shared = liveSeeds({.seeds = 8, .jobs = 3});
        QCOMPARE(shared.runs, alone.runs);
        QVERIFY(shared.tally.faults == alone.tally.faults);
        QVERIFY(shared.tally.rare == alone.tally.rare);
    }

    void whatAWorkerFoundIsNotLostOnTheWay()
    {
        Summary found;
        found.runs = 3;
        found.failures.push_back({{7, Mutation::None, 12, true, true}, {"one thing", "and another"}, 99});
        const Summary arrived = summaryOf(summaryText(found));
        QCOMPARE(arrived.runs, found.runs);
        QCOMPARE(arrived.failures.size(), std::size_t{1});
        QCOMPARE(arrived.failures.front().plan.seed, std::uint64_t{7});
        QCOMPARE(arrived.failures.front().plan.cutAt, std::int64_t{12});
        QVERIFY(arrived.failures.front().plan.catalogue);
        QVERIFY(arrived.failures.front().findings == found.failures.front().findings);
    }

    void anAbortInALifeIsAFinding()
    {
        const auto texts = inWorkers(2, [](int worker) {
            if (worker == 1)
                std::_Exit(3);
            return std::string("whole");
        });
        QCOMPARE(texts.front().text, std::string("whole"));
        QVERIFY(!texts.front().broken);
        QVERIFY(texts.back().broken);
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
