// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/schema.h"
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/sql/migrations.h"
#include "tests/client/store/store_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::store;
using tongban::testing::StoreBench;

namespace
{

v1::Draft mineWith(std::initializer_list<std::pair<const char*, const char*>> answers)
{
    v1::Draft draft;
    draft.set_id("d1");
    draft.set_guide_id("wfd-026");
    for (const auto& [path, text] : answers) {
        v1::DraftField& field = *draft.add_fields();
        field.set_path(path);
        field.add_values()->set_text(text);
    }
    return draft;
}

// One device of the person, with the platform played by hand.
struct Device {
    StoreBench bench;
    std::unique_ptr<PrincipalFile> file = bench.openPerson(bench.addPrincipal("self"));
    int operations = 0;
    // That many can be written and no more, as on a full disk.
    int room = 1'000;
    v1::Draft shown;
    SharedDrafts::Teller teller{
        "here", [this](const SharedDrafts::Wanted& wanted, const SharedDrafts::Alongside& alongside) -> Result<void> {
            if (operations == room)
                return fail(ErrorCode::StorageFull);
            v1::Operation operation;
            operation.set_op_id("op-" + std::to_string(++operations));
            operation.set_kind(wanted.kind);
            operation.set_lane(wanted.lane);
            operation.set_payload(wanted.payload);
            operation.set_payload_sha256(crypto::toBytes(crypto::sha256(wanted.payload)));
            return file->outbox().write(operation, alongside).map([](const auto&) {});
        }};

    SharedDrafts& drafts()
    {
        return file->sharedDrafts();
    }
    Result<SharedDrafts::News> hear(const v1::Draft& mine, const std::vector<v1::DraftEdit>& decisions = {})
    {
        const auto keep = [this](const v1::Draft& now) -> Result<void> {
            shown = now;
            return {};
        };
        return drafts().hear(mine, teller, keep, decisions);
    }
    // The platform takes what waits, and says this of the draft.
    void platformSays(const v1::Draft& draft, bool there = true)
    {
        engine::ScopeCommit commit;
        commit.state.principalId = "self";
        commit.state.epoch = epoch;
        commit.state.cursor = "cursor";
        const auto waiting = file->outbox().all().value();
        for (v1::OutboxEntry entry : waiting) {
            entry.set_state(v1::OUTBOX_STATE_ACCEPTED);
            entry.set_pulled(true);
            commit.updatedEntries.push_back(entry);
        }
        v1::Change change;
        change.set_collection("draft");
        change.set_id(draft.id());
        change.set_version(++version);
        change.set_deleted(!there);
        change.set_body(draft.SerializeAsString());
        commit.pull = engine::PullStep{false, {change}, true, false};
        QVERIFY(file->scope().commit(commit));
    }
    // It was restored; the first page of what it has now is here.
    void platformBegins(std::int64_t life)
    {
        engine::ScopeCommit commit;
        commit.state.principalId = "self";
        commit.state.epoch = epoch = life;
        commit.state.staged = {true, "page", true};
        commit.pull = engine::PullStep{true, {}, false, false};
        QVERIFY(file->scope().commit(commit));
    }
    [[nodiscard]] std::size_t waits() const
    {
        const auto all = file->outbox().all().value();
        return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const v1::OutboxEntry& entry) {
            return entry.state() != v1::OUTBOX_STATE_ACCEPTED;
        }));
    }
    int version = 0;
    std::int64_t epoch = 0;
};

// More than one operation may carry.
v1::Draft longDraft()
{
    v1::Draft draft = mineWith({});
    for (int i = 100; i < 130; ++i) {
        v1::DraftField& field = *draft.add_fields();
        field.set_path("/d/" + std::to_string(i));
        field.add_values()->set_text(std::string(50 << 10, static_cast<char>('a' + i % 26)));
    }
    return draft;
}

// The platform took all of it once, and now it was restored to a time before that.
void forgetLongDraft(Device& device)
{
    device.epoch = 1;
    device.platformSays(mineWith({{"/d/b", "of before"}}));
    QVERIFY(device.drafts().keep(longDraft()));
    device.epoch = 2;
    device.platformSays(mineWith({}), false);
}

// Places that the operations name, in their order; each is no larger than it may be.
std::vector<std::string> placesTold(const Device& device)
{
    std::vector<std::string> places;
    const auto waiting = device.file->outbox().all().value();
    for (const v1::OutboxEntry& entry : waiting) {
        v1::SaveDraftPayload payload;
        if (entry.operation().payload().size() > limits::kOperationPayloadBytes ||
            !payload.ParseFromString(entry.operation().payload()))
            return {};
        for (const v1::DraftEdit& edit : payload.edits())
            places.push_back(edit.path());
    }
    return places;
}

