// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/tracking/case_timeline.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::viewmodels;

namespace
{

constexpr int kStopDone = 0;
constexpr int kStopCurrent = 1;
constexpr int kStopComing = 2;
constexpr int kStopHere = 3;
// Monday 2026-11-23, 09:00 in China.
constexpr std::int64_t kSentMonday = 1'795'395'600'000;

v1::CaseStep& addStep(v1::Case& value, const char* name, v1::StepProgress progress, int group = 0)
{
    v1::CaseStep& step = *value.add_steps();
    step.set_step_id(name);
    step.set_name(name);
    step.set_department_id("dep");
    step.set_progress(progress);
    step.set_parallel_group(group);
    return step;
}

// Posted by the village now; looked at and reviewed by three afterwards.
v1::Case homestead()
{
    v1::Case value;
    value.set_state(v1::CASE_STATE_SPECIAL_PROCEDURE);
    value.set_submitted_ms(kSentMonday);
    value.set_accepted_ms(kSentMonday);
    value.set_due_date("2026-12-21");
    value.set_clock_stopped(true);
    v1::CaseStep& notice = addStep(value, "村级公示", v1::STEP_PROGRESS_RUNNING);
    notice.set_outside_clock(true);
    notice.set_due_date("2026-11-30");
    v1::CaseStep& visit = addStep(value, "现场查看", v1::STEP_PROGRESS_WAITING);
    visit.set_at_site(true);
    visit.set_visit_date("2026-12-03");
    for (const char* name : {"审规划", "审资格", "审图"})
        addStep(value, name, v1::STEP_PROGRESS_WAITING, 1);
    addStep(value, "批准", v1::STEP_PROGRESS_WAITING);
    return value;
}

QList<Row> rowsOf(const v1::Case& value)
{
    return timelineRows(value, QDate(2026, 11, 24), [](const std::string&) { return QStringLiteral("镇政府"); });
}

QStringList titles(const QList<Row>& rows)
{
    QStringList all;
    for (const Row& row : rows)
        all.append(row.values[0].toString());
    return all;
}

QString time(const Row& row)
{
    return row.values[2].toString();
}

int status(const Row& row)
{
    return row.values[3].toInt();
}

QString note(const Row& row)
{
    return row.values[4].toString();
}

// As the program writes it in the language of the machine.
QString day(int dayOfMonth, int month)
{
    return dayText(QDate(2026, month, dayOfMonth), QDate(2026, 11, 24));
}

} // namespace

class CaseTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesFromTheApplicationToTheEndAndWhatIsToComeIsThere()
    {
        const QList<Row> rows = rowsOf(homestead());
        const QStringList wanted{
            QStringLiteral("提交申请"), QStringLiteral("受理"),           QStringLiteral("村级公示"),
            QStringLiteral("现场查看"), QStringLiteral("3 个部门同时办"), QStringLiteral("批准"),
            QStringLiteral("办结")};
        QCOMPARE(titles(rows), wanted);
        QCOMPARE(status(rows[1]), kStopDone);
        QCOMPARE(status(rows[2]), kStopCurrent);
        QCOMPARE(status(rows[6]), kStopComing);
    }

    void whereTheClockStandsItSaysSo()
    {
        const QList<Row> rows = rowsOf(homestead());
        QCOMPARE(note(rows[2]), QStringLiteral("这段时间不计入时限"));
        QCOMPARE(time(rows[2]), QStringLiteral("预计到 ") + day(30, 11));
        QVERIFY(note(rows[3]).isEmpty());
        QCOMPARE(time(rows[6]), QStringLiteral("现在不计时，恢复后往后顺延"));
    }

    void aVisitSaysItsDayBeforeAndAfter()
    {
        v1::Case value = homestead();
        QCOMPARE(time(rowsOf(value)[3]), day(3, 12) + QStringLiteral(" 来现场"));
        value.mutable_steps(1)->set_progress(v1::STEP_PROGRESS_PASSED);
        QCOMPARE(time(rowsOf(value)[3]), day(3, 12) + QStringLiteral(" 来过现场"));
        value.mutable_steps(1)->set_progress(v1::STEP_PROGRESS_WAITING);
        value.mutable_steps(1)->clear_visit_date();
        QCOMPARE(time(rowsOf(value)[3]), QStringLiteral("哪天来现场，定了就告诉您"));
    }

    void departmentsAtTheSameTimeAreOneStop()
    {
        v1::Case value = homestead();
        const QVariantList parts = rowsOf(value)[4].values[5].toList();
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[1].toMap().value(QStringLiteral("title")).toString(), QStringLiteral("审资格"));
        QCOMPARE(status(rowsOf(value)[4]), kStopComing);
        value.mutable_steps(2)->set_progress(v1::STEP_PROGRESS_PASSED);
        QCOMPARE(status(rowsOf(value)[4]), kStopCurrent);
    }

    void aCorrectionStandsBeforeWhatIsToCome()
    {
        v1::Case value = homestead();
        value.set_state(v1::CASE_STATE_CORRECTION_ASKED);
        value.mutable_correction()->set_reason("草图看不清");
        const QList<Row> rows = rowsOf(value);
        QCOMPARE(rows[3].values[1].toString(), QStringLiteral("草图看不清"));
        QCOMPARE(status(rows[3]), kStopHere);
    }

    void ofACaseThatEndedNothingIsToCome()
    {
        v1::Case value = homestead();
        value.set_state(v1::CASE_STATE_WITHDRAWN);
        value.set_finished_ms(kSentMonday);
        const QStringList wanted{QStringLiteral("提交申请"), QStringLiteral("受理"), QStringLiteral("村级公示"),
                                 QStringLiteral("已撤回")};
        QCOMPARE(titles(rowsOf(value)), wanted);
    }
};

TONGBAN_TEST(CaseTimelineTest)
#include "tst_case_timeline.moc"
