// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/update_bench.h"

#include <QTest>

using namespace tongban;
using namespace tongban::catalogue;
using namespace tongban::testing;

// Keys change: root 1 (one key) -> root 2 (two of three keys) -> root 3 (another head key).
class RootsTest : public QObject
{
    Q_OBJECT

private:
    struct Bench : UpdateBench {
        crypto::SigningKey a = crypto::SigningKey::generate(publisher.random());
        crypto::SigningKey b = crypto::SigningKey::generate(publisher.random());
        crypto::SigningKey c = crypto::SigningKey::generate(publisher.random());
        crypto::SigningKey head2 = crypto::SigningKey::generate(publisher.random());

        Bench()
        {
            publisher.publish();
        }
        void put(int version, std::string root)
        {
            source.files()[rootPath(kRegion, version)] = std::move(root);
        }
        [[nodiscard]] std::string second(const Signers& signers) const
        {
            return TestPublisher::signRootOf(2, {&a, &b, &c}, 2, {&publisher.headKey()}, signers);
        }
        [[nodiscard]] std::string third(const Signers& signers) const
        {
            return TestPublisher::signRootOf(3, {&a, &b, &c}, 2, {&head2}, signers);
        }
        void signHeadAgainWith(const crypto::SigningKey& key)
        {
            source.files()[publisher.headFile()] = *signHead(publisher.built().headMessage, {&key});
        }
    };

private Q_SLOTS:
    void rotatedTwiceTheNewestKeysCount()
    {
        Bench bench;
        QVERIFY(bench.update());
        bench.editContent();
        bench.publisher.publish();
        bench.put(2, bench.second({&bench.publisher.rootKey(), &bench.a, &bench.b}));
        bench.put(3, bench.third({&bench.b, &bench.c}));
        bench.signHeadAgainWith(bench.head2);
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
        QCOMPARE(bench.store.state().root, bench.source.files()[rootPath(kRegion, 3)]);
    }

    void aHeadKeyThatWasTakenBackCannotSignAnotherVersionADayLater()
    {
        Bench bench;
        QVERIFY(bench.update());
        bench.clock.advance(limits::kRootLook);
        bench.editContent();
        bench.publisher.publish();
        bench.put(2, bench.second({&bench.publisher.rootKey(), &bench.a, &bench.b}));
        bench.put(3, bench.third({&bench.a, &bench.b}));
        QCOMPARE(bench.updateError(), ErrorCode::Unsigned);
        QVERIFY(!bench.isEqual());
        // And it is not forgotten that it was taken back.
        bench.source.files().erase(rootPath(kRegion, 2));
        bench.source.files().erase(rootPath(kRegion, 3));
        QCOMPARE(bench.updateError(), ErrorCode::Unsigned);
    }

    void aRootWithoutTheThresholdOfBothIsRefused()
    {
        Bench bench;
        // Not by the one before.
        bench.put(2, bench.second({&bench.a, &bench.b}));
        QCOMPARE(bench.updateError(), ErrorCode::Unsigned);
        // Not by enough of its own.
        bench.put(2, bench.second({&bench.publisher.rootKey(), &bench.a}));
        QCOMPARE(bench.updateError(), ErrorCode::Unsigned);
        // The same key twice is one signer.
        bench.put(2, bench.second({&bench.publisher.rootKey(), &bench.a, &bench.a}));
        QCOMPARE(bench.updateError(), ErrorCode::Unsigned);
        bench.put(2, bench.second({&bench.publisher.rootKey(), &bench.a, &bench.c}));
        QVERIFY(bench.update());
    }

    void aRootThatSkipsAVersionIsRefused()
    {
        Bench bench;
        bench.put(2, TestPublisher::signRootOf(3, {&bench.a}, 1, {&bench.publisher.headKey()},
                                               {&bench.publisher.rootKey(), &bench.a}));
        QCOMPARE(bench.updateError(), ErrorCode::RolledBack);
        bench.put(2, bench.publisher.root());
        QCOMPARE(bench.updateError(), ErrorCode::RolledBack);
        bench.put(2, "<html></html>");
        QCOMPARE(bench.updateError(), ErrorCode::NotThePlatform);
        QVERIFY(bench.store.rows().empty());
    }

    void aRootWithoutAThresholdTrustsNobody()
    {
        Bench bench;
        bench.put(2, TestPublisher::signRootOf(2, {}, 0, {&bench.head2}, {&bench.publisher.rootKey()}));
        QCOMPARE(bench.updateError(), ErrorCode::Unsigned);
    }

    void anExpiredRootLetsNothingNewIn()
    {
        Bench bench;
        bench.clock.advance(std::chrono::hours(24 * 366));
        v1::Head head = bench.publisher.built().headMessage;
        head.set_expires_ms(kTodayMs + 1000 * kDayMs);
        bench.source.files()[bench.publisher.headFile()] = bench.publisher.signHeadOf(head);
        QCOMPARE(bench.updateError(), ErrorCode::Expired);
    }
};

TONGBAN_TEST(RootsTest)

#include "tst_roots.moc"
