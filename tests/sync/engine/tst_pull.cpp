// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "tests/support/test_main.h"
#include "tests/sync/engine/engine_bench.h"

#include <QTest>

using namespace tongban;
using namespace tongban::testing;
using namespace std::chrono_literals;

// What comes from the platform: pages, snapshots, checksums, restores.
class PullTest : public QObject
{
    Q_OBJECT

private:
    static void fill(EngineBench& bench, int from, int to)
    {
        for (int i = from; i < to; ++i)
            bench.platform.put("message", std::to_string(i), "body");
    }

private Q_SLOTS:
    void pagesAreShownOnlyWhenTheLastHasCome()
    {
        EngineBench bench;
        bench.platform.setPageRecords(3);
        fill(bench, 0, 10);
        bench.committed = [&bench] { QVERIFY(bench.store.base().empty() || bench.store.base().size() == 10); };
        bench.settle();
        QVERIFY(bench.equalToPlatform());
        bench.committed = [&bench] { QVERIFY(bench.store.base().size() == 10 || bench.store.base().size() == 18); };
        fill(bench, 10, 20);
        bench.platform.remove("message", "3");
        bench.platform.remove("message", "12");
        bench.feed(engine::PullRequested{});
        bench.settle();
        QVERIFY(bench.equalToPlatform());
        QCOMPARE(bench.count("reset"), 0);
    }

    void aPullBrokenOffGoesOnAfterARestart()
    {
        EngineBench bench;
        bench.platform.setPageRecords(3);
        fill(bench, 0, 10);
        while (bench.count("exchange") < 3)
            bench.runOne();
        bench.restart();
        bench.settle();
        QVERIFY(bench.equalToPlatform());
        // 4 pages, of which at most one was asked for twice.
        QVERIFY(bench.platform.exchanges() <= 5);
    }

    void aForgottenCursorBringsASnapshotThatNeverTouchesTheOutbox()
    {
        EngineBench bench;
        fill(bench, 0, 5);
        const std::string refused = bench.write(bench.operation("reject", "case/1", "r"));
        bench.settle();
        bench.platform.setPageRecords(2);
        bench.platform.forgetCursors();
        bench.platform.remove("message", "1");
        bench.committed = [&bench] { QVERIFY(bench.store.base().size() >= 4); };
        bench.feed(engine::PullRequested{});
        bench.settle();
        QVERIFY(bench.equalToPlatform());
        QCOMPARE(bench.stateOf(refused), v1::OUTBOX_STATE_NEEDS_ATTENTION);
    }

    void aChecksumMismatchIsRepairedBySnapshot()
    {
        EngineBench bench;
        fill(bench, 0, 5);
        bench.settle();
        bench.store.base().erase({"message", "2"});
        bench.feed(engine::PullRequested{});
        bench.settle();
        QCOMPARE(bench.count("reset checksum"), 1);
        QVERIFY(bench.equalToPlatform());
    }

    void aPlatformThatCannotCountIsNotAskedForEver()
    {
        EngineBench bench;
        bench.platform.setLyingChecksum(true);
        fill(bench, 0, 5);
        bench.runFor(1h);
        QVERIFY2(bench.platform.exchanges() < 150, qPrintable(QString::number(bench.platform.exchanges())));
        const std::string opId = bench.write(bench.operation("append", "case/1", "a"));
        bench.settle();
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
    }

    void anAnswerThatFollowsNoRuleIsNotTaken()
    {
        EngineBench bench;
        bench.settle();
        bench.feed(engine::PullRequested{});
        engine::ExchangeSucceeded answer{2, {}};
        answer.response.set_more(true);
        answer.response.set_epoch(77);
        answer.response.add_changes()->set_collection("message");
        bench.feed(answer);
        bench.runFor(10s);
        QCOMPARE(bench.store.state().epoch, std::int64_t{1});
        QVERIFY(bench.store.base().empty());
        QVERIFY(bench.engine->armed().has_value());
    }

