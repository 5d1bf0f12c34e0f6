// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "client/viewmodels/filling/paper_view_model.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::idNumberOf;
using tongban::testing::ServicesBench;

namespace
{

// One question of each kind and appearance.
std::string formOfAppearances()
{
    struct Entry {
        const char* name;
        const char* type;
        const char* control;
        const char* appearance;
    };
    static constexpr Entry kQuestions[]{{"quick", "string", "select1", "quick"},
                                        {"scale", "string", "select1", "likert"},
                                        {"list", "string", "select1", "minimal"},
                                        {"search", "string", "select1", "autocomplete"},
                                        {"month", "date", "input", "month-year"},
                                        {"year", "date", "input", "year"},
                                        {"long", "string", "input", "multiline"},
                                        {"amount", "decimal", "input", "thousands-sep"},
                                        {"id", "string", "input", "id-number"},
                                        {"card", "string", "input", "bank-card"},
                                        {"holder", "string", "input", "account-name"},
                                        {"place", "string", "input", "address"},
                                        {"code", "barcode", "input", ""},
                                        {"sign", "binary", "upload", "signature"},
                                        {"paper", "binary", "upload", ""}};
    std::string instance;
    std::string binds;
    std::string body;
    for (const Entry& one : kQuestions) {
        const std::string path = "/data/all/" + std::string(one.name);
        instance += "<" + std::string(one.name) + "/>";
        binds += "<bind nodeset=\"" + path + "\" type=\"" + one.type + "\"/>";
        const std::string control(one.control);
        body += "<" + control + " ref=\"" + path + "\" appearance=\"" + one.appearance + "\"" +
                (control == "upload" ? " mediatype=\"*/*\"" : "") + "><label>" + one.name + "</label>";
        if (control == "select1")
            body += "<item><label>是</label><value>yes</value></item><item><label>否</label><value>no</value></item>";
        body += "</" + control + ">";
    }
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head>"
           "<h:title>各种问题</h:title><model><instance><data id=\"a\" version=\"1\"><all>" +
           instance + "</all></data></instance>" + binds +
           "</model></h:head><h:body><group ref=\"/data/all\"><label>全部</label>" + body +
           "</group></h:body></h:html>";
}

struct ItemsRun {
    explicit ItemsRun(ServicesBench& bench, v1::Guide guide = {})
        : services((bench.publish("901", "1", formOfAppearances(), guide), bench.start()))
        , context(*services)
    {
        AppContext::setInstance(&context);
        fill = std::make_unique<FillViewModel>();
        fill->open(QStringLiteral("wfd-901"), {}, {});
        if (!QTest::qWaitFor([&] { return fill->state() == page_state::Ready; }, 10'000))
            std::abort();
        fill->openPage(QStringLiteral("/data/all"));
    }
    ~ItemsRun()
    {
        fill.reset();
        AppContext::setInstance(nullptr);
    }

    [[nodiscard]] QVariant role(const char* name, const char* role) const
    {
        return roleIn(*fill->items(), pathOf(name), role);
    }

    static QString pathOf(const char* name)
    {
        return QStringLiteral("/data/all/") + QLatin1String(name);
    }

    static QVariant roleIn(const RowListModel& model, const QString& id, const char* role)
    {
        const int key = model.roleNames().key(role, -1);
        for (const Row& row : model.rows()) {
            if (row.id == id && key >= 0)
                return row.values.value(key - Qt::UserRole - 1);
        }
        return {};
    }

    void answer(const char* name, const QString& value) const
    {
        fill->setAnswer(pathOf(name), value);
    }

    std::unique_ptr<services::Services> services;
    AppContext context;
    std::unique_ptr<FillViewModel> fill;
};

v1::Guide guideWithPapers()
{
    v1::Guide guide;
    guide.mutable_codes()->set_handling("11210299MB9901331P521013306500001");
    guide.set_sample(true);
    const auto add = [&](const char* id) -> v1::Material& {
        v1::Material& material = *guide.add_materials();
        material.set_id(id);
        material.set_name(id);
        material.set_required(true);
        material.set_electronic(true);
        return material;
    };
    add("card").set_licence_code("100208101");
    add("health").set_may_be_late(true);
    return guide;
}

} // namespace

class FillItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAppearanceChoosesTheComponent_data()
    {
        QTest::addColumn<QString>("kind");
        const std::pair<const char*, const char*> kKinds[]{
            {"quick", "selectOne"}, {"scale", "scale"},        {"list", "list"},     {"search", "search"},
            {"month", "month"},     {"year", "year"},          {"long", "longText"}, {"amount", "decimal"},
            {"id", "idNumber"},     {"card", "bankCard"},      {"place", "address"}, {"code", "code"},
            {"sign", "signature"},  {"holder", "accountName"}, {"paper", "upload"}};
        for (const auto& [name, kind] : kKinds)
            QTest::newRow(name) << QString::fromLatin1(kind);
    }
    void theAppearanceChoosesTheComponent()
    {
        QFETCH(QString, kind);
        ServicesBench bench;
        const ItemsRun run(bench);
        QCOMPARE(run.role(QTest::currentDataTag(), "kind").toString(), kind);
    }

