// SPDX-License-Identifier: Apache-2.0
#include "client/services/catalogue_service.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "client/viewmodels/guide/guide_view_model.h"
#include "tests/client/viewmodels/fill_run.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::FillRun;
using tongban::testing::isReady;
using tongban::testing::roleOf;
using tongban::testing::rowOf;
using tongban::testing::ServicesBench;

namespace
{

const QString kName = QStringLiteral("/data/person/name");
const QString kMethod = QStringLiteral("/data/way/method");
const QString kStopped = QStringLiteral("/data/way/stopped");
const QString kLength = QStringLiteral("/data/plan/length");

} // namespace

class FillViewModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormIsFilledCheckedAndSent()
    {
        ServicesBench bench;
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-026"), {}, {});
        QVERIFY(isReady(fill));
        QCOMPARE(fill.step(), FillViewModel::Step::Tasks);
        QCOMPARE(fill.tasks()->count(), 3);
        fill.openPage(QStringLiteral("/data/way"));
        // Stopped once at what is missing.
        QSignalSpy fault(&fill, &FillViewModel::faultAt);
        fill.nextPage();
        QCOMPARE(fault.count(), 1);
        QVERIFY(!roleOf(*fill.items(), kMethod, "error").toString().isEmpty());
        fill.setAnswer(kMethod, QStringLiteral("home"));
        fill.toggleOption(kStopped, QStringLiteral("no"), true);
        // A part more: what the answer asks for.
        QCOMPARE(fill.tasks()->count(), 4);
        fill.setAnswer(kMethod, QStringLiteral("face"));
        QCOMPARE(fill.tasks()->count(), 3);
        fill.nextPage();
        fill.nextPage();
        QCOMPARE(fill.step(), FillViewModel::Step::Check);
        QVERIFY(fill.problems().isEmpty());
        QCOMPARE(roleOf(*fill.answers(), kName, "value").toString(), QStringLiteral("王桂兰"));
        fill.send();
        QTRY_COMPARE_WITH_TIMEOUT(fill.step(), FillViewModel::Step::Sent, 10'000);
        QVERIFY(!fill.sentCaseId().isEmpty());
    }

    void personalNumbersAreHiddenWhereAnswersAreChecked()
    {
        ServicesBench bench;
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-026"), {}, {});
        QVERIFY(isReady(fill));
        fill.check();
        const QString id = QStringLiteral("/data/person/id_number");
        const QString phone = QStringLiteral("/data/contact/phone");
        QCOMPARE(roleOf(*fill.answers(), id, "masked").toString().left(15), QStringLiteral("210***********0"));
        QCOMPARE(roleOf(*fill.answers(), id, "value").toString().left(14), QStringLiteral("21029919520108"));
        QCOMPARE(roleOf(*fill.answers(), phone, "masked").toString(), QStringLiteral("138****0001"));
        QVERIFY(fill.contactText().contains(QStringLiteral("138****0001")));
        QVERIFY(roleOf(*fill.answers(), kName, "masked").toString().isEmpty());
    }

    void faultsAreNotShownBeforeOneHasLeft()
    {
        ServicesBench bench;
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-026"), {}, {});
        QVERIFY(isReady(fill));
        fill.openPage(QStringLiteral("/data/person"));
        const QString id = QStringLiteral("/data/person/id_number");
        fill.setAnswer(id, QStringLiteral("210299"));
        QVERIFY(roleOf(*fill.items(), id, "error").toString().isEmpty());
        fill.leave(id);
        QVERIFY(roleOf(*fill.items(), id, "error").toString().contains(QStringLiteral("号码不对")));
        // What is wrong keeps one on the part.
        fill.nextPage();
        fill.nextPage();
        QCOMPARE(fill.pageKey(), QStringLiteral("/data/person"));
    }

    void whatCannotBeAnAnswerStaysAsItWasTyped()
    {
        ServicesBench bench;
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-065"), {}, {});
        QVERIFY(isReady(fill));
        fill.openPage(QStringLiteral("/data/plan"));
        fill.setAnswer(kLength, QStringLiteral("12"));
        fill.setAnswer(kLength, QStringLiteral("12米"));
        QCOMPARE(roleOf(*fill.items(), kLength, "value").toString(), QStringLiteral("12米"));
        QVERIFY(!roleOf(*fill.items(), kLength, "error").toString().isEmpty());
        const auto problems = fill.problems();
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const QVariant& row) {
            return row.toMap().value(QStringLiteral("itemKey")).toString() == kLength;
        }));
        fill.setAnswer(kLength, QStringLiteral("12"));
        QVERIFY(roleOf(*fill.items(), kLength, "error").toString().isEmpty());
    }

    void itSaysSavedOnlyOnceItIs()
    {
        ServicesBench bench;
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-026"), {}, {});
        QVERIFY(isReady(fill));
        QVERIFY(fill.savedText().isEmpty());
        fill.setAnswer(kMethod, QStringLiteral("face"));
        const QString saving = fill.savedText();
        QTRY_VERIFY_WITH_TIMEOUT(fill.savedText() != saving, 10'000);
        QVERIFY(!fill.savedText().isEmpty());
        FillViewModel again;
        again.open(QStringLiteral("wfd-026"), {}, {});
        QVERIFY(isReady(again));
        QVERIFY(again.resumed());
        again.openPage(QStringLiteral("/data/way"));
        QCOMPARE(roleOf(*again.items(), kMethod, "value").toString(), QStringLiteral("face"));
    }

    void oneMoreAndOneLess()
    {
        ServicesBench bench;
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-065"), {}, {});
        QVERIFY(isReady(fill));
        fill.openPage(QStringLiteral("/data/members"));
        const QString first = QStringLiteral("/data/members[1]/m_name");
        if (rowOf(*fill.items(), first) == nullptr)
            fill.addInstance(QStringLiteral("/data/members"));
        fill.setAnswer(first, QStringLiteral("小梅"));
        fill.removeInstance(QStringLiteral("/data/members[1]"));
        QVERIFY(rowOf(*fill.items(), first) == nullptr);
        QVERIFY(!fill.undoText().isEmpty());
        fill.undo();
        QVERIFY(fill.undoText().isEmpty());
        QCOMPARE(roleOf(*fill.items(), first, "value").toString(), QStringLiteral("小梅"));
    }

    void aFormThatIsStillComingOpensByItself()
    {
        ServicesBench bench;
        bench.holdFormsBack();
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-026"), {}, {});
        QTRY_COMPARE_WITH_TIMEOUT(fill.state(), page_state::Empty, 10'000);
        QVERIFY(fill.errorTitle().contains(QStringLiteral("这张表")));
        bench.bringForms();
        run.services->catalogue().reload();
        QVERIFY(isReady(fill));
        QCOMPARE(fill.tasks()->count(), 3);
        // Whatever comes later leaves what is open alone.
        fill.openPage(QStringLiteral("/data/way"));
        QSignalSpy news(&run.services->catalogue(), &services::CatalogueService::catalogueChanged);
        run.services->catalogue().reload();
        QTRY_VERIFY_WITH_TIMEOUT(!news.isEmpty(), 10'000);
        QCOMPARE(fill.step(), FillViewModel::Step::Questions);
    }

    void whatIsNotThereAfterTheFirstSyncIsSaidToBeMissing()
    {
        ServicesBench bench;
        bench.holdFormsBack();
        const FillRun run(bench);
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-999"), {}, {});
        QTRY_COMPARE_WITH_TIMEOUT(fill.state(), page_state::Empty, 10'000);
        bench.bringForms();
        run.services->catalogue().reload();
        QTRY_COMPARE_WITH_TIMEOUT(fill.state(), page_state::Failed, 10'000);
    }

    void theDoorToTheFormIsOpenAndKnowsTheDraft()
    {
        ServicesBench bench;
        const FillRun run(bench);
        GuideViewModel guide;
        guide.setGuideId(QStringLiteral("wfd-026"));
        QVERIFY(isReady(guide));
        QTRY_VERIFY_WITH_TIMEOUT(guide.canFill(), 10'000);
        QVERIFY(guide.fillNote().isEmpty());
        FillViewModel fill;
        fill.open(QStringLiteral("wfd-026"), {}, {});
        QVERIFY(isReady(fill));
        fill.setAnswer(kMethod, QStringLiteral("face"));
        QTRY_VERIFY_WITH_TIMEOUT(!guide.fillNote().isEmpty(), 10'000);
    }
};

TONGBAN_TEST(FillViewModelTest)
#include "tst_fill_view_model.moc"