    void aRestoredPlatformGetsLostOperationsAgainExactlyOnce()
    {
        EngineBench bench;
        const std::string kept = bench.write(bench.operation("append", "case/1", "a"));
        bench.settle();
        bench.platform.backUp();
        const std::string lost = bench.write(bench.operation("append", "case/1", "b"));
        const std::string alsoLost = bench.write(bench.operation("append", "case/1", "c"));
        bench.settle();
        QCOMPARE(bench.stateOf(lost), v1::OUTBOX_STATE_ACCEPTED);
        bench.platform.restore();
        bench.feed(engine::PullRequested{});
        bench.settle();
        QCOMPARE(bench.platform.records().at({"case", "1"}).body, std::string("abc"));
        QCOMPARE(bench.platform.effects(), (std::vector<std::string>{kept, lost, alsoLost}));
        QVERIFY(bench.equalToPlatform());
        bench.platform.backUp();
        bench.runFor(5min);
        QCOMPARE(bench.store.outboxSize(), std::size_t{0});
    }

    void whatARestoredPlatformHasAcceptedFromACopyIsNoLongerShownAsRefused()
    {
        EngineBench bench;
        const std::string refused = bench.write(bench.operation("reject", "case/1", "a"));
        const std::string dependant = bench.writeAfter(refused, bench.operation("append", "case/2", "b"));
        bench.settle();
        QCOMPARE(bench.stateOf(refused), v1::OUTBOX_STATE_NEEDS_ATTENTION);
        bench.platform.restore();
        bench.feed(engine::PullRequested{});
        bench.settle();
        // The person has been told so; that it is forgotten there is no reason to do it after all.
        QCOMPARE(bench.stateOf(refused), v1::OUTBOX_STATE_NEEDS_ATTENTION);
        QVERIFY(bench.platform.effects().empty());
        bench.platform.accept(bench.store.entry(refused)->operation());
        bench.feed(engine::PullRequested{});
        bench.settle();
        QCOMPARE(bench.stateOf(refused), v1::OUTBOX_STATE_ACCEPTED);
        QCOMPARE(bench.stateOf(dependant), v1::OUTBOX_STATE_ACCEPTED);
        QVERIFY(bench.platform.complaints().empty());
        QVERIFY(bench.equalToPlatform());
    }

    void aRefusalIsAskedAfterInAnotherLifeOfThePlatformOnlyUntilItIsAnswered()
    {
        EngineBench bench;
        std::vector<int> asked;
        bench.fate = [&asked](const v1::ExchangeRequest& request) {
            asked.push_back(request.asked_op_ids_size());
            return Fate::Delivered;
        };
        const auto refuse = [&bench] {
            const std::string opId = bench.write(bench.operation("reject", "case/1", "a"));
            bench.settle();
            return opId;
        };
        const auto askedNext = [&] {
            asked.clear();
            bench.feed(engine::PullRequested{});
            bench.settle();
            return asked.empty() ? -1 : asked.back();
        };
        const std::string refused = refuse();
        QCOMPARE(askedNext(), 0);
        bench.platform.backUp();
        const std::string forgotten = refuse();
        bench.platform.restore();
        bench.feed(engine::PullRequested{});
        bench.settle();
        bench.restart();
        bench.settle();
        // The backup knows the one, nobody the other.
        QCOMPARE(askedNext(), 1);
        QCOMPARE(bench.store.entry(refused)->refused_epoch(), bench.store.state().epoch);
        QVERIFY(bench.store.entry(forgotten)->refused_epoch() != bench.store.state().epoch);
        bench.feed(engine::OperationDismissed{forgotten});
        QCOMPARE(askedNext(), 0);
    }

    void anotherGrantRevisionShowsTheScopeAnew()
    {
        EngineBench bench;
        bench.platform.setGrantRevision(1);
        fill(bench, 0, 5);
        bench.settle();
        QCOMPARE(bench.store.state().grantId, std::string("grant"));
        bench.platform.setGrantRevision(2);
        bench.feed(engine::PullRequested{});
        bench.settle();
        QCOMPARE(bench.count("reset grant"), 1);
        QVERIFY(bench.equalToPlatform());
    }

    void anAnswerThatComesTwiceIsTakenOnce()
    {
        EngineBench bench;
        bench.fate = [](const v1::ExchangeRequest&) { return Fate::AnswerTwice; };
        fill(bench, 0, 5);
        bench.write(bench.operation("append", "case/1", "a"));
        bench.settle();
        QVERIFY(bench.equalToPlatform());
        QCOMPARE(bench.count("reset"), 0);
    }
};

TONGBAN_TEST(PullTest)

#include "tst_pull.moc"
