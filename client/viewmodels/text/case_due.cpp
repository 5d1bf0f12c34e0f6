// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/text/case_due.h"

#include "client/domain/case_rules.h"
#include "client/viewmodels/text/date_text.h"

#include <QCoreApplication>

namespace tongban::viewmodels
{

namespace
{

QString dueWords(const char* source)
{
    return QCoreApplication::translate("CaseDue", source);
}

bool isDecided(const v1::Case& value)
{
    return value.state() == v1::CASE_STATE_FINISHED || value.state() == v1::CASE_STATE_REFUSED;
}

QString runningText(const v1::Case& value, const QString& day)
{
    if (value.clock_stopped())
        //: %1 is the day by which the office had promised to decide; the clock stands now (a public notice).
        return dueWords(QT_TRANSLATE_NOOP("CaseDue", "原定 %1 办结。现在不计时，恢复后往后顺延")).arg(day);
    if (value.overdue())
        //: %1 is the day by which the office had promised to decide.
        return dueWords(QT_TRANSLATE_NOOP("CaseDue", "应在 %1 前办结，已经超期")).arg(day);
    if (value.due_provisional())
        //: %1 is a day; next year's holidays are not published yet, so it may move.
        return dueWords(QT_TRANSLATE_NOOP("CaseDue", "最晚 %1 办结。暂定：明年放假安排还没公布")).arg(day);
    //: %1 is the day by which the office has promised to decide.
    return dueWords(QT_TRANSLATE_NOOP("CaseDue", "最晚 %1 办结")).arg(day);
}

QString endedText(const v1::Case& value, const QString& when)
{
    if (when.isEmpty())
        return {};
    //: %1 is when a case was decided: a day, or a day and a time.
    return isDecided(value) ? dueWords(QT_TRANSLATE_NOOP("CaseDue", "%1 办结")).arg(when)
                            //: %1 is when a case was withdrawn, not accepted or broken off.
                            : dueWords(QT_TRANSLATE_NOOP("CaseDue", "%1 结束")).arg(when);
}

} // namespace

QString caseDueText(const v1::Case& value, const QDate& today)
{
    const bool promised = !value.due_date().empty() && value.accepted_ms() > 0;
    const QString day = promised ? dayText(value.due_date(), today) : QString();
    if (!domain::isClosed(value))
        return promised ? runningText(value, day) : QString();
    const QString end = endedText(value, dayOfMomentText(value.finished_ms(), today));
    if (!promised || !isDecided(value) || end.isEmpty())
        return end;
    //: %1 tells on which day a case was decided, %2 is the day by which that had been promised.
    return dueWords(QT_TRANSLATE_NOOP("CaseDue", "%1，原定最晚 %2")).arg(end, day);
}

QString caseEndText(const v1::Case& value, const QDate& today)
{
    return endedText(value, momentText(value.finished_ms(), today));
}

} // namespace tongban::viewmodels
