// SPDX-License-Identifier: Apache-2.0
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/filling/filling.h"
#include "client/services/principal_service.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <map>

using namespace tongban;
using namespace tongban::services;
using tongban::testing::must;
using tongban::testing::ServicesBench;
using tongban::testing::wait;

namespace
{

// A group of questions: name, stove, rooms; a later version has lost one and learnt another.
std::string smallForm(std::initializer_list<const char*> questions)
{
    const std::map<std::string, std::string> bodies{
        {"name", "<input ref=\"/data/home/name\"><label>户主</label></input>"},
        {"rooms", "<input ref=\"/data/home/rooms\"><label>几间房</label></input>"},
        {"stove", "<select1 ref=\"/data/home/stove\"><label>烧什么</label><item><label>煤</label><value>coal</value>"
                  "</item><item><label>电</label><value>power</value></item></select1>"}};
    std::string instance;
    std::string body;
    for (const char* question : questions) {
        instance += "<" + std::string(question) + "/>";
        body += bodies.at(question);
    }
    // No raw strings: moc stumbles over them.
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head>"
           "<h:title>小表</h:title><model><instance><data id=\"s\" version=\"1\"><home>" +
           instance +
           "</home></data></instance></model></h:head><h:body><group ref=\"/data/home\"><label>家里</label>" + body +
           "</group></h:body></h:html>";
}

v1::Material beside(const char* id)
{
    v1::Material material;
    material.set_id(id);
    material.set_name(id);
    material.set_required(true);
    material.set_electronic(true);
    return material;
}

struct Opened {
    Opened(ServicesBench& bench, const char* guide)
        : services(bench.start())
        , filling(must(
              Filling::make(services->forms(),
                            must(wait(services->forms().open({QString::fromLatin1(guide), {}, {}, false, {}, false}))),
                            services->catalogue().workCalendar())))
    {
    }

    [[nodiscard]] const domain::PlannedMaterial planned(const char* id) const
    {
        for (const domain::PlannedMaterial& one : filling->materials()) {
            if (one.material->id() == id)
                return one;
        }
        std::abort();
    }

    [[nodiscard]] bool saved() const
    {
        return QTest::qWaitFor([this] { return filling->saved(); }, 10'000);
    }

    std::unique_ptr<Services> services;
    std::unique_ptr<Filling> filling;
};

} // namespace

class FillingMaterialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseAndASignedStatementAreSent()
    {
        ServicesBench bench;
        v1::Guide guide;
        *guide.add_materials() = beside("health");
        guide.mutable_materials(0)->set_may_be_late(true);
        *guide.add_materials() = beside("fire");
        guide.mutable_materials(1)->set_may_be_declared(true);
        bench.publish("900", "1", smallForm({"name"}), guide);
        Opened opened(bench, "wfd-900");
        QVERIFY(opened.filling->faultOf(opened.planned("health")) == domain::MaterialFault::Missing);
        v1::MaterialStatus late;
        late.set_material_id("health");
        late.set_way(v1::MATERIAL_WAY_LATE);
        opened.filling->setMaterial(late);
        QVERIFY(opened.filling->faultOf(opened.planned("health")) == domain::MaterialFault::PromisedDay);
        const domain::Date today = domain::chinaTime(bench.clock.now()).date;
        late.set_promised_date(domain::formatDate(domain::addDays(today, 12)));
        opened.filling->setMaterial(late);
        QVERIFY(opened.filling->faultOf(opened.planned("health")) == domain::MaterialFault::None);
        v1::MaterialStatus declared;
        declared.set_material_id("fire");
        declared.set_way(v1::MATERIAL_WAY_DECLARED);
        opened.filling->setMaterial(declared);
        QVERIFY(opened.filling->faultOf(opened.planned("fire")) == domain::MaterialFault::File);
        QFile ink(bench.picture(QStringLiteral("ink.png"), Qt::black));
        QVERIFY(ink.open(QIODevice::ReadOnly));
        must(wait(opened.filling->attachMaterial("fire", {{}, ink.readAll(), QStringLiteral("签名.png")})));
        QVERIFY(opened.filling->faultOf(opened.planned("fire")) == domain::MaterialFault::None);
        opened.filling->settle();
        must(wait(opened.services->cases().submit(QString::fromStdString(opened.filling->draft().id()),
                                                  opened.filling->submission(), {}, {})));
        v1::SubmitCasePayload payload;
        QVERIFY(payload.ParseFromString(must(bench.openPerson("mother")->outbox().all())[0].operation().payload()));
        QCOMPARE(payload.submission().materials_size(), 2);
        QCOMPARE(payload.submission().materials(0).promised_date(), late.promised_date());
        QCOMPARE(payload.submission().attachments_size(), 1);
        QCOMPARE(payload.submission().attachments(0).material_id(), std::string("fire"));
        // Another way: what was signed for the first goes.
        declared.set_way(v1::MATERIAL_WAY_ATTACHED);
        opened.filling->goOn();
        opened.filling->setMaterial(declared);
        QVERIFY(opened.filling->materialFiles("fire").empty());
    }