    void anAnswerIsShownBackAsItIsMeant()
    {
        ServicesBench bench;
        const ItemsRun run(bench);
        run.answer("id", QString::fromStdString(idNumberOf("21029919520308042")));
        QVERIFY(run.role("id", "reading").toString().contains(QStringLiteral("女")));
        QVERIFY(run.role("id", "reading").toString().contains(QStringLiteral("1952")));
        run.answer("id", QStringLiteral("210299"));
        QVERIFY(run.role("id", "reading").toString().isEmpty());
        run.answer("amount", QStringLiteral("1234567.5"));
        QCOMPARE(run.role("amount", "reading").toString(), QStringLiteral("1,234,567.5"));
        run.answer("card", QStringLiteral("4111111111111111"));
        QCOMPARE(run.role("card", "reading").toString(), QStringLiteral("4111 1111 1111 1111"));
    }

    void aCardThatDoesNotCheckIsWorthALookAndNoError()
    {
        ServicesBench bench;
        const ItemsRun run(bench);
        run.answer("card", QStringLiteral("4111111111111112"));
        // Not while it is being typed.
        QVERIFY(run.role("card", "warning").toString().isEmpty());
        run.fill->leave(ItemsRun::pathOf("card"));
        QVERIFY(!run.role("card", "warning").toString().isEmpty());
        QVERIFY(run.role("card", "error").toString().isEmpty());
        run.answer("holder", QStringLiteral("于建国"));
        run.fill->leave(ItemsRun::pathOf("holder"));
        QVERIFY(!run.role("holder", "warning").toString().isEmpty());
        run.answer("holder", QStringLiteral("王桂兰"));
        QVERIFY(run.role("holder", "warning").toString().isEmpty());
    }

    void aQuickChoiceLeadsOnToTheNextOpenQuestion()
    {
        ServicesBench bench;
        const ItemsRun run(bench);
        QSignalSpy led(run.fill.get(), &FillViewModel::faultAt);
        run.answer("list", QStringLiteral("yes"));
        QCOMPARE(led.count(), 0);
        run.answer("scale", QStringLiteral("yes"));
        run.answer("quick", QStringLiteral("yes"));
        QCOMPARE(led.count(), 1);
        QCOMPARE(led.first().first().toString(), ItemsRun::pathOf("search"));
    }

