// SPDX-License-Identifier: Apache-2.0
#include "client/domain/drafts/draft_merge.h"
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/filling/draft_answers.h"
#include "client/services/filling/filling.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <functional>

using namespace tongban;
using namespace tongban::services;
using tongban::testing::must;
using tongban::testing::ServicesBench;
using tongban::testing::wait;

namespace
{

constexpr const char* kWayMethod = "/data/way/method";
constexpr const char* kWayStopped = "/data/way/stopped";

// One run of the program with the form open.
struct SharingRun {
    explicit SharingRun(ServicesBench& bench)
        : services(bench.start())
    {
        must(wait(services->forms().setSharesDrafts(QStringLiteral("mother"), true)));
        filling = must(
            Filling::make(services->forms(),
                          must(wait(services->forms().open({QStringLiteral("wfd-026"), {}, {}, false, {}, false}))),
                          services->catalogue().workCalendar()));
    }

    void tell()
    {
        must(wait(services->forms().tellOthers("mother")));
    }

    // Something has come from the platform; true once the open form shows it.
    [[nodiscard]] bool hears(const std::function<bool()>& shown)
    {
        services->forms().scopeChanged("mother");
        return QTest::qWaitFor(shown, 10'000);
    }

    [[nodiscard]] std::string value(const char* path) const
    {
        return filling->session().value(filling->session().find(path).value());
    }

    std::unique_ptr<Services> services;
    std::unique_ptr<Filling> filling;
};

// What the platform has once it has taken all that waits.
v1::Draft takenBy(ServicesBench& bench)
{
    v1::Draft draft;
    for (const v1::OutboxEntry& entry : must(bench.openPerson("mother")->outbox().all())) {
        v1::SaveDraftPayload payload;
        if (!payload.ParseFromString(entry.operation().payload()))
            continue;
        if (draft.id().empty())
            draft = payload.draft();
        const std::vector<v1::DraftEdit> edits(payload.edits().begin(), payload.edits().end());
        domain::applyEdits(draft, edits);
    }
    return draft;
}

// The mother's other device writes.
v1::Draft writtenElsewhere(v1::Draft draft, const char* path, const char* text)
{
    v1::DraftEdit edit;
    edit.set_path(path);
    if (const v1::DraftField* const field = domain::findField(draft, path))
        *edit.mutable_seen() = field->values();
    edit.mutable_value()->set_text(text);
    edit.mutable_value()->set_device_id("other");
    edit.mutable_value()->set_device_name("电脑");
    domain::applyEdits(draft, {&edit, 1});
    return draft;
}

// A device on which the form was begun, and a platform that has it.
struct Begun {
    ServicesBench bench;
    v1::Draft draft;

    Begun()
    {
        {
            SharingRun run(bench);
            must(run.filling->answer(kWayMethod, "home"));
            run.tell();
        }
        draft = takenBy(bench);
        bench.takeAll();
        bench.pull(draft);
    }
};

} // namespace

class DraftSharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesTheDeviceUnlessThePersonHasAgreed()
    {
        ServicesBench bench;
        SharingRun run(bench);
        must(wait(run.services->forms().setSharesDrafts(QStringLiteral("mother"), false)));
        must(run.filling->answer(kWayMethod, "home"));
        run.tell();
        QVERIFY(must(bench.openPerson("mother")->outbox().all()).empty());
    }

    void manyAnswersAreOneOperation()
    {
        ServicesBench bench;
        SharingRun run(bench);
        for (const char* way : {"home", "face", "home"}) {
            must(run.filling->answer(kWayMethod, way));
            run.tell();
        }
        const auto outbox = must(bench.openPerson("mother")->outbox().all());
        QCOMPARE(outbox.size(), std::size_t{1});
        QCOMPARE(outbox[0].operation().kind(), std::string("draft.save"));
    }

    void whatWasBegunOnAnotherDeviceIsListedAndGoneOnWith()
    {
        v1::Draft elsewhere;
        {
            Begun begun;
            elsewhere = begun.draft;
        }
        elsewhere.set_begun_device_id("other");
        elsewhere.set_begun_device_name("电脑");
        ServicesBench bench;
        bench.pull(elsewhere);
        const auto services = bench.start();
        const auto listed = must(wait(services->forms().drafts()));
        QCOMPARE(listed.size(), std::size_t{1});
        QCOMPARE(listed[0].begun_device_name(), std::string("电脑"));
        const SharingRun run(bench);
        QVERIFY(run.filling->form().resumed);
        QCOMPARE(run.filling->draft().id(), elsewhere.id());
        QCOMPARE(run.value(kWayMethod), std::string("home"));
    }

    void whatDoesNotMeetIsPutTogetherSilently()
    {
        Begun begun;
        SharingRun run(begun.bench);
        must(run.filling->answer(kWayMethod, "face"));
        begun.bench.pull(writtenElsewhere(begun.draft, kWayStopped, "no"));
        QVERIFY(run.hears([&] { return run.value(kWayStopped) == "no"; }));
        QCOMPARE(run.value(kWayMethod), std::string("face"));
        QCOMPARE(run.value(kWayStopped), std::string("no"));
        QVERIFY(run.filling->openQuestions().empty());
    }