std::vector<std::string> placesOf(const v1::Draft& draft)
{
    std::vector<std::string> places;
    for (const v1::DraftField& field : draft.fields())
        places.push_back(field.path());
    return places;
}

} // namespace

class SharedDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfAnEarlierProgramIsBroughtOn()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("self");
        const auto folder = bench.paths.person(entry.file_name());
        std::filesystem::create_directories(folder);
        {
            const auto old =
                sql::Connection::open(folder / "data.db", {.key = crypto::asBytes(entry.file_key())}).value();
            QVERIFY(sql::migrate(*old, personMigrations().first(1)));
            QVERIFY(DraftRepository(*old).save(mineWith({})));
        }
        const auto file = bench.openPerson(entry);
        QCOMPARE(file->drafts().all().value().size(), std::size_t{1});
        QVERIFY(!file->sharedDrafts().known("d1").value());
        QVERIFY(file->sharedDrafts().keep(mineWith({{"/d/a", "1"}})));
        QCOMPARE(file->sharedDrafts().known("d1").value()->fields_size(), 1);
    }

    void howeverMuchIsTypedOneOperationWaits()
    {
        Device device;
        for (const char* text : {"1", "2", "3", "4"})
            QVERIFY(device.drafts().tell(mineWith({{"/d/a", text}}), device.teller));
        QCOMPARE(device.waits(), std::size_t{1});
        device.platformSays(mineWith({{"/d/a", "1"}}));
        // Then the rest, all of it at once.
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "4"}, {"/d/b", "5"}}), device.teller));
        QCOMPARE(device.waits(), std::size_t{1});
        v1::SaveDraftPayload payload;
        QVERIFY(payload.ParseFromString(device.file->outbox().all().value().back().operation().payload()));
        QCOMPARE(payload.edits_size(), 2);
        QCOMPARE(payload.edits(0).seen(0).text(), std::string("1"));
        QCOMPARE(payload.edits(0).value().text(), std::string("4"));
    }

    void wordsDoNotWaitForPhotos()
    {
        Device device;
        v1::Draft mine = mineWith({{"/d/a", "1"}, {"/d/photo", "p.jpg"}});
        mine.mutable_fields(1)->mutable_values(0)->mutable_attachment()->set_sha256("p");
        QVERIFY(device.drafts().tell(mine, device.teller));
        const auto outbox = device.file->outbox().all().value();
        QCOMPARE(outbox.size(), std::size_t{2});
        QCOMPARE(outbox[0].operation().lane(), std::string("draft/d1"));
        QCOMPARE(outbox[1].operation().lane(), std::string("draft/d1/files"));
    }

    void whatIsToldIsNotToldAgain()
    {
        Device device;
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        device.platformSays(mineWith({{"/d/a", "1"}}));
        QVERIFY(!device.drafts().hasNews("d1").value());
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        QCOMPARE(device.waits(), std::size_t{0});
    }

    void whatTheOthersWroteIsHeard()
    {
        Device device;
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        device.platformSays(mineWith({{"/d/a", "1"}, {"/d/b", "theirs"}}));
        QVERIFY(device.drafts().hasNews("d1").value());
        const auto news = device.hear(mineWith({{"/d/a", "1"}, {"/d/b", ""}}));
        QVERIFY(news && !news->ended && !news->untold);
        QCOMPARE(device.shown.fields(1).values(0).text(), std::string("theirs"));
        QVERIFY(!device.drafts().hasNews("d1").value());
    }

    void whereTheyMeetBothAreKeptAndTold()
    {
        Device device;
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        device.platformSays(mineWith({{"/d/a", "theirs"}}));
        const auto news = device.hear(mineWith({{"/d/a", "mine"}}));
        QVERIFY(news && news->untold);
        QCOMPARE(domain::undecidedFields(news->known).size(), std::size_t{1});
        QCOMPARE(device.shown.fields(0).values(0).text(), std::string("mine"));
        QCOMPARE(device.waits(), std::size_t{1});
        // With the question open it is not sent.
        QCOMPARE(device.drafts().sending("d1").error().code, ErrorCode::FailedPrecondition);
        const v1::DraftEdit choice = domain::decision(news->known, "/d/a", news->known.fields(0).values(0));
        QVERIFY(device.hear(mineWith({{"/d/a", "mine"}}), {choice}));
        QVERIFY(domain::undecidedFields(*device.drafts().known("d1").value()).empty());
        QVERIFY(device.drafts().sending("d1"));
    }

    void whatWasSentOnAnotherDeviceIsSaidToHaveEnded()
    {
        Device device;
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        device.platformSays(mineWith({{"/d/a", "1"}}));
        device.platformSays(mineWith({}), false);
        const auto same = device.hear(mineWith({{"/d/a", "1"}}));
        QVERIFY(same && same->ended && !same->untold);
        const auto more = device.hear(mineWith({{"/d/a", "2"}}));
        QVERIFY(more && more->ended && more->untold);
    }

    void aRestoredPlatformIsToldAgainWhatItForgot()
    {
        Device device;
        device.epoch = 1;
        device.platformSays(mineWith({{"/d/b", "of before"}}));
        QVERIFY(device.drafts().keep(mineWith({{"/d/a", "theirs"}})));
        device.epoch = 2;
        device.platformSays(mineWith({}), false);
        QVERIFY(device.drafts().hasNews("d1").value());
        const auto news = device.hear(mineWith({{"/d/a", "theirs"}}));
        QVERIFY(news && !news->ended);
        QCOMPARE(device.shown.fields(0).values(0).text(), std::string("theirs"));
        QCOMPARE(device.waits(), std::size_t{1});
        QVERIFY(!device.drafts().hasNews("d1").value());
    }

    void whatWasFirstSeenWhileItWasComingAnewIsToldAgainToo()
    {
        Device device;
        device.epoch = 1;
        device.platformSays(mineWith({{"/d/a", "theirs"}}));
        device.platformBegins(2);
        QVERIFY(device.drafts().keep(mineWith({})));
        QVERIFY(device.hear(mineWith({})));
        device.platformSays(mineWith({}), false);
        const auto news = device.hear(mineWith({{"/d/a", "theirs"}}));
        QVERIFY(news && !news->ended);
        QCOMPARE(device.waits(), std::size_t{1});
    }

    void whatItForgotIsToldInAsManyPiecesAsItTakes()
    {
        Device device;
        forgetLongDraft(device);
        QVERIFY(device.hear(longDraft()));
        QCOMPARE(device.waits(), std::size_t{2});
        QCOMPARE(placesTold(device), placesOf(longDraft()));
        QCOMPARE(domain::answersDigest(*device.drafts().theirs("d1").value()), domain::answersDigest(longDraft()));
        QVERIFY(!device.drafts().hasNews("d1").value());
        // All of it goes before the form itself does.
        QCOMPARE(device.drafts().sending("d1")->after, (std::vector<std::string>{"op-1", "op-2"}));
    }

    void whatWasCutShortIsToldToTheEndAndNotTwice()
    {
        Device device;
        forgetLongDraft(device);
        device.room = 1;
        QCOMPARE(device.hear(longDraft()).error().code, ErrorCode::StorageFull);
        QCOMPARE(device.waits(), std::size_t{1});
        QVERIFY(device.drafts().hasNews("d1").value());
        device.room = 1'000;
        QVERIFY(device.hear(longDraft()));
        QCOMPARE(placesTold(device), placesOf(longDraft()));
        QVERIFY(!device.drafts().hasNews("d1").value());
    }

    void sendingComesAfterWhatWaits()
    {
        Device device;
        QCOMPARE(device.drafts().sending("d1")->digest, std::uint64_t{0});
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        QCOMPARE(device.drafts().sending("d1")->after, std::vector<std::string>{"op-1"});
        device.platformSays(mineWith({{"/d/a", "1"}}));
        QVERIFY(device.drafts().sending("d1")->after.empty());
        QVERIFY(device.drafts().sending("d1")->digest != 0);
    }

    void aRefusedSaveThatIsPutAwayIsToldAgain()
    {
        Device device;
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        QVERIFY(device.drafts().untell(device.file->outbox().all().value().front().operation()));
        QCOMPARE(device.drafts().known("d1").value()->fields(0).values(0).text(), std::string());
    }

    void thrownAwayItIsNoLongerShared()
    {
        Device device;
        QVERIFY(device.drafts().tell(mineWith({{"/d/a", "1"}}), device.teller));
        QVERIFY(device.drafts().end("d1", device.teller, {}));
        QVERIFY(!device.drafts().known("d1").value());
        QVERIFY(!device.drafts().theirs("d1").value());
        QCOMPARE(device.file->outbox().all().value().back().operation().kind(), std::string("draft.end"));
    }
};

TONGBAN_TEST(SharedDraftsTest)

#include "tst_shared_drafts.moc"
