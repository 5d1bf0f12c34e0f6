// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/text/case_due.h"
#include "client/viewmodels/tracking/own_rows.h"
#include "tests/support/test_main.h"

#include <QLocale>
#include <QTest>

using namespace tongban;
using namespace tongban::viewmodels;

namespace
{

const QDate kDecember(2026, 12, 1);

services::CaseView underWay()
{
    services::CaseView view;
    view.mark = domain::SyncMark::Confirmed;
    view.value.set_number("210281202612010001");
    view.value.set_state(v1::CASE_STATE_ACCEPTED);
    view.value.set_submitted_ms(1'796'083'200'000);
    view.value.set_accepted_ms(1'796'086'800'000);
    view.value.set_due_date("2026-12-29");
    return view;
}

QString detailOf(const services::CaseView& view)
{
    return caseRow(view, kDecember).values.value(4).toString();
}

} // namespace

// One line of what one has under way.
class OwnRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseSaysInItsListWhatItSaysOnItsPage()
    {
        services::CaseView view = underWay();
        QVERIFY(!detailOf(view).isEmpty());
        QCOMPARE(detailOf(view), caseDueText(view.value, kDecember));
        view.value.set_due_provisional(true);
        QCOMPARE(detailOf(view), caseDueText(view.value, kDecember));
    }

    void oneThatIsOverdueIsNotPromisedAnyMore()
    {
        services::CaseView view = underWay();
        view.value.set_due_date("2026-11-27");
        view.value.set_overdue(true);
        QVERIFY2(detailOf(view).contains(QStringLiteral("已经超期")), qPrintable(detailOf(view)));
        QVERIFY(!detailOf(view).contains(QStringLiteral("最晚")));
    }

    void whatTheOfficeAsksForComesBeforeTheDay()
    {
        services::CaseView view = underWay();
        view.value.set_state(v1::CASE_STATE_CORRECTION_ASKED);
        view.value.mutable_correction()->set_reason("照片看不清");
        QCOMPARE(detailOf(view), QStringLiteral("照片看不清"));
    }

    void oneThatIsNotAcceptedYetSaysWhenItWasSent()
    {
        services::CaseView view = underWay();
        view.value.set_state(v1::CASE_STATE_SUBMITTED);
        view.value.clear_accepted_ms();
        view.value.clear_due_date();
        QVERIFY2(detailOf(view).endsWith(QStringLiteral(" 提交")), qPrintable(detailOf(view)));
    }
};

TONGBAN_TEST(OwnRowsTest)
#include "tst_own_rows.moc"
