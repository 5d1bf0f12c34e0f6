// SPDX-License-Identifier: Apache-2.0
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/filling/filling.h"
#include "client/services/principal_service.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::services;
using tongban::testing::must;
using tongban::testing::ServicesBench;
using tongban::testing::wait;

namespace
{

constexpr const char* kName = "/data/person/name";
constexpr const char* kMethod = "/data/way/method";

// One run of the program with one form open.
struct Run {
    explicit Run(ServicesBench& bench, const char* guide = "wfd-026")
        : services(bench.start())
    {
        open({QString::fromLatin1(guide), {}, {}, false, {}, false});
    }

    void open(const FormWanted& wanted)
    {
        filling.reset();
        filling = must(Filling::make(services->forms(), must(wait(services->forms().open(wanted))),
                                     services->catalogue().workCalendar()));
    }

    [[nodiscard]] std::string value(const char* path) const
    {
        return filling->session().value(filling->session().find(path).value());
    }

    [[nodiscard]] bool saved() const
    {
        return QTest::qWaitFor([this] { return filling->saved(); }, 10'000);
    }

    void answerAll()
    {
        must(filling->answer(kMethod, "face"));
        must(filling->answer("/data/way/stopped", "no"));
    }

    [[nodiscard]] Result<QString> send()
    {
        filling->settle();
        return wait(services->cases().submit(QString::fromStdString(filling->draft().id()), filling->submission(),
                                             QStringLiteral("13800000001"), {}));
    }

    std::unique_ptr<Services> services;
    std::unique_ptr<Filling> filling;
};

v1::Case askedToCorrect(const Filling& filled, std::initializer_list<const char*> paths)
{
    v1::Case value;
    value.set_id("case-1");
    value.set_guide_id(filled.draft().guide_id());
    value.set_state(v1::CASE_STATE_CORRECTION_ASKED);
    *value.mutable_submission() = filled.submission();
    value.mutable_submission()->set_form_id(filled.draft().form_id());
    value.mutable_correction()->set_reason("有一处要改");
    for (const char* path : paths) {
        v1::CorrectionItem& item = *value.mutable_correction()->add_items();
        item.set_form_path(path);
        item.set_text("名字和证件不一样");
    }
    return value;
}

} // namespace

class FillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownOfThePersonIsNotAskedAgain()
    {
        ServicesBench bench;
        const Run run(bench);
        QCOMPARE(run.value(kName), std::string("王桂兰"));
        QCOMPARE(run.value("/data/contact/phone_owner"), std::string("child"));
        const auto node = run.filling->session().find(kName).value();
        QVERIFY(run.filling->session().state(node).origin == forms::Origin::Prefilled);
    }

    void aVillageIsNamedWithItsTown()
    {
        ServicesBench bench;
        const Run run(bench, "wfd-065");
        QCOMPARE(run.value("/data/place/division"), std::string("复州城镇八里村"));
    }

    void whatTheIdNumberSaysIsFilledIn()
    {
        ServicesBench bench;
        const Run run(bench, "wfd-048");
        QCOMPARE(run.value("/data/person/sex"), std::string("female"));
    }

    void whatWasSentLastTimeIsAtHand()
    {
        ServicesBench bench;
        Run run(bench);
        QVERIFY(run.filling->form().input.instances.at("last").empty());
        run.answerAll();
        must(run.send());
        run.open({QStringLiteral("wfd-026"), {}, {}, false, {}, false});
        QVERIFY(!run.filling->form().resumed);
        QVERIFY(run.filling->form().input.instances.at("last").find("face") != std::string::npos);
    }

    void lookingAtAFormLeavesNoDraft()
    {
        ServicesBench bench;
        Run run(bench);
        run.filling.reset();
        QVERIFY(must(wait(run.services->forms().drafts())).empty());
    }

    void theNextRunGoesOnWithTheAnswers()
    {
        ServicesBench bench;
        {
            Run run(bench);
            QVERIFY(!run.filling->saved());
            must(run.filling->answer(kMethod, "home"));
            QVERIFY(!run.filling->saved());
            QVERIFY(run.saved());
        }
        const Run run(bench);
        QVERIFY(run.filling->form().resumed);
        QCOMPARE(run.value(kMethod), std::string("home"));
        QCOMPARE(run.filling->draft().last_path(), std::string(kMethod));
    }

    void theLastAnswerIsKeptHoweverFastOneLeaves()
    {
        ServicesBench bench;
        {
            Run run(bench);
            for (int i = 0; i < 50; ++i)
                must(run.filling->answer(kName, "王桂兰" + std::to_string(i)));
        }
        const Run run(bench);
        QCOMPARE(run.value(kName), std::string("王桂兰49"));
    }

    void aDraftStaysWithItsPerson()
    {
        ServicesBench bench;
        Run run(bench);
        must(run.filling->answer(kMethod, "home"));
        must(wait(run.services->principals().setActive(QStringLiteral("son"))));
        must(run.filling->answer(kMethod, "counter"));
        QVERIFY(run.saved());
        QVERIFY(must(wait(run.services->forms().drafts())).empty());
        must(wait(run.services->principals().setActive(QStringLiteral("mother"))));
        QCOMPARE(must(wait(run.services->forms().drafts())).size(), std::size_t{1});
    }