    void aSignatureIsDrawnAndShown()
    {
        ServicesBench bench;
        const ItemsRun run(bench);
        QFile ink(bench.picture(QStringLiteral("ink.png"), Qt::black));
        QVERIFY(ink.open(QIODevice::ReadOnly));
        run.fill->attachDrawn(ItemsRun::pathOf("sign"),
                              QStringLiteral("data:image/png;base64,") + QString::fromLatin1(ink.readAll().toBase64()));
        QTRY_VERIFY_WITH_TIMEOUT(!run.role("sign", "preview").toString().isEmpty(), 10'000);
        QVERIFY(run.role("sign", "fileText").toString().contains(QStringLiteral("1 页")));
        run.fill->removeFile(ItemsRun::pathOf("sign"));
        QVERIFY(run.role("sign", "value").toString().isEmpty());
    }

    void whatIsWrongWithAFileStandsBelowItsQuestion()
    {
        ServicesBench bench;
        const ItemsRun run(bench);
        const QString paper = ItemsRun::pathOf("paper");
        run.fill->attach(paper, QUrl(QStringLiteral("file:///nowhere.jpg")));
        QVERIFY(QTest::qWaitFor([&] { return !run.role("paper", "error").toString().isEmpty(); }, 10'000));
        QCOMPARE(run.role("paper", "value").toString(), QString());
        run.fill->removeFile(paper);
        QCOMPARE(run.role("paper", "error").toString(), QString());
    }

    void whatIsEmptiedCanBeTakenBack()
    {
        ServicesBench bench;
        const ItemsRun run(bench);
        QVERIFY(!run.fill->canClear());
        run.answer("long", QStringLiteral("说说情况"));
        QVERIFY(run.fill->canClear());
        run.fill->clearPage();
        QVERIFY(run.role("long", "value").toString().isEmpty());
        QVERIFY(!run.fill->undoText().isEmpty());
        run.fill->undo();
        QCOMPARE(run.role("long", "value").toString(), QStringLiteral("说说情况"));
    }

    void thePapersAreOnTheWayToTheCheck()
    {
        ServicesBench bench;
        const ItemsRun run(bench, guideWithPapers());
        QVERIFY(!run.fill->lastPage());
        run.fill->nextPage();
        QCOMPARE(run.fill->step(), FillViewModel::Step::Materials);
        const RowListModel& papers = *run.fill->materials();
        QVERIFY(!ItemsRun::roleIn(papers, QStringLiteral("card"), "needed").toBool());
        QVERIFY(!ItemsRun::roleIn(papers, QStringLiteral("card"), "given").toString().isEmpty());
        QCOMPARE(run.fill->problems().size(), qsizetype{1});
        run.fill->chooseWay(QStringLiteral("health"), v1::MATERIAL_WAY_LATE);
        QVERIFY(!run.fill->problems().isEmpty());
        run.fill->promise(QStringLiteral("health"), run.fill->firstPromise());
        QVERIFY(run.fill->problems().isEmpty());
        run.fill->check();
        const QString given =
            ItemsRun::roleIn(*run.fill->answers(), QStringLiteral("material:health"), "value").toString();
        QVERIFY(given.contains(QStringLiteral("前补上")));
    }

    void theFormIsPrintedBlankAndFilled()
    {
        ServicesBench bench;
        const ItemsRun run(bench, guideWithPapers());
        run.answer("long", QStringLiteral("说说情况"));
        QTRY_VERIFY_WITH_TIMEOUT(!run.fill->draftId().isEmpty(), 10'000);
        PaperViewModel paper;
        paper.open({}, run.fill->draftId(), {});
        QTRY_COMPARE_WITH_TIMEOUT(paper.state(), page_state::Ready, 10'000);
        QVERIFY(paper.words().contains(QStringLiteral("说说情况")));
        QVERIFY(paper.words().contains(QStringLiteral("☐ 是")));
        QVERIFY(paper.words().contains(QStringLiteral("样例")));
        QVERIFY(paper.words().contains(QStringLiteral("11210299MB9901331P521013306500001")));
        paper.setBlank(true);
        QTRY_VERIFY_WITH_TIMEOUT(!paper.words().contains(QStringLiteral("说说情况")), 10'000);
        const QString file = bench.folder.filePath(QStringLiteral("form.pdf"));
        QSignalSpy saved(&paper, &PaperViewModel::saved);
        paper.saveAs(QUrl::fromLocalFile(file));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 10'000);
        QVERIFY(QFile::exists(file));
    }
};

TONGBAN_TEST(FillItemsTest)
#include "tst_fill_items.moc"
