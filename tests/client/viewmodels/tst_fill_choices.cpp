// SPDX-License-Identifier: Apache-2.0
#include "client/services/form_service.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "client/viewmodels/tracking/tracking_view_model.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::ServicesBench;

namespace
{

constexpr const char* kWay = "/data/way/method";

// The platform has a form that the mother's other device began, and two answers to one of its questions.
struct SharedForm {
    SharedForm()
    {
        v1::Draft draft;
        draft.set_id("draft-1");
        draft.set_principal_id("mother");
        draft.set_guide_id("wfd-026");
        draft.set_form_id("wfd-f026");
        draft.set_state(v1::DRAFT_STATE_OPEN);
        draft.set_begun_device_id("other");
        draft.set_begun_device_name("电脑");
        v1::DraftField& field = *draft.add_fields();
        field.set_path(kWay);
        for (const auto& [text, device] : {std::pair{"home", "device"}, std::pair{"face", "other"}}) {
            v1::DraftValue& value = *field.add_values();
            value.set_text(text);
            value.set_device_id(device);
            value.set_device_name(device == std::string("other") ? "电脑" : "手机");
            value.set_at_ms(1'764'000'000'000);
        }
        bench.pull(draft);
        services = bench.start();
        context = std::make_unique<AppContext>(*services);
        AppContext::setInstance(context.get());
    }
    ~SharedForm()
    {
        AppContext::setInstance(nullptr);
    }

    ServicesBench bench;
    std::unique_ptr<services::Services> services;
    std::unique_ptr<AppContext> context;
};

bool comesUp(const PageViewModel& page)
{
    return QTest::qWaitFor([&] { return page.state() == page_state::Ready; }, 10'000);
}

QString said(const RowListModel& model, int value, const char* what)
{
    const QVariantList values = model.rows().constFirst().values.value(1).toList();
    return values.value(value).toMap().value(QString::fromLatin1(what)).toString();
}

} // namespace

// A form that two devices of one person fill in, as it is seen.
class FillChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAnswersStandThereWithWhoWroteThem()
    {
        const SharedForm shared;
        FillViewModel fill;
        fill.open({}, QStringLiteral("draft-1"), {});
        QVERIFY(comesUp(fill));
        QCOMPARE(fill.begunText(), QStringLiteral("在另一台设备上开始的（电脑）"));
        QCOMPARE(fill.choices()->count(), 1);
        QCOMPARE(said(*fill.choices(), 0, "who"), QStringLiteral("本机填的"));
        QCOMPARE(said(*fill.choices(), 1, "who"), QStringLiteral("另一台设备填的（电脑）"));
        QVERIFY(said(*fill.choices(), 0, "text") != said(*fill.choices(), 1, "text"));
        QVERIFY(!said(*fill.choices(), 1, "when").isEmpty());
    }

    void itIsNotSentBeforeOneIsChosen()
    {
        const SharedForm shared;
        FillViewModel fill;
        fill.open({}, QStringLiteral("draft-1"), {});
        QVERIFY(comesUp(fill));
        fill.setAnswer(QStringLiteral("/data/way/stopped"), QStringLiteral("no"));
        const QString theirs = said(*fill.choices(), 1, "text");
        QVERIFY(!fill.problems().isEmpty());
        QVERIFY(fill.problems()
                    .constFirst()
                    .toMap()
                    .value(QStringLiteral("text"))
                    .toString()
                    .startsWith(QStringLiteral("两台设备填得不一样")));
        fill.choose(QString::fromLatin1(kWay), 1);
        QCOMPARE(fill.choices()->count(), 0);
        QVERIFY(fill.problems().isEmpty());
        fill.check();
        bool shown = false;
        for (const Row& row : fill.answers()->rows())
            shown = shown || row.values.value(2).toString() == theirs;
        QVERIFY(shown);
    }

    void thePartWithAQuestionIsMarked()
    {
        const SharedForm shared;
        FillViewModel fill;
        fill.open({}, QStringLiteral("draft-1"), {});
        QVERIFY(comesUp(fill));
        bool marked = false;
        for (const Row& row : fill.tasks()->rows())
            marked = marked || row.values.value(2).toString() == QStringLiteral("要选一个");
        QVERIFY(marked);
    }

    void theListSaysThatOneHasToChoose()
    {
        const SharedForm shared;
        TrackingViewModel tracking;
        QVERIFY(comesUp(tracking));
        QCOMPARE(tracking.drafts()->count(), 1);
        QVERIFY(tracking.drafts()->rows().constFirst().values.value(4).toString().contains(QStringLiteral("请选一个")));
        QVERIFY(tracking.drafts()->rows().constFirst().values.value(5).toBool());
    }
};

TONGBAN_TEST(FillChoicesTest)

#include "tst_fill_choices.moc"
