// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/tracking/case_timeline.h"

#include "client/domain/case_rules.h"
#include "client/viewmodels/text/case_text.h"
#include "client/viewmodels/text/date_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tongban::viewmodels
{

namespace
{

using Steps = std::span<const v1::CaseStep>;
using DepartmentName = std::function<QString(const std::string&)>;

// Of the design system's Timeline.Status.
enum class StopStatus {
    Done = 0,
    Current = 1,
    Coming = 2,
    Stopped = 3,
};

struct Stop {
    QString title;
    QString detail;
    QString time;
    StopStatus status = StopStatus::Coming;
    QString note;
    QVariantList parts;
};

QString timelineWords(const char* source)
{
    return QCoreApplication::translate("CaseTimeline", source);
}

StopStatus statusOf(const v1::CaseStep& step)
{
    switch (step.progress()) {
    case v1::STEP_PROGRESS_RUNNING: return StopStatus::Current;
    case v1::STEP_PROGRESS_PASSED: return StopStatus::Done;
    case v1::STEP_PROGRESS_FAILED: return StopStatus::Stopped;
    default: return StopStatus::Coming;
    }
}

// 12月3日 来现场
QString visitText(const v1::CaseStep& step, const QDate& today)
{
    const QString day = dayText(step.visit_date(), today);
    if (step.progress() == v1::STEP_PROGRESS_PASSED) {
        //: On a visit of officials to the place, once it was: %1 the day.
        return timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "%1 来过现场")).arg(day);
    }
    //: On a visit of officials to the place that is to come: %1 the day.
    return timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "%1 来现场")).arg(day);
}

QString passedText(const v1::CaseStep& step, const QDate& today)
{
    const QString end = momentText(step.passed_ms(), today);
    if (step.outside_clock() && step.started_ms() != 0) {
        //: How long a public notice or an assessment lasted: from %1 to %2.
        return timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "%1 到 %2"))
            .arg(momentText(step.started_ms(), today), end);
    }
    //: %1 is when a department did its step.
    return end.isEmpty() ? end : timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "%1 办完")).arg(end);
}

QString runningText(const v1::CaseStep& step, const QDate& today)
{
    if (step.due_date().empty())
        return step.started_ms() == 0 ? QString()
                                      //: %1 is when a step began.
                                      : timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "%1 开始"))
                                            .arg(momentText(step.started_ms(), today));
    const QString day = dayText(step.due_date(), today);
    //: On a public notice or an assessment: %1 is the day on which it probably ends.
    return step.outside_clock() ? timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "预计到 %1")).arg(day)
                                //: %1 is the day by which a department has promised its step.
                                : timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "%1 前办完")).arg(day);
}

QString timeText(const v1::CaseStep& step, const QDate& today)
{
    if (step.at_site() && !step.visit_date().empty())
        return visitText(step, today);
    if (step.progress() == v1::STEP_PROGRESS_PASSED)
        return passedText(step, today);
    if (step.at_site())
        return timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "哪天来现场，定了就告诉您"));
    return step.progress() == v1::STEP_PROGRESS_RUNNING ? runningText(step, today) : QString();
}

Stop stopOf(const v1::CaseStep& step, const QDate& today, const DepartmentName& departmentName)
{
    Stop stop{QString::fromStdString(step.name()),
              departmentName(step.department_id()),
              timeText(step, today),
              statusOf(step),
              {},
              {}};
    if (step.outside_clock())
        stop.note = timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "这段时间不计入时限"));
    return stop;
}

StopStatus statusOf(Steps steps)
{
    const auto are = [&](StopStatus status) {
        return std::count_if(steps.begin(), steps.end(),
                             [status](const v1::CaseStep& step) { return statusOf(step) == status; });
    };
    if (are(StopStatus::Stopped) > 0)
        return StopStatus::Stopped;
    const auto all = static_cast<std::ptrdiff_t>(steps.size());
    return are(StopStatus::Done) == all     ? StopStatus::Done
           : are(StopStatus::Coming) == all ? StopStatus::Coming
                                            : StopStatus::Current;
}