    void aValueThatIsNoneChangesNothing()
    {
        ServicesBench bench;
        Run run(bench, "wfd-065");
        QVERIFY(!run.filling->answer("/data/plan/length", "宽"));
        QVERIFY(!run.filling->answer("/data/nowhere", "1"));
        QVERIFY(!run.filling->saving());
    }

    void sendingHasTheLastWord()
    {
        ServicesBench bench;
        Run run(bench);
        run.answerAll();
        must(run.filling->answer(kName, "王桂兰兰"));
        QVERIFY(run.filling->session().validate().empty());
        const QString caseId = must(run.send());
        QVERIFY(!run.send());
        run.filling.reset();
        QVERIFY(must(wait(run.services->forms().drafts())).empty());
        const auto outbox = must(bench.openPerson("mother")->outbox().all());
        QCOMPARE(outbox.size(), std::size_t{1});
        v1::SubmitCasePayload payload;
        QVERIFY(payload.ParseFromString(outbox[0].operation().payload()));
        QCOMPARE(payload.case_id(), caseId.toStdString());
        QVERIFY(payload.submission().instance_xml().find("王桂兰兰") != std::string::npos);
        // What does not apply stays here.
        QVERIFY(payload.submission().instance_xml().find("<place") == std::string::npos);
    }

    void undoBringsBackWhatWasRemoved()
    {
        ServicesBench bench;
        Run run(bench, "wfd-065");
        const std::string second =
            (must(run.filling->addInstance("/data/members")), must(run.filling->addInstance("/data/members")));
        must(run.filling->answer(second + "/m_name", "小梅"));
        QVERIFY(!run.filling->canUndo());
        must(run.filling->removeInstance(second));
        QVERIFY(run.filling->canUndo());
        QVERIFY(!run.filling->session().find(second + "/m_name"));
        must(run.filling->undo());
        QCOMPARE(run.value((second + "/m_name").c_str()), std::string("小梅"));
        // Answers given since are not taken back by a later undo.
        must(run.filling->removeInstance(second));
        must(run.filling->answer("/data/plan/length", "12"));
        QVERIFY(!run.filling->canUndo());
    }

