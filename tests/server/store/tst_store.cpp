// SPDX-License-Identifier: Apache-2.0
#include "server/store/store_thread.h"
#include "sync/base/limits.h"
#include "sync/base/record_checksum.h"
#include "sync/crypto/digest.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tongban;
using namespace tongban::server;

namespace
{

// A store in a folder of its own.
struct Folder {
    QTemporaryDir folder;
    testing::SeededRandom random{1};
    testing::FakeClock clock;

    std::unique_ptr<Store> open()
    {
        auto store = Store::open(folder.path().toStdString(), random);
        return store ? std::move(*store) : nullptr;
    }
};

std::int64_t put(Store& store, const char* id, const char* body)
{
    auto transaction = store.begin();
    const auto seq = store.records().put("p", "case", id, body);
    return seq && transaction && transaction->commit() ? *seq : -1;
}

Upload wantedUpload(const std::string& bytes, std::size_t length)
{
    Upload upload;
    upload.personId = "somebody";
    upload.sha256 = std::string(crypto::asText(crypto::sha256(bytes)));
    upload.bytes = length;
    upload.mediaType = "image/jpeg";
    return upload;
}

} // namespace

class ServerStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsNeverGoBackEvenAfterADeletion()
    {
        Folder folder;
        const auto store = folder.open();
        QVERIFY(store);
        put(*store, "a", "one");
        {
            auto transaction = store->begin();
            QVERIFY(store->records().remove("p", "case", "a"));
            QVERIFY(transaction->commit());
        }
        QVERIFY(!*store->records().find("p", "case", "a"));
        put(*store, "a", "two");
        QCOMPARE((*store->records().find("p", "case", "a"))->version, std::int64_t{3});
    }

    void aPageHoldsAtLeastOneRecordAndGoesOnWhereItStopped()
    {
        Folder folder;
        const auto store = folder.open();
        for (const char* id : {"a", "b", "c"})
            put(*store, id, "a body that is longer than one byte");
        std::vector<std::string> ids;
        std::int64_t row = 0;
        bool more = true;
        while (more) {
            const auto page = store->records().snapshotPage({"p", {}}, row, 1);
            QCOMPARE(page->changes.size(), std::size_t{1});
            ids.push_back(page->changes.front().id());
            row = page->last;
            more = page->more;
        }
        QCOMPARE(ids, (std::vector<std::string>{"a", "b", "c"}));
    }

    void theChecksumIsThatOfTheLivingRecords()
    {
        Folder folder;
        const auto store = folder.open();
        put(*store, "a", "one");
        put(*store, "a", "two");
        put(*store, "b", "one");
        QCOMPARE(*store->records().checksum({"p", {}}),
                 recordChecksum("case", "a", 2) + recordChecksum("case", "b", 1));
        QCOMPARE(*store->records().checksum({"nobody", {}}), std::uint64_t{0});
    }

    void whatWasCommittedIsThereAfterARestartWithTheSameEpoch()
    {
        Folder folder;
        std::int64_t epoch = 0;
        std::string key;
        {
            const auto store = folder.open();
            put(*store, "a", "one");
            epoch = *store->meta().epoch();
            key = *store->meta().cursorKey();
        }
        const auto store = folder.open();
        QCOMPARE((*store->records().find("p", "case", "a"))->body, std::string("one"));
        QCOMPARE(*store->meta().epoch(), epoch);
        QCOMPARE(*store->meta().cursorKey(), key);
        QCOMPARE(*store->meta().seq(), std::int64_t{1});
    }

    void whatWasNotCommittedIsNotThere()
    {
        Folder folder;
        const auto store = folder.open();
        {
            auto transaction = store->begin();
            QVERIFY(store->records().put("p", "case", "a", "one"));
        }
        QVERIFY(!*store->records().find("p", "case", "a"));
        QCOMPARE(*store->meta().seq(), std::int64_t{0});
    }

    void onlyWhatTheLastBackupHoldsIsPromised()
    {
        Folder folder;
        const auto store = folder.open();
        const std::int64_t first = put(*store, "a", "in the backup");
        QCOMPARE(*store->meta().durableSeq(), first);
        const std::filesystem::path copy = folder.folder.filePath(QStringLiteral("copy")).toStdString();
        std::filesystem::create_directories(copy);
        QVERIFY(store->backUp(copy / "platform.db").has_value());
        QVERIFY(put(*store, "b", "after it") > first);
        QCOMPARE(*store->meta().durableSeq(), first);
        const auto restored = Store::open(copy, folder.random);
        // Devices must hear that what came after it is gone; opened again it is the same life.
        const std::int64_t epoch = *(*restored)->meta().epoch();
        QVERIFY(epoch != *store->meta().epoch());
        QCOMPARE(*(*Store::open(copy, folder.random))->meta().epoch(), epoch);
        // The copy may be restored once more.
        const std::int64_t held = *(*restored)->meta().seq();
        QVERIFY(put(**restored, "c", "in the new life") > held);
        QCOMPARE(*(*restored)->meta().durableSeq(), held);
        QVERIFY((*restored)->records().find("p", "case", "a")->has_value());
        QVERIFY(!(*restored)->records().find("p", "case", "b")->has_value());
    }

    void theLastPlaceOfASlotIsGivenOnce()
    {
        Folder folder;
        const auto store = folder.open();
        QVERIFY(*store->slots().take("one", "hall", "2026-11-25", "09:00", 1));
        QVERIFY(!*store->slots().take("two", "hall", "2026-11-25", "09:00", 1));
        QVERIFY(store->slots().release("one"));
        QVERIFY(*store->slots().take("two", "hall", "2026-11-25", "09:00", 1));
    }

    void anAttachmentEntersOnlyWithTheRightDigest()
    {
        Folder folder;
        const auto store = folder.open();
        const std::string bytes(1000, 'x');
        const auto upload = store->blobs().create(wantedUpload(bytes, 1000), folder.random, folder.clock.now());
        QVERIFY(upload);
        const auto half = store->blobs().append(*upload, 0, bytes.substr(0, 400), folder.clock.now());
        QCOMPARE(half->offset, std::uint64_t{400});
        const auto found = store->blobs().find("somebody", upload->id, folder.clock.now());
        QCOMPARE((*found)->offset, std::uint64_t{400});
        const auto wrong = store->blobs().append(**found, 400, std::string(600, 'y'), folder.clock.now());
        QCOMPARE(wrong.error().code, ErrorCode::DataLoss);
        QVERIFY(!*store->blobs().find("somebody", upload->id, folder.clock.now()));
        QVERIFY(!*store->blobs().holds("somebody", upload->sha256));
    }

    void anUploadIsNobodyElses()
    {
        Folder folder;
        const auto store = folder.open();
        const std::string bytes(10, 'x');
        const auto upload = store->blobs().create(wantedUpload(bytes, 10), folder.random, folder.clock.now());
        QVERIFY(!*store->blobs().find("somebody else", upload->id, folder.clock.now()));
        QVERIFY(store->blobs().append(*upload, 0, bytes, folder.clock.now()));
        QVERIFY(*store->blobs().holds("somebody", upload->sha256));
        QVERIFY(!*store->blobs().holds("somebody else", upload->sha256));
        QVERIFY(QFile::exists(QString::fromStdString(store->blobs().pathOf(upload->sha256).string())));
    }

    void anUploadThatIsOverIsForgottenWithItsFile()
    {
        Folder folder;
        const auto store = folder.open();
        const auto upload = store->blobs().create(wantedUpload("xy", 2), folder.random, folder.clock.now());
        QVERIFY(store->blobs().append(*upload, 0, "x", folder.clock.now()));
        folder.clock.advance(limits::kUploadLife + std::chrono::hours{1});
        QVERIFY(!*store->blobs().find("somebody", upload->id, folder.clock.now()));
        QVERIFY(store->blobs().forgetExpired(folder.clock.now()));
        QVERIFY(QDir(folder.folder.filePath(QStringLiteral("uploads"))).isEmpty());
    }

    void onePersonDoesNotFillTheDisk()
    {
        Folder folder;
        const auto store = folder.open();
        for (int i = 0; i < limits::kOpenUploadsPerPerson; ++i) {
            const std::string bytes = std::to_string(i);
            QVERIFY(store->blobs().create(wantedUpload(bytes, 100), folder.random, folder.clock.now()));
        }
        const auto refused = store->blobs().create(wantedUpload("one more", 100), folder.random, folder.clock.now());
        QCOMPARE(refused.error().code, ErrorCode::ResourceExhausted);
    }

    void aStoreThatCannotBeOpenedSaysSo()
    {
        testing::SeededRandom random{1};
        const auto thread = StoreThread::open("/proc/nowhere", random);
        QVERIFY(!thread);
    }
};

TONGBAN_TEST(ServerStoreTest)

#include "tst_store.moc"
