// SPDX-License-Identifier: Apache-2.0
#include "client/services/catalogue_service.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "tests/client/viewmodels/fill_run.h"
#include "tests/support/test_main.h"

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::FillRun;
using tongban::testing::isReady;
using tongban::testing::must;
using tongban::testing::ServicesBench;
using tongban::testing::wait;

namespace
{

const QString kAskedName = QStringLiteral("/data/person/name");
const QString kAskedMethod = QStringLiteral("/data/way/method");
const QString kAskedPhone = QStringLiteral("/data/contact/phone");

// The form wfd-026 as it was sent; the office asks about these.
v1::Case askedAbout(services::Services& services, std::initializer_list<QString> paths)
{
    services::FormWanted wanted;
    wanted.guideId = QStringLiteral("wfd-026");
    const auto form = must(wait(services.forms().open(wanted)));
    const auto filling = must(services::Filling::make(services.forms(), form, services.catalogue().workCalendar()));
    must(filling->answer(kAskedMethod.toStdString(), "face"));
    must(filling->answer("/data/way/stopped", "no"));
    v1::Case value;
    value.set_id("case-1");
    value.set_guide_id("wfd-026");
    value.set_state(v1::CASE_STATE_CORRECTION_ASKED);
    *value.mutable_submission() = filling->submission();
    value.mutable_submission()->set_form_id(filling->draft().form_id());
    value.mutable_correction()->set_reason("有地方要改");
    for (const QString& path : paths)
        value.mutable_correction()->add_items()->set_form_path(path.toStdString());
    return value;
}

} // namespace

class FillCorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionGoesOnlyToWhatTheOfficeAskedFor()
    {
        ServicesBench bench;
        const FillRun run(bench);
        bench.pull(askedAbout(*run.services, {kAskedName, kAskedPhone}));
        FillViewModel fill;
        fill.open({}, {}, QStringLiteral("case-1"));
        QVERIFY(isReady(fill));
        QVERIFY(fill.correcting());
        fill.openPage(QStringLiteral("/data/person"));
        QVERIFY(!fill.lastPage());
        fill.setAnswer(kAskedName, QStringLiteral("王桂芝"));
        fill.nextPage();
        QCOMPARE(fill.pageKey(), QStringLiteral("/data/contact"));
        QVERIFY(fill.lastPage());
        fill.setAnswer(kAskedPhone, QStringLiteral("13800000009"));
        fill.nextPage();
        QCOMPARE(fill.step(), FillViewModel::Step::Check);
        QVERIFY(fill.problems().isEmpty());
    }

    void aCorrectionGoesToWhatACorrectedAnswerAsksMore()
    {
        ServicesBench bench;
        const FillRun run(bench);
        bench.pull(askedAbout(*run.services, {kAskedMethod}));
        FillViewModel fill;
        fill.open({}, {}, QStringLiteral("case-1"));
        QVERIFY(isReady(fill));
        fill.openPage(QStringLiteral("/data/way"));
        QVERIFY(fill.lastPage());
        fill.setAnswer(kAskedMethod, QStringLiteral("home"));
        QVERIFY(!fill.lastPage());
        fill.nextPage();
        QCOMPARE(fill.pageKey(), QStringLiteral("/data/home"));
    }

    void whatTheReasonSaysIsNotSaidAgainBesideTheAnswer()
    {
        ServicesBench bench;
        const FillRun run(bench);
        v1::Case asked = askedAbout(*run.services, {kAskedName, kAskedPhone});
        asked.mutable_correction()->mutable_items(0)->set_text("有地方要改");
        asked.mutable_correction()->mutable_items(1)->set_text("少一位数");
        bench.pull(asked);
        FillViewModel fill;
        fill.open({}, {}, QStringLiteral("case-1"));
        QVERIFY(isReady(fill));
        QCOMPARE(fill.correctionReason(), QStringLiteral("有地方要改"));
        QCOMPARE(fill.correctionTexts(), QStringList{QStringLiteral("少一位数")});
    }

    void anAnswerWithoutAPlaceIsNeverShownByABareName()
    {
        ServicesBench bench;
        const FillRun run(bench);
        v1::Case asked = askedAbout(*run.services, {kAskedMethod});
        asked.mutable_submission()->set_instance_xml(
            "<data id=\"wfd-f026\"><old><name>王桂兰</name><shed>两间</shed></old></data>");
        bench.pull(asked);
        FillViewModel fill;
        fill.open({}, {}, QStringLiteral("case-1"));
        QVERIFY(isReady(fill));
        const QStringList expected{QStringLiteral("姓名：王桂兰"), QStringLiteral("以前填的一项：两间")};
        QCOMPARE(fill.orphans(), expected);
    }
};

TONGBAN_TEST(FillCorrectionTest)
#include "tst_fill_correction.moc"
