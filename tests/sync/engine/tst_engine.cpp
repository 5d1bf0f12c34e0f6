// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "tests/support/test_main.h"
#include "tests/sync/engine/engine_bench.h"

#include <QTest>

using namespace tongban;
using namespace tongban::testing;
using namespace std::chrono_literals;

// What happens to operations on their way.
class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrittenOperationIsSentAndStaysUntilTheBackupCoversIt()
    {
        EngineBench bench;
        bench.settle();
        const std::string opId = bench.write(bench.operation("append", "case/1", "a"));
        bench.settle();
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
        QVERIFY(bench.store.entry(opId)->pulled());
        QVERIFY(bench.equalToPlatform());
        bench.platform.backUp();
        bench.runFor(limits::kPollInterval);
        QCOMPARE(bench.store.outboxSize(), std::size_t{0});
    }

    void aLaneIsFirstInFirstOutAndLanesAreParallel()
    {
        EngineBench bench;
        for (const char* payload : {"a", "b", "c"})
            bench.write(bench.operation("append", "case/1", payload));
        bench.write(bench.operation("append", "case/2", "x"));
        bench.settle();
        QCOMPARE(bench.platform.records().at({"case", "1"}).body, std::string("abc"));
        QVERIFY(bench.count("exchange 2") >= 1);
    }

    void aRejectedOperationNeverBlocksAnotherLaneNorItsOwn()
    {
        EngineBench bench;
        const std::string refused = bench.write(bench.operation("reject", "case/1", "r"));
        const std::string next = bench.write(bench.operation("append", "case/1", "n"));
        const std::string dependant = bench.writeAfter(refused, bench.operation("append", "case/2", "d"));
        const std::string secondDependant = bench.writeAfter(dependant, bench.operation("append", "case/3", "e"));
        bench.settle();
        QCOMPARE(bench.stateOf(refused), v1::OUTBOX_STATE_NEEDS_ATTENTION);
        QCOMPARE(bench.reasonOf(refused), std::string("form_invalid"));
        QCOMPARE(bench.stateOf(next), v1::OUTBOX_STATE_ACCEPTED);
        QCOMPARE(bench.stateOf(dependant), v1::OUTBOX_STATE_BLOCKED);
        QCOMPARE(bench.reasonOf(dependant), std::string("other_refused"));
        QCOMPARE(bench.reasonOf(secondDependant), std::string("other_refused"));
        bench.feed(engine::OperationDismissed{refused});
        bench.settle();
        QCOMPARE(bench.reasonOf(refused), std::string("gone"));
        QCOMPARE(bench.stateOf(dependant), v1::OUTBOX_STATE_NEEDS_ATTENTION);
        QCOMPARE(bench.reasonOf(dependant), std::string("other_dismissed"));
    }

    void whatDependsOnAnotherWaitsForItsAcceptance()
    {
        EngineBench bench;
        const std::string busy = bench.write(bench.operation("busy", "case/1", "a"));
        const std::string dependant = bench.writeAfter(busy, bench.operation("append", "case/2", "b"));
        bench.settle();
        QCOMPARE(bench.reasonOf(busy), std::string("asked_to_wait"));
        QVERIFY(bench.store.entry(busy)->next_try_ms() >= toMillis(bench.clock.now()) + 19'000);
        QCOMPARE(bench.reasonOf(dependant), std::string("after_other"));
        bench.platform.calm();
        bench.runFor(21s);
        QCOMPARE(bench.stateOf(dependant), v1::OUTBOX_STATE_ACCEPTED);
        QVERIFY(bench.platform.complaints().empty());
    }

    void missingAttachmentsAreUploadedAndTheOperationIsOfferedAgain()
    {
        EngineBench bench;
        bench.uploadFault = [failures = 2](const v1::Attachment&) mutable -> std::optional<Error> {
            return failures-- > 0 ? std::optional<Error>({ErrorCode::Unavailable, {}}) : std::nullopt;
        };
        v1::Operation operation = bench.operation("photo", "case/1", "p");
        operation.add_attachments()->set_sha256("reduced");
        operation.add_attachments()->set_sha256("original");
        const std::string opId = bench.write(operation);
        const std::string other = bench.write(bench.operation("append", "case/2", "o"));
        bench.settle();
        QCOMPARE(bench.stateOf(other), v1::OUTBOX_STATE_ACCEPTED);
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_UPLOADING);
        QVERIFY(bench.store.entry(opId)->next_try_ms() > 0);
        bench.runFor(30s);
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
        QCOMPARE(bench.count("upload original"), 1);
    }

    void aLongTimeWithoutANetworkDoesNotHoldUpThePhotoAfterIt()
    {
        EngineBench bench;
        bench.fate = [](const v1::ExchangeRequest&) { return Fate::RequestLost; };
        v1::Operation operation = bench.operation("photo", "case/1", "p");
        operation.add_attachments()->set_sha256("reduced");
        const std::string opId = bench.write(operation);
        bench.runFor(1h);
        bench.fate = {};
        bench.feed(engine::NetworkUp{});
        bench.settle();
        QCOMPARE(bench.count("upload reduced"), 1);
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
    }

    void anAttachmentThatIsGoneNeedsAttention()
    {
        EngineBench bench;
        bench.uploadFault = [](const v1::Attachment&) { return std::optional<Error>({ErrorCode::NotFound, {}}); };
        v1::Operation operation = bench.operation("photo", "case/1", "p");
        operation.add_attachments()->set_sha256("lost");
        const std::string opId = bench.write(operation);
        bench.settle();
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_NEEDS_ATTENTION);
        QCOMPARE(bench.reasonOf(opId), std::string("attachment_missing"));
    }

    void onePoisonedOperationHoldsUpNothingElse_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("the platform answers with an error") << QByteArray("poison");
        QTest::newRow("the platform dies of it") << QByteArray("killer");
        QTest::newRow("the platform says it is nonsense") << QByteArray("nonsense");
    }

    void onePoisonedOperationHoldsUpNothingElse()
    {
        QFETCH(QByteArray, kind);
        EngineBench bench;
        std::string poisoned;
        for (int i = 0; i < 40; ++i) {
            const bool bad = i == 17;
            const std::string opId =
                bench.write(bench.operation(bad ? kind.toStdString() : "append", "case/" + std::to_string(i), "x"));
            if (bad)
                poisoned = opId;
        }
        bench.runFor(10min);
        QCOMPARE(bench.platform.records().size(), std::size_t{39});
        QVERIFY(bench.equalToPlatform());
        const std::string reason = kind == "nonsense" ? "invalid_argument" : "platform_trouble";
        QCOMPARE(bench.reasonOf(poisoned), reason);
        QVERIFY(bench.engine->armed().has_value());
    }

    void withoutANetworkOperationsWaitAndSaySo()
    {
        EngineBench bench;
        bench.fate = [](const v1::ExchangeRequest&) { return Fate::RequestLost; };
        bench.feed(engine::NetworkDown{});
        const std::string opId = bench.write(bench.operation("append", "case/1", "a"));
        bench.settle();
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_SAVED);
        QCOMPARE(bench.reasonOf(opId), std::string("offline"));
        QVERIFY(bench.store.entry(opId)->next_try_ms() > toMillis(bench.clock.now()));
        const int before = bench.count("exchange");
        bench.runFor(1h);
        // Tried all the same, but seldom.
        const int tries = bench.count("exchange") - before;
        QVERIFY2(tries >= 10 && tries <= 20, qPrintable(QString::number(tries)));
        bench.fate = {};
        bench.feed(engine::NetworkUp{});
        bench.settle();
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
    }

    void aLostAnswerIsAskedForAgainAndHasOneEffect()
    {
        EngineBench bench;
        bench.settle();
        bench.fate = [lost = 3](const v1::ExchangeRequest&) mutable {
            return lost-- > 0 ? Fate::AnswerLost : Fate::Delivered;
        };
        const std::string opId = bench.write(bench.operation("append", "case/1", "a"));
        bench.runFor(1min);
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
        QCOMPARE(bench.store.entry(opId)->result().outcome(), v1::OPERATION_OUTCOME_DUPLICATE);
        QCOMPARE(bench.platform.records().at({"case", "1"}).body, std::string("a"));
    }

    void withoutASessionItAsksForOneAndWaits()
    {
        EngineBench bench;
        bench.settle();
        bench.fate = [](const v1::ExchangeRequest&) { return Fate::Unauthenticated; };
        const std::string opId = bench.write(bench.operation("append", "case/1", "a"));
        bench.runFor(1h);
        QCOMPARE(bench.count("login"), 1);
        QCOMPARE(bench.reasonOf(opId), std::string("needs_login"));
        QVERIFY(bench.engine->armed().has_value());
        bench.fate = {};
        bench.feed(engine::SignedIn{});
        bench.settle();
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
    }

    void whatWasNeverSentMayBeTakenBackWhatWasSentMayNot()
    {
        EngineBench bench;
        bench.settle();
        bench.fate = [](const v1::ExchangeRequest&) { return Fate::AnswerLost; };
        const std::string sent = bench.write(bench.operation("append", "case/1", "a"));
        bench.settle();
        const std::string behind = bench.write(bench.operation("append", "case/1", "b"));
        bench.settle();
        bench.feed(engine::OperationDismissed{sent});
        bench.feed(engine::OperationDismissed{behind});
        bench.settle();
        QVERIFY(bench.store.entry(sent) != nullptr);
        QVERIFY(bench.store.entry(behind) == nullptr);
    }

    void anOperationTooLargeForAnyExchangeNeedsAttention()
    {
        EngineBench bench;
        const std::string opId =
            bench.write(bench.operation("append", "case/1", std::string(limits::kExchangeRequestBytes, 'x')));
        bench.settle();
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_NEEDS_ATTENTION);
        QCOMPARE(bench.reasonOf(opId), std::string("too_large"));
    }

    void aWaitThePlatformAskedForOutlivesARestartAndAClockThatJumped()
    {
        EngineBench bench;
        const std::string opId = bench.write(bench.operation("busy", "case/1", "a"));
        bench.settle();
        bench.clock.setNow(fromMillis(toMillis(bench.clock.now()) - 315'360'000'000));
        bench.restart();
        bench.settle();
        QCOMPARE(bench.reasonOf(opId), std::string("asked_to_wait"));
        bench.platform.calm();
        bench.runFor(limits::kAskedToWaitMax + 1s);
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
    }

    void aFullDiskIsWaitedOutAndNothingIsLost()
    {
        EngineBench bench;
        bench.settle();
        bench.store.failCommits(3);
        const std::string opId = bench.write(bench.operation("append", "case/1", "a"));
        bench.runFor(5min);
        QCOMPARE(bench.stateOf(opId), v1::OUTBOX_STATE_ACCEPTED);
        QVERIFY(bench.equalToPlatform());
    }
};

TONGBAN_TEST(EngineTest)

#include "tst_engine.moc"
