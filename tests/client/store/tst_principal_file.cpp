// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/sql/transaction.h"
#include "tests/client/store/store_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace tongban;
using namespace tongban::store;
using tongban::testing::operationOf;
using tongban::testing::StoreBench;

namespace
{

v1::Draft draftOf(const char* id, const std::string& xml, std::int64_t changed = 1)
{
    v1::Draft draft;
    draft.set_id(id);
    draft.set_guide_id("wfd-026");
    draft.set_instance_xml(xml);
    draft.set_changed_ms(changed);
    draft.set_state(v1::DRAFT_STATE_OPEN);
    return draft;
}

const UnixMillis kNow = fromMillis(1'772'409'600'000);
constexpr std::chrono::hours kTwoDays{48};

} // namespace

class PrincipalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatWasSavedIsThereAfterAKill()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        const pid_t child = ::fork();
        if (child == 0) {
            const auto file = bench.openPerson(entry);
            const bool saved = file->drafts().save(draftOf("d1", "<answer/>")).has_value();
            const auto half = sql::Transaction::begin(file->connection());
            (void)file->drafts().save(draftOf("d2", "<never committed/>"));
            // Killed in the middle of a transaction.
            ::_exit(saved && half.has_value() ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
        const auto file = bench.openPerson(entry);
        QCOMPARE(file->drafts().all().value().size(), std::size_t{1});
        QCOMPARE(file->drafts().find("d1").value()->instance_xml(), std::string("<answer/>"));
    }

    void twoProcessesWriteWithoutLosingAnything()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        (void)bench.openPerson(entry);
        constexpr int kEach = 20;
        const auto write = [&](const char* who) {
            const auto file = bench.openPerson(entry);
            bool good = true;
            for (int i = 0; i < kEach; ++i)
                good = good && file->outbox().write(operationOf((who + std::to_string(i)).c_str(), "x")).has_value();
            return good;
        };
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(write("child") ? 0 : 1);
        QVERIFY(write("parent"));
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(bench.openPerson(entry)->outbox().all().value().size(), std::size_t{2 * kEach});
    }

    void theOpenDraftOfAGuideIsFoundAndTheSentOneIsNot()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        QVERIFY(file->drafts().save(draftOf("old", "1", 1)));
        QVERIFY(file->drafts().save(draftOf("new", "2", 2)));
        QCOMPARE(file->drafts().findOpen("wfd-026").value()->id(), std::string("new"));
        v1::Draft sent = draftOf("new", "2", 3);
        sent.set_state(v1::DRAFT_STATE_SENT);
        QVERIFY(file->drafts().save(sent));
        QCOMPARE(file->drafts().findOpen("wfd-026").value()->id(), std::string("old"));
        QVERIFY(!file->drafts().findOpen("wfd-026", "case-1").value());
        QVERIFY(!file->drafts().findOpen("wfd-001").value());
    }

    void anOperationAndWhatGoesWithItAreOneTransaction()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        const auto failed = file->outbox().write(operationOf("op1", "x"), [&]() -> Result<void> {
            TRY(file->drafts().save(draftOf("d1", "gone again")));
            return fail(ErrorCode::Cancelled, "changed their mind");
        });
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        QVERIFY(file->outbox().all().value().empty());
        QVERIFY(file->drafts().all().value().empty());
        const auto written =
            file->outbox().write(operationOf("op1", "x"), [&] { return file->drafts().save(draftOf("d1", "kept")); });
        QVERIFY(written);
        QCOMPARE(written->state(), v1::OUTBOX_STATE_SAVED);
        QCOMPARE(file->drafts().all().value().size(), std::size_t{1});
    }

    void anOperationIdIsNeverUsedTwice()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        const auto first = file->outbox().write(operationOf("op1", "x"));
        engine::ScopeCommit commit;
        commit.state.principalId = "self";
        commit.removedOperations = {"op1"};
        QVERIFY(file->scope().commit(commit));
        QCOMPARE(file->outbox().write(operationOf("op1", "other")).error().code, ErrorCode::AlreadyExists);
        // Nor is a position: the engine tells entries apart by it.
        QVERIFY(file->outbox().write(operationOf("op2", "y"))->position() > first->position());
    }

    void aDamagedOrTooLargeOperationIsNotWritten()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        v1::Operation wrong = operationOf("op1", "x");
        wrong.set_payload("changed afterwards");
        QCOMPARE(file->outbox().write(wrong).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(file->outbox().write(operationOf("", "x")).error().code, ErrorCode::InvalidArgument);
        const std::string large(limits::kOperationPayloadBytes + 1, 'x');
        QCOMPARE(file->outbox().write(operationOf("op2", large)).error().code, ErrorCode::ResourceExhausted);
    }

    void anAttachmentIsReadBackWholeAndInPieces()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        std::string bytes(200'000, '\0');
        bench.random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
        const auto attachment = file->attachments().add(bytes, "image/jpeg", "photo.jpg", kNow);
        QVERIFY(attachment);
        AttachmentStore& store = file->attachments();
        const std::string& sha = attachment->sha256();
        QCOMPARE(store.read(sha).value(), bytes);
        for (const auto& [offset, length] : {std::pair{0, 1}, {65'535, 2}, {65'536, 65'536}, {199'999, 1}, {10, 0}})
            QCOMPARE(store.read(sha, offset, static_cast<std::size_t>(length)).value(),
                     bytes.substr(static_cast<std::size_t>(offset), static_cast<std::size_t>(length)));
        QCOMPARE(store.read(sha, 199'999, 2).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(store.read("nobody's").error().code, ErrorCode::NotFound);
        QCOMPARE(store.add("", "x", "x", kNow).error().code, ErrorCode::InvalidArgument);
        QVERIFY(store.keepUploadProgress(sha, {"/files/1", 65'536}));
        QVERIFY(store.add(bytes, "image/jpeg", "again.jpg", kNow));
        QCOMPARE(store.uploadProgress(sha).value().offset, 65'536);
    }

    void aChangedAttachmentFileIsDamageNotAPhoto()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        const auto file = bench.openPerson(entry);
        const auto attachment = file->attachments().add("a photo", "image/jpeg", "p", kNow);
        const auto blobs = bench.paths.person(entry.file_name()) / "blobs";
        const auto path = std::filesystem::directory_iterator(blobs)->path();
        std::filesystem::resize_file(path, std::filesystem::file_size(path) - 1);
        QCOMPARE(file->attachments().read(attachment->sha256()).error().code, ErrorCode::DataLoss);
        std::filesystem::remove(path);
        QCOMPARE(file->attachments().read(attachment->sha256()).error().code, ErrorCode::NotFound);
        QVERIFY(!file->attachments().holds(attachment->sha256()).value());
    }

    void noAttachmentIsDroppedWhileNeeded()
    {
        StoreBench bench;
        const auto file = bench.openPerson(bench.addPrincipal("self"));
        AttachmentStore& store = file->attachments();
        const auto drafted = *store.add("in a draft", "x", "x", kNow);
        const auto waiting = *store.add("in an operation", "x", "x", kNow);
        const auto shown = *store.add("in an open case", "x", "x", kNow);
        const auto shared = *store.add("in a draft of another device", "x", "x", kNow);
        const auto loose = *store.add("nowhere", "x", "x", kNow);
        v1::Draft draft = draftOf("d1", "x");
        *draft.add_attachments() = drafted;
        QVERIFY(file->drafts().save(draft));
        v1::Operation operation = operationOf("op1", "x");
        *operation.add_attachments() = waiting;
        QVERIFY(file->outbox().write(operation));
        v1::Case value;
        value.set_state(v1::CASE_STATE_CORRECTION_ASKED);
        *value.mutable_submission()->add_attachments() = shown;
        engine::ScopeCommit commit;
        commit.pull.emplace();
        v1::Change& change = commit.pull->changes.emplace_back();
        change.set_collection("case");
        change.set_id("c1");
        change.set_body(value.SerializeAsString());
        v1::Draft elsewhere;
        elsewhere.set_id("d2");
        *elsewhere.add_fields()->add_values()->mutable_attachment() = shared;
        v1::Change& begun = commit.pull->changes.emplace_back();
        begun.set_collection("draft");
        begun.set_id("d2");
        begun.set_body(elsewhere.SerializeAsString());
        commit.pull->finish = true;
        QVERIFY(file->scope().commit(commit));
        QCOMPARE(store.dropUnneeded(kNow).value(), 0);
        QCOMPARE(store.dropUnneeded(kNow + kTwoDays).value(), 1);
        QVERIFY(!store.holds(loose.sha256()).value());
        for (const auto& kept : {drafted, waiting, shown, shared})
            QVERIFY(store.holds(kept.sha256()).value());
    }

    void nothingOfAPersonLiesReadableOnTheDisk()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        const auto file = bench.openPerson(entry);
        QVERIFY(file->drafts().save(draftOf("d1", "canary in an answer")));
        QVERIFY(file->outbox().write(operationOf("op1", "canary in an operation")));
        std::string photo(100'000, ' ');
        photo.append("canary in a photo");
        QVERIFY(file->attachments().add(photo, "x", "canary.jpg", kNow));
        v1::Checklist checklist;
        checklist.set_guide_id("canary-guide");
        QVERIFY(file->checklists().save(checklist));
        engine::ScopeCommit commit;
        commit.pull.emplace();
        v1::Change& change = commit.pull->changes.emplace_back();
        change.set_collection("canary");
        change.set_id("canary");
        change.set_body("canary in a record");
        QVERIFY(file->scope().commit(commit));
        // Write-ahead log included, and once more after it was folded in.
        QVERIFY(!bench.findsOnDisk("canary"));
        QVERIFY(file->connection().exec("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(!bench.findsOnDisk("canary"));
    }
};

TONGBAN_TEST(PrincipalFileTest)

#include "tst_principal_file.moc"