// Departments that work at the same time are one stop with as many parts.
Stop stopOf(Steps steps, const QDate& today, const DepartmentName& departmentName)
{
    if (steps.size() == 1)
        return stopOf(steps.front(), today, departmentName);
    Stop stop;
    //: A stop of a case: %1 departments work at the same time.
    stop.title = timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "%1 个部门同时办")).arg(steps.size());
    stop.status = statusOf(steps);
    for (const v1::CaseStep& step : steps) {
        const Stop part = stopOf(step, today, departmentName);
        stop.parts.append(QVariantMap{{QStringLiteral("title"), part.title},
                                      {QStringLiteral("detail"), part.detail},
                                      {QStringLiteral("time"), part.time},
                                      {QStringLiteral("status"), int(part.status)}});
    }
    return stop;
}

std::size_t besideEachOther(Steps steps)
{
    const int group = steps.front().parallel_group();
    const auto end = std::find_if(steps.begin(), steps.end(), [group](const v1::CaseStep& step) {
        return group == 0 || step.parallel_group() != group;
    });
    return std::max<std::size_t>(1, static_cast<std::size_t>(end - steps.begin()));
}

QString lastDayText(const v1::Case& value, const QDate& today)
{
    if (value.due_date().empty() || value.accepted_ms() == 0)
        return {};
    if (value.clock_stopped())
        return timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "现在不计时，恢复后往后顺延"));
    //: At the end of a case: %1 is the day by which the office has promised to decide.
    return timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "最晚 %1")).arg(dayText(value.due_date(), today));
}

Stop endOf(const v1::Case& value, const QDate& today)
{
    Stop stop;
    stop.title = timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "办结"));
    if (!domain::isClosed(value)) {
        stop.time = lastDayText(value, today);
        return stop;
    }
    stop.time = momentText(value.finished_ms(), today);
    stop.status = value.state() == v1::CASE_STATE_FINISHED ? StopStatus::Done : StopStatus::Stopped;
    if (stop.status == StopStatus::Stopped)
        stop.title = caseStateText(value);
    return stop;
}

QList<Row> rowsOf(const std::vector<Stop>& stops)
{
    QList<Row> rows;
    for (const Stop& stop : stops)
        rows.append({QString::number(rows.size()),
                     {stop.title, stop.detail, stop.time, int(stop.status), stop.note, stop.parts}});
    return rows;
}

void addWork(std::vector<Stop>& stops, const v1::Case& value, const QDate& today, const DepartmentName& departmentName)
{
    const std::vector<v1::CaseStep> all(value.steps().begin(), value.steps().end());
    Steps rest(all);
    while (!rest.empty()) {
        const std::size_t beside = besideEachOther(rest);
        Stop stop = stopOf(rest.first(beside), today, departmentName);
        rest = rest.subspan(beside);
        // What never began of a case that is over is not to come.
        if (stop.status != StopStatus::Coming || !domain::isClosed(value))
            stops.push_back(std::move(stop));
    }
}

// It stands before what is to come.
void addCorrection(std::vector<Stop>& stops, const v1::Case& value)
{
    if (!domain::waitsForPerson(value))
        return;
    const auto next =
        std::find_if(stops.begin(), stops.end(), [](const Stop& stop) { return stop.status == StopStatus::Coming; });
    stops.insert(
        next,
        {caseStateText(value), QString::fromStdString(value.correction().reason()), {}, StopStatus::Stopped, {}, {}});
}

} // namespace

QList<QByteArray> timelineRoles()
{
    return {"title", "detail", "time", "status", "note", "parts"};
}

QList<Row> timelineRows(const v1::Case& value, const QDate& today, const DepartmentName& departmentName)
{
    std::vector<Stop> stops;
    stops.push_back({timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "提交申请")),
                     {},
                     momentText(value.submitted_ms(), today),
                     StopStatus::Done,
                     {},
                     {}});
    if (value.accepted_ms() != 0 || !domain::isClosed(value)) {
        Stop accepted;
        accepted.title = timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "受理"));
        accepted.status = value.accepted_ms() != 0 ? StopStatus::Done : StopStatus::Coming;
        accepted.time = value.accepted_ms() != 0
                            ? momentText(value.accepted_ms(), today)
                            : timelineWords(QT_TRANSLATE_NOOP("CaseTimeline", "从受理那天起算办理时限"));
        stops.push_back(std::move(accepted));
    }
    addWork(stops, value, today, departmentName);
    addCorrection(stops, value);
    stops.push_back(endOf(value, today));
    return rowsOf(stops);
}

} // namespace tongban::viewmodels