    void aLicenceInTheWalletSparesThePaper()
    {
        ServicesBench bench;
        v1::Licence card;
        card.set_id("l1");
        card.set_code("100208101");
        card.set_name("居民身份证");
        bench.pull(card);
        v1::Guide guide;
        *guide.add_materials() = beside("card");
        guide.mutable_materials(0)->set_licence_code("100208101");
        bench.publish("900", "1", smallForm({"name"}), guide);
        Opened opened(bench, "wfd-900");
        const domain::PlannedMaterial planned = opened.planned("card");
        QVERIFY(planned.settled && planned.licence != nullptr);
        QCOMPARE(planned.licence->name(), std::string("居民身份证"));
    }

    void whatIsEmptiedComesBack()
    {
        ServicesBench bench;
        bench.publish("900", "1", smallForm({"name", "stove"}));
        Opened opened(bench, "wfd-900");
        must(opened.filling->answer("/data/home/name", "王桂兰"));
        must(opened.filling->answer("/data/home/stove", "coal"));
        must(opened.filling->clear("/data/home"));
        const auto name = [&] {
            return opened.filling->session().value(opened.filling->session().find("/data/home/name").value());
        };
        QCOMPARE(name(), std::string());
        QVERIFY(opened.filling->canUndo());
        must(opened.filling->undo());
        QCOMPARE(name(), std::string("王桂兰"));
    }

    void underANewerFormEveryAnswerStaysAndThoseWithoutAPlaceAreNamed()
    {
        ServicesBench bench;
        bench.publish("900", "1", smallForm({"name", "stove"}));
        {
            Opened opened(bench, "wfd-900");
            must(opened.filling->answer("/data/home/name", "王桂兰"));
            must(opened.filling->answer("/data/home/stove", "coal"));
            QVERIFY(opened.saved());
        }
        bench.publish("900", "2", smallForm({"name", "rooms"}));
        {
            Opened opened(bench, "wfd-900");
            QVERIFY(opened.filling->form().resumed);
            QCOMPARE(opened.filling->session().value(opened.filling->session().find("/data/home/name").value()),
                     std::string("王桂兰"));
            QCOMPARE(opened.filling->draft().orphans_size(), 1);
            QCOMPARE(opened.filling->draft().orphans(0).label(), std::string("烧什么"));
            QCOMPARE(opened.filling->draft().orphans(0).text(), std::string("煤"));
            must(opened.filling->answer("/data/home/rooms", "3"));
            QVERIFY(opened.saved());
        }
        // They stay until the form is sent, and are listed once.
        const Opened opened(bench, "wfd-900");
        QCOMPARE(opened.filling->draft().orphans_size(), 1);
    }

    void anAnswerWithoutAPlaceIsNamedByAQuestionLikeItWhereTheDraftKnowsNone()
    {
        ServicesBench bench;
        bench.publish("900", "2", smallForm({"name", "stove"}));
        v1::Case asked;
        asked.set_id("case-1");
        asked.set_guide_id("wfd-900");
        asked.set_state(v1::CASE_STATE_CORRECTION_ASKED);
        asked.mutable_submission()->set_form_id("wfd-f900");
        asked.mutable_submission()->set_instance_xml(
            "<data id=\"s\" version=\"1\"><home><name>王桂兰</name></home><kitchen><stove>coal</stove><shed>两间</shed>"
            "</kitchen></data>");
        asked.mutable_correction()->set_reason("有地方要改");
        bench.pull(asked);
        const auto services = bench.start();
        FormWanted wanted;
        wanted.caseId = QStringLiteral("case-1");
        const auto filling = must(Filling::make(services->forms(), must(wait(services->forms().open(wanted))),
                                                services->catalogue().workCalendar()));
        const auto& orphans = filling->draft().orphans();
        QCOMPARE(orphans.size(), 2);
        QCOMPARE(orphans[0].label(), std::string("烧什么"));
        QCOMPARE(orphans[0].text(), std::string("煤"));
        QCOMPARE(orphans[1].label(), std::string());
        QCOMPARE(orphans[1].text(), std::string("两间"));
    }

    void aPromisedPaperIsHandedInLaterAndTheReminderGoes()
    {
        ServicesBench bench;
        v1::Case granted;
        granted.set_id("case-1");
        granted.set_state(v1::CASE_STATE_FINISHED);
        v1::MaterialStatus& promised = *granted.mutable_submission()->add_materials();
        promised.set_material_id("health");
        promised.set_way(v1::MATERIAL_WAY_LATE);
        promised.set_promised_date("2027-01-10");
        bench.pull(granted);
        const auto services = bench.start();
        v1::SupplyMaterialPayload supplied;
        supplied.set_material_id("health");
        *supplied.add_attachments() = must(wait(services->forms().attach(
            QStringLiteral("mother"), {bench.picture(QStringLiteral("card.png"), Qt::red), {}, {}})));
        must(wait(services->cases().supply(QStringLiteral("case-1"), supplied)));
        const CaseView view = must(wait(services->cases().caseById(QStringLiteral("case-1"))));
        QCOMPARE(view.value.submission().materials(0).way(), v1::MATERIAL_WAY_ATTACHED);
        QCOMPARE(view.value.submission().attachments(0).material_id(), std::string("health"));
        QVERIFY(view.mark != domain::SyncMark::Confirmed);
    }
};

TONGBAN_TEST(FillingMaterialsTest)
#include "tst_filling_materials.moc"
