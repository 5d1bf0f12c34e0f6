// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/digest.h"
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/update_bench.h"

#include <QTest>

#include <functional>

using namespace tongban;
using namespace tongban::catalogue;
using namespace tongban::testing;

// A wrong server is refused with a clear word, and yesterday's guides stay.
class RefusalsTest : public QObject
{
    Q_OBJECT

private:
    // A device with version 1, version 2 on the server, then something happens to the server.
    struct Bench : UpdateBench {
        Bench()
        {
            publisher.publish();
            held = update().has_value();
            before = store.rows();
            stateBefore = store.state().head;
            editContent();
            publisher.publish();
        }
        void setHead(std::string bytes)
        {
            source.files()[publisher.headFile()] = std::move(bytes);
        }
        // Refused with this error, everything as it was.
        [[nodiscard]] bool refuses(ErrorCode code)
        {
            const LoopbackSource::Files files = source.files();
            const bool refused =
                held && updateError() == code && store.rows() == before && store.state().head == stateBefore;
            return refused;
        }
        [[nodiscard]] v1::Head head() const
        {
            return publisher.built().headMessage;
        }

        bool held = false;
        MemoryCatalogueStore::Rows before;
        std::string stateBefore;
    };

private Q_SLOTS:
    void aWebPageInsteadOfAHeadIsNotThePlatform()
    {
        Bench bench;
        bench.setHead("<!DOCTYPE html><html><body>Please log in</body></html>");
        QVERIFY(bench.refuses(ErrorCode::NotThePlatform));
        bench.setHead("\xef\xbb\xbf\r\n  <html>" + std::string(5'000, 'x'));
        QVERIFY(bench.refuses(ErrorCode::NotThePlatform));
    }

    void garbageEmptyAndTooLongHeadsAreRefused()
    {
        Bench bench;
        for (const std::string& bytes : {std::string("garbage"), std::string(), std::string(2'000, '\x0a')}) {
            bench.setHead(bytes);
            QVERIFY(bench.refuses(ErrorCode::DataLoss));
        }
    }

    void aHeadCutAnywhereOrWithAnyBitFlippedIsRefused()
    {
        Bench bench;
        const std::string head = bench.publisher.built().head;
        for (std::size_t i = 0; i < head.size(); ++i) {
            bench.setHead(head.substr(0, i));
            QVERIFY(!bench.update());
            for (const int bit : {0, 3, 7}) {
                std::string changed = head;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                bench.setHead(changed);
                QVERIFY(!bench.update());
            }
        }
        QVERIFY(bench.store.rows() == bench.before);
        bench.setHead(head);
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
    }

    void anUnsignedHeadAndOneByAStrangerAreRefused()
    {
        Bench bench;
        bench.setHead(signEnvelope(kHeadType, bench.head().SerializeAsString(), {}));
        QVERIFY(bench.refuses(ErrorCode::Unsigned));
        const crypto::SigningKey stranger = crypto::SigningKey::generate(bench.publisher.random());
        bench.setHead(*signHead(bench.head(), {&stranger}));
        QVERIFY(bench.refuses(ErrorCode::Unsigned));
        // The key that signs roots does not sign heads.
        bench.setHead(*signHead(bench.head(), {&bench.publisher.rootKey()}));
        QVERIFY(bench.refuses(ErrorCode::Unsigned));
    }

    // Somebody renames their key to the right one's id.
    void aKeyIsJudgedByItsBytesNotByItsName()
    {
        Bench bench;
        const crypto::SigningKey stranger = crypto::SigningKey::generate(bench.publisher.random());
        v1::Envelope envelope;
        const std::string forged = *signHead(bench.head(), {&stranger});
        QVERIFY(envelope.ParseFromString(forged));
        envelope.mutable_signatures(0)->set_key_id(bench.publisher.headKey().keyId());
        bench.setHead(envelope.SerializeAsString());
        QVERIFY(bench.refuses(ErrorCode::Unsigned));
    }

    // A signed root is no head, whoever signed it.
    void aSignatureForAnotherTypeIsNone()
    {
        Bench bench;
        v1::Envelope envelope;
        const std::string other =
            signEnvelope(kRootType, bench.head().SerializeAsString(), {&bench.publisher.headKey()});
        QVERIFY(envelope.ParseFromString(other));
        bench.setHead(other);
        QVERIFY(bench.refuses(ErrorCode::DataLoss));
        envelope.set_payload_type(std::string(kHeadType));
        bench.setHead(envelope.SerializeAsString());
        QVERIFY(bench.refuses(ErrorCode::Unsigned));
    }

    void anExpiredHeadIsRefusedAndWhatIsHeldStays()
    {
        Bench bench;
        bench.clock.advance(std::chrono::hours(24 * 31));
        QVERIFY(bench.refuses(ErrorCode::Expired));
    }

    void anOlderCatalogueAndAnotherOneOfTheSameVersionAreRefused()
    {
        Bench bench;
        const std::string newest = bench.publisher.built().head;
        const std::string oldHead = bench.stateBefore;
        QVERIFY(bench.update());
        bench.before = bench.store.rows();
        bench.stateBefore = bench.store.state().head;
        QCOMPARE(bench.stateBefore, newest);
        bench.setHead(oldHead);
        QVERIFY(bench.refuses(ErrorCode::RolledBack));
        v1::Head other = bench.head();
        other.set_manifest_sha256(std::string(32, 'x'));
        bench.setHead(bench.publisher.signHeadOf(other));
        QVERIFY(bench.refuses(ErrorCode::RolledBack));
    }

    void aHeadOfAnotherRegionIsRefused()
    {
        Bench bench;
        v1::Head head = bench.head();
        head.set_region("dalian");
        bench.setHead(bench.publisher.signHeadOf(head));
        QVERIFY(bench.refuses(ErrorCode::DataLoss));
    }

    void aCatalogueForNewerProgramsSaysSo()
    {
        Bench bench;
        bench.publisher.minClient = 2;
        bench.publisher.publish();
        QVERIFY(bench.refuses(ErrorCode::ClientTooOld));
        bench.clientVersion = 2;
        QVERIFY(bench.update());
    }

    void aManifestThatIsNotTheHeadsIsRefused()
    {
        Bench bench;
        const std::string path = manifestPath(kRegion, bench.head().manifest_sha256());
        const std::string right = bench.source.files()[path];
        std::string changed = right;
        changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 0x04);
        for (const std::string& bytes : {changed, right.substr(1), right + "x", std::string()}) {
            bench.source.files()[path] = bytes;
            QVERIFY(bench.refuses(ErrorCode::DataLoss));
        }
        bench.source.files()[path] = "<html></html>";
        QVERIFY(bench.refuses(ErrorCode::NotThePlatform));
        bench.source.files().erase(path);
        QVERIFY(bench.refuses(ErrorCode::NotFound));
    }

    // Everything signed, nothing fits: the publisher itself is broken, or two publications were mixed.
    void aSignedManifestWithGapsOverlapsOrWrongSizesIsRefused()
    {
        using Change = std::function<void(v1::Manifest&)>;
        const std::vector<Change> changes{
            [](v1::Manifest& m) { m.set_region("dalian"); },
            [](v1::Manifest& m) { m.set_version(m.version() + 1); },
            [](v1::Manifest& m) { m.mutable_segments()->DeleteSubrange(1, 1); },
            [](v1::Manifest& m) { *m.add_segments() = m.segments(0); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_first_id("a"); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_next_id(""); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_bytes(-1); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_bytes(1LL << 40); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_records(0); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_compressed_bytes(1LL << 40); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_sha256("x"); },
            [](v1::Manifest& m) { m.mutable_segments(0)->set_collection(""); },
        };
        for (const Change& change : changes) {
            Bench bench;
            v1::Manifest manifest = bench.publisher.built().manifestMessage;
            change(manifest);
            publishManifest(bench, manifest);
            QVERIFY(bench.refuses(ErrorCode::DataLoss));
        }
    }

    void aSegmentThatIsNotTheManifestsIsRefused()
    {
        Bench bench;
        std::string changed;
        for (const v1::SegmentRef& segment : bench.publisher.built().manifestMessage.segments()) {
            const std::string path = segmentPath(kRegion, segment.sha256());
            if (bench.publisher.built().files.contains(path))
                changed = path;
        }
        const std::string right = bench.source.files()[changed];
        std::string flipped = right;
        flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 0x20);
        // The old version's segment in the new one's place.
        const std::string bomb = *compressFrame(std::string(8 << 20, '\0'), 3);
        for (const std::string& bytes : {flipped, right.substr(0, right.size() / 2), right + right, bomb}) {
            bench.source.files()[changed] = bytes;
            QVERIFY(bench.refuses(ErrorCode::DataLoss));
        }
        bench.source.files()[changed] = "\n<html>login</html>";
        QVERIFY(bench.refuses(ErrorCode::NotThePlatform));
        bench.source.files()[changed] = right;
        QVERIFY(bench.update());
        QVERIFY(bench.isEqual());
    }

    void withoutARootNothingIsTrusted()
    {
        UpdateBench bench;
        bench.publisher.publish();
        CatalogueUpdater updater(bench.source, bench.store, bench.clock, {kRegion, 1, {}, false});
        QCOMPARE(updater.update().error().code, ErrorCode::FailedPrecondition);
        // As a client does whose platform's root is not in the program.
        const std::string first = *fetchFirstRoot(bench.source, kRegion);
        CatalogueUpdater second(bench.source, bench.store, bench.clock, {kRegion, 1, first, false});
        QVERIFY(second.update());
        QVERIFY(bench.isEqual());
    }

private:
    static void publishManifest(Bench& bench, const v1::Manifest& manifest)
    {
        const std::string bytes = manifest.SerializeAsString();
        v1::Head head = bench.head();
        head.set_manifest_sha256(crypto::toBytes(crypto::sha256(bytes)));
        head.set_manifest_bytes(static_cast<std::int64_t>(bytes.size()));
        bench.source.files()[manifestPath(kRegion, head.manifest_sha256())] = bytes;
        bench.setHead(bench.publisher.signHeadOf(head));
    }
};

TONGBAN_TEST(RefusalsTest)

#include "tst_refusals.moc"