    void whatMeetsIsKeptTwiceAndNotSentBeforeOneIsChosen()
    {
        Begun begun;
        SharingRun run(begun.bench);
        must(run.filling->answer(kWayMethod, "face"));
        must(run.filling->answer(kWayStopped, "no"));
        begun.bench.pull(writtenElsewhere(begun.draft, kWayMethod, "counter"));
        QVERIFY(run.hears([&] { return !run.filling->openQuestions().empty(); }));
        QCOMPARE(run.value(kWayMethod), std::string("face"));
        const auto questions = run.filling->openQuestions();
        QCOMPARE(questions.size(), std::size_t{1});
        QVERIFY(questions[0].firstIsHere);
        QCOMPARE(questions[0].values[0].text(), std::string("face"));
        QCOMPARE(questions[0].values[1].device_name(), std::string("电脑"));
        run.filling->settle();
        const auto sent = wait(run.services->cases().submit(QString::fromStdString(run.filling->draft().id()),
                                                            run.filling->submission(), {}, {}));
        QCOMPARE(sent.error().code, ErrorCode::FailedPrecondition);
        run.filling->goOn();
        must(run.filling->decide(questions[0], 1));
        QCOMPARE(run.value(kWayMethod), std::string("counter"));
        QVERIFY(run.filling->openQuestions().empty());
    }

    void onesOwnIsChosenAsItStandsNow()
    {
        Begun begun;
        SharingRun run(begun.bench);
        must(run.filling->answer(kWayMethod, "face"));
        begun.bench.pull(writtenElsewhere(begun.draft, kWayMethod, "counter"));
        QVERIFY(run.hears([&] { return !run.filling->openQuestions().empty(); }));
        must(run.filling->answer(kWayMethod, "home"));
        must(run.filling->decide(run.filling->openQuestions()[0], 0));
        QCOMPARE(run.value(kWayMethod), std::string("home"));
        QVERIFY(run.filling->openQuestions().empty());
    }

    void sentOnAnotherDeviceItIsGoneHere()
    {
        Begun begun;
        begun.bench.remove("draft", begun.draft.id());
        const auto services = begun.bench.start();
        must(wait(services->forms().tellOthers("mother")));
        QVERIFY(must(wait(services->forms().drafts())).empty());
    }

    void whatWasNeverToldStaysThoughItWasSentElsewhere()
    {
        Begun begun;
        SharingRun run(begun.bench);
        must(run.filling->answer(kWayMethod, "face"));
        begun.bench.remove("draft", begun.draft.id());
        QVERIFY(run.hears([&] { return run.filling->endedElsewhere(); }));
        // Another form now, that can be sent.
        QVERIFY(run.filling->draft().id() != begun.draft.id());
        QCOMPARE(run.value(kWayMethod), std::string("face"));
        run.tell();
        for (const v1::Draft& draft : must(wait(run.services->forms().drafts())))
            QVERIFY(draft.ended_elsewhere());
    }

    void thrownAwayItEndsEverywhere()
    {
        Begun begun;
        const auto services = begun.bench.start();
        must(wait(services->forms().discard(QString::fromStdString(begun.draft.id()))));
        QVERIFY(must(wait(services->forms().drafts())).empty());
        QCOMPARE(must(begun.bench.openPerson("mother")->outbox().all()).back().operation().kind(),
                 std::string("draft.end"));
    }

    void takingTheAgreementBackEndsItElsewhereAndKeepsItHere()
    {
        Begun begun;
        const auto services = begun.bench.start();
        must(wait(services->forms().setSharesDrafts(QStringLiteral("mother"), false)));
        QCOMPARE(must(wait(services->forms().drafts())).size(), std::size_t{1});
        QCOMPARE(must(begun.bench.openPerson("mother")->outbox().all()).back().operation().kind(),
                 std::string("draft.end"));
        must(wait(services->forms().tellOthers("mother")));
        QCOMPARE(must(begun.bench.openPerson("mother")->outbox().all()).back().operation().kind(),
                 std::string("draft.end"));
    }

    void papersBesideTheFormAreSharedToo()
    {
        v1::Draft draft;
        v1::MaterialStatus& status = *draft.add_materials();
        status.set_material_id("hukou");
        status.set_way(v1::MATERIAL_WAY_LATE);
        status.set_promised_date("2026-12-01");
        status.set_name("户口簿");
        v1::Attachment& file = *draft.add_attachments();
        file.set_sha256(std::string(32, 'x'));
        file.set_name("IMG_1.jpg");
        file.set_material_id("hukou");
        const v1::Draft answers = must(answersOf(draft));
        QCOMPARE(answers.fields_size(), 2);
        const auto form = must(forms::Definition::load(
            R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><model>)"
            R"(<instance><data id="t"><a/></data></instance></model></h:head><h:body/></h:html>)"));
        const v1::Draft again = must(withAnswers({}, answers, *form));
        QCOMPARE(again.materials(0).SerializeAsString(), status.SerializeAsString());
        QCOMPARE(again.attachments(0).SerializeAsString(), file.SerializeAsString());
    }
};

TONGBAN_TEST(DraftSharingTest)

#include "tst_draft_sharing.moc"
