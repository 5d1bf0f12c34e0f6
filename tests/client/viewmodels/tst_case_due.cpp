// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/text/case_due.h"
#include "tests/support/test_main.h"

#include <QLocale>
#include <QTest>

using namespace tongban;
using namespace tongban::viewmodels;

namespace
{

const QDate kToday(2026, 12, 1);
// Tuesday 2026-12-01, 09:00 in China.
constexpr std::int64_t kTuesday = 1'796'086'800'000;

v1::Case accepted()
{
    v1::Case value;
    value.set_state(v1::CASE_STATE_ACCEPTED);
    value.set_accepted_ms(kTuesday);
    value.set_due_date("2026-12-29");
    return value;
}

v1::Case ended(v1::CaseState state)
{
    v1::Case value = accepted();
    value.set_state(state);
    value.set_finished_ms(kTuesday);
    return value;
}

} // namespace

class CaseDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }

    void cleanupTestCase()
    {
        QLocale::setDefault(m_before);
    }

    void whatIsUnderWaySaysByWhenItIsPromised()
    {
        QCOMPARE(caseDueText(accepted(), kToday), QStringLiteral("最晚 12月29日 星期二 办结"));
        QCOMPARE(caseEndText(accepted(), kToday), QString());
    }

    void whatHasNotBeenAcceptedPromisesNothing()
    {
        v1::Case value = accepted();
        value.set_accepted_ms(0);
        QCOMPARE(caseDueText(value, kToday), QString());
    }

    void aDayThatMayMoveHasPassedOrStandsIsSaidSo()
    {
        v1::Case moving = accepted();
        moving.set_due_provisional(true);
        QVERIFY(caseDueText(moving, kToday).contains(QStringLiteral("暂定")));
        v1::Case late = accepted();
        late.set_overdue(true);
        QVERIFY(caseDueText(late, kToday).contains(QStringLiteral("已经超期")));
        v1::Case standing = accepted();
        standing.set_clock_stopped(true);
        QVERIFY(caseDueText(standing, kToday).contains(QStringLiteral("现在不计时")));
    }

    void whatIsDecidedSaysWhenItWasAndWhatHadBeenPromised()
    {
        QCOMPARE(caseEndText(ended(v1::CASE_STATE_FINISHED), kToday), QStringLiteral("12月1日 星期二 09:00 办结"));
        const QString expected = QStringLiteral("12月1日 星期二 办结，原定最晚 12月29日 星期二");
        QCOMPARE(caseDueText(ended(v1::CASE_STATE_FINISHED), kToday), expected);
        QCOMPARE(caseDueText(ended(v1::CASE_STATE_REFUSED), kToday), expected);
        v1::Case late = ended(v1::CASE_STATE_FINISHED);
        late.set_overdue(true);
        QCOMPARE(caseDueText(late, kToday), expected);
        v1::Case unpromised = ended(v1::CASE_STATE_FINISHED);
        unpromised.clear_due_date();
        QCOMPARE(caseDueText(unpromised, kToday), QStringLiteral("12月1日 星期二 办结"));
    }

    void whatWasWithdrawnOrBrokenOffIsNotCalledDecided()
    {
        for (const v1::CaseState state :
             {v1::CASE_STATE_WITHDRAWN, v1::CASE_STATE_TERMINATED, v1::CASE_STATE_NOT_ACCEPTED})
            QCOMPARE(caseDueText(ended(state), kToday), QStringLiteral("12月1日 星期二 结束"));
    }

private:
    QLocale m_before;
};

TONGBAN_TEST(CaseDueTest)

#include "tst_case_due.moc"