    void aPhotoStaysWithItsAnswerWhenOthersGo()
    {
        ServicesBench bench;
        Run run(bench, "wfd-048");
        QStringList files{bench.picture(QStringLiteral("card.png"), Qt::red)};
        QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral("b")));
        files.append(bench.picture(QStringLiteral("b/card.png"), Qt::blue));
        std::vector<std::string> digests;
        for (const QString& file : files) {
            const std::string instance = must(run.filling->addInstance("/data/records"));
            must(wait(run.filling->attach(instance + "/record", {file, {}, {}})));
            const v1::Attachment* const made = run.filling->attachment(run.value((instance + "/record").c_str()));
            QVERIFY(made != nullptr);
            digests.push_back(made->sha256());
        }
        QVERIFY(digests[0] != digests[1]);
        const auto records = run.filling->session().instances(run.filling->session().find("/data/records").value());
        must(run.filling->removeInstance(run.filling->session().pathOf(records[records.size() - 2])));
        const v1::Submission sent = run.filling->submission();
        QCOMPARE(sent.attachments().size(), 1);
        QCOMPARE(sent.attachments(0).sha256(), digests[1]);
        QVERIFY(run.filling->session().find(sent.attachments(0).form_path()).has_value());
        QCOMPARE(run.value(sent.attachments(0).form_path().c_str()), sent.attachments(0).name());
        must(run.filling->undo());
        QCOMPARE(run.filling->submission().attachments().size(), 2);
    }

    void aPhotoTakenAgainReplacesTheFirst()
    {
        ServicesBench bench;
        Run run(bench, "wfd-081");
        const char* const plan = "/data/layout/plan";
        must(wait(run.filling->attach(plan, {bench.picture(QStringLiteral("a.png"), Qt::red), {}, {}})));
        must(wait(run.filling->attach(plan, {bench.picture(QStringLiteral("b.png"), Qt::blue), {}, {}})));
        QCOMPARE(run.filling->draft().attachments().size(), 1);
        QCOMPARE(run.value(plan), std::string("b.jpg"));
        QVERIFY(!wait(run.filling->attach(plan, {QStringLiteral("/nowhere.png"), {}, {}})));
        QCOMPARE(run.value(plan), std::string("b.jpg"));
    }

    void aFileStillBeingMadeReadyIsKeptWhenOneLeaves()
    {
        ServicesBench bench;
        Run run(bench, "wfd-081");
        const char* const plan = "/data/layout/plan";
        std::ignore = run.filling->attach(plan, {bench.picture(QStringLiteral("a.png"), Qt::red), {}, {}});
        QCOMPARE(run.value(plan), std::string());
        run.open({QStringLiteral("wfd-081"), {}, {}, false, {}, false});
        QCOMPARE(run.value(plan), std::string("a.jpg"));
    }

    void aFileStillBeingMadeReadyIsSentToo()
    {
        ServicesBench bench;
        Run run(bench, "wfd-081");
        const char* const plan = "/data/layout/plan";
        const QFuture<Result<void>> brought =
            run.filling->attach(plan, {bench.picture(QStringLiteral("a.png"), Qt::red), {}, {}});
        run.filling->settle();
        QCOMPARE(run.filling->submission().attachments().size(), 1);
        // Its own news changes nothing any more.
        must(wait(brought));
        QCOMPARE(run.filling->draft().attachments().size(), 1);
    }

    void aCorrectionOpensOnlyWhatWasNamed()
    {
        ServicesBench bench;
        Run run(bench);
        run.answerAll();
        bench.pull(askedToCorrect(*run.filling, {kName}));
        run.open({{}, {}, QStringLiteral("case-1"), false, {}, false});
        QCOMPARE(run.value(kMethod), std::string("face"));
        QVERIFY(!run.filling->answer(kMethod, "home"));
        QVERIFY(run.filling->scope().isUnchanged(kName, run.value(kName)));
        must(run.filling->answer(kName, "王桂芝"));
        QVERIFY(!run.filling->scope().isUnchanged(kName, run.value(kName)));
        QVERIFY(run.saved());
        // Gone on with after a restart, it is as narrow.
        run.open({{}, {}, QStringLiteral("case-1"), false, {}, false});
        QVERIFY(run.filling->form().resumed);
        QCOMPARE(run.value(kName), std::string("王桂芝"));
        QVERIFY(!run.filling->answer(kMethod, "home"));
        QCOMPARE(must(run.send()), QStringLiteral("case-1"));
        QCOMPARE(must(bench.openPerson("mother")->outbox().all())[0].operation().kind(), std::string("case.amend"));
    }

    void whatACorrectedAnswerAsksMoreIsOpenToo()
    {
        ServicesBench bench;
        Run run(bench);
        run.answerAll();
        bench.pull(askedToCorrect(*run.filling, {kMethod}));
        run.open({{}, {}, QStringLiteral("case-1"), false, {}, false});
        must(run.filling->answer(kMethod, "home"));
        must(run.filling->answer("/data/home/place", "八里村东屯"));
        must(run.filling->answer("/data/home/when", "any"));
        must(run.filling->answer("/data/home/place", "八里村西屯"));
        QVERIFY(run.filling->session().validate().empty());
    }

    void aCorrectionThatNamesNothingThereIsOpenEverywhere()
    {
        ServicesBench bench;
        Run run(bench);
        run.answerAll();
        bench.pull(askedToCorrect(*run.filling, {"/data/shop/proof"}));
        run.open({{}, {}, QStringLiteral("case-1"), false, {}, false});
        must(run.filling->answer(kMethod, "counter"));
    }

    void inACorrectionNothingComesOrGoesThatWasNotNamed()
    {
        ServicesBench bench;
        Run run(bench, "wfd-065");
        const std::string first = must(run.filling->addInstance("/data/members"));
        must(run.filling->answer(first + "/m_name", "小梅"));
        v1::Case asked = askedToCorrect(*run.filling, {"/data/members[1]/m_name"});
        bench.pull(asked);
        run.open({{}, {}, QStringLiteral("case-1"), false, {}, false});
        const auto repeat = run.filling->session().find("/data/members").value();
        QVERIFY(!run.filling->mayChangeCount(run.filling->state(repeat)));
        QVERIFY(!run.filling->addInstance("/data/members"));
        QVERIFY(!run.filling->removeInstance(first));
        QVERIFY(!run.filling->clear("/data/person"));
        // Unless the office named them all.
        asked.mutable_correction()->mutable_items(0)->set_form_path("/data/members");
        asked.set_id("case-2");
        bench.pull(asked);
        run.open({{}, {}, QStringLiteral("case-2"), false, {}, false});
        must(run.filling->addInstance("/data/members"));
    }

    void aCorrectionKnowsWhatIsStillAsItWasSent()
    {
        ServicesBench bench;
        Run run(bench);
        run.answerAll();
        bench.pull(askedToCorrect(*run.filling, {kName, kMethod}));
        run.open({{}, {}, QStringLiteral("case-1"), false, {}, false});
        QVERIFY(!run.filling->differs());
        QCOMPARE(run.filling->scope().unchanged(run.filling->session()).size(), std::size_t{2});
        must(run.filling->answer(kName, "王桂芝"));
        QVERIFY(run.filling->differs());
        const auto left = run.filling->scope().unchanged(run.filling->session());
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().form_path(), std::string(kMethod));
    }

    void begunAnewItIsFresh()
    {
        ServicesBench bench;
        Run run(bench);
        must(run.filling->answer(kMethod, "home"));
        QVERIFY(run.saved());
        run.filling->abandon();
        run.open({QStringLiteral("wfd-026"), {}, {}, true, {}, false});
        QVERIFY(!run.filling->form().resumed);
        QCOMPARE(run.value(kMethod), std::string());
        QVERIFY(must(wait(run.services->forms().drafts())).empty());
    }
};

TONGBAN_TEST(FillingTest)
#include "tst_filling.moc"
