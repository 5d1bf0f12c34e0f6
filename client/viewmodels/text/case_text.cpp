// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/text/case_text.h"

#include <QCoreApplication>

namespace tongban::viewmodels
{

namespace
{

QString caseWords(const char* source)
{
    return QCoreApplication::translate("CaseText", source);
}

const char* stateSource(v1::CaseState state)
{
    switch (state) {
    case v1::CASE_STATE_SUBMITTED: return QT_TRANSLATE_NOOP("CaseText", "已提交，等受理");
    case v1::CASE_STATE_RETURNED_PRE: return QT_TRANSLATE_NOOP("CaseText", "预审退回");
    case v1::CASE_STATE_CORRECTION_ASKED: return QT_TRANSLATE_NOOP("CaseText", "需要您补正");
    case v1::CASE_STATE_CORRECTION_SENT: return QT_TRANSLATE_NOOP("CaseText", "补正已提交");
    case v1::CASE_STATE_NOT_ACCEPTED: return QT_TRANSLATE_NOOP("CaseText", "不予受理");
    case v1::CASE_STATE_ACCEPTED: return QT_TRANSLATE_NOOP("CaseText", "已受理");
    case v1::CASE_STATE_IN_REVIEW: return QT_TRANSLATE_NOOP("CaseText", "审核中");
    case v1::CASE_STATE_SPECIAL_PROCEDURE: return QT_TRANSLATE_NOOP("CaseText", "暂停计时");
    case v1::CASE_STATE_GRANTED: return QT_TRANSLATE_NOOP("CaseText", "已批准");
    case v1::CASE_STATE_REFUSED: return QT_TRANSLATE_NOOP("CaseText", "没有批准");
    case v1::CASE_STATE_FINISHED: return QT_TRANSLATE_NOOP("CaseText", "已办结");
    case v1::CASE_STATE_DELIVERING: return QT_TRANSLATE_NOOP("CaseText", "等您领取");
    case v1::CASE_STATE_WITHDRAWN: return QT_TRANSLATE_NOOP("CaseText", "已撤回");
    case v1::CASE_STATE_TERMINATED: return QT_TRANSLATE_NOOP("CaseText", "已终止");
    default: return nullptr;
    }
}

const char* meaningSource(v1::CaseState state)
{
    switch (state) {
    case v1::CASE_STATE_SUBMITTED:
        return QT_TRANSLATE_NOOP("CaseText", "平台收到了。还没有受理，办理时限从受理那天起算。");
    case v1::CASE_STATE_RETURNED_PRE:
        return QT_TRANSLATE_NOOP("CaseText", "窗口先看了一遍，请改好再提交。这不是正式的不受理。");
    case v1::CASE_STATE_CORRECTION_ASKED: return QT_TRANSLATE_NOOP("CaseText", "只改下面说的地方，别的不用动。");
    case v1::CASE_STATE_CORRECTION_SENT: return QT_TRANSLATE_NOOP("CaseText", "窗口正在看您补正的内容。");
    case v1::CASE_STATE_ACCEPTED: return QT_TRANSLATE_NOOP("CaseText", "正式受理了，办理时限开始计算。");
    case v1::CASE_STATE_IN_REVIEW: return QT_TRANSLATE_NOOP("CaseText", "各部门正在办。");
    case v1::CASE_STATE_SPECIAL_PROCEDURE: return QT_TRANSLATE_NOOP("CaseText", "评定、公示这些时间不算在办理时限里。");
    case v1::CASE_STATE_DELIVERING: return QT_TRANSLATE_NOOP("CaseText", "结果已经出来，可以去领或等寄到。");
    case v1::CASE_STATE_FINISHED: return QT_TRANSLATE_NOOP("CaseText", "这件事办完了。");
    default: return nullptr;
    }
}

const char* eventSource(v1::CaseEventKind kind)
{
    switch (kind) {
    case v1::CASE_EVENT_KIND_SUBMITTED: return QT_TRANSLATE_NOOP("CaseText", "提交申请");
    case v1::CASE_EVENT_KIND_RETURNED_PRE: return QT_TRANSLATE_NOOP("CaseText", "预审退回");
    case v1::CASE_EVENT_KIND_CORRECTION_ASKED: return QT_TRANSLATE_NOOP("CaseText", "要求补正");
    case v1::CASE_EVENT_KIND_CORRECTION_SENT: return QT_TRANSLATE_NOOP("CaseText", "补正已提交");
    case v1::CASE_EVENT_KIND_ACCEPTED: return QT_TRANSLATE_NOOP("CaseText", "受理");
    case v1::CASE_EVENT_KIND_NOT_ACCEPTED: return QT_TRANSLATE_NOOP("CaseText", "不予受理");
    case v1::CASE_EVENT_KIND_STEP_STARTED: return QT_TRANSLATE_NOOP("CaseText", "开始办理");
    case v1::CASE_EVENT_KIND_STEP_PASSED: return QT_TRANSLATE_NOOP("CaseText", "这一步通过");
    case v1::CASE_EVENT_KIND_CLOCK_STOPPED: return QT_TRANSLATE_NOOP("CaseText", "暂停计时");
    case v1::CASE_EVENT_KIND_CLOCK_RESUMED: return QT_TRANSLATE_NOOP("CaseText", "恢复计时");
    case v1::CASE_EVENT_KIND_GRANTED: return QT_TRANSLATE_NOOP("CaseText", "批准");
    case v1::CASE_EVENT_KIND_REFUSED: return QT_TRANSLATE_NOOP("CaseText", "不批准");
    case v1::CASE_EVENT_KIND_FINISHED: return QT_TRANSLATE_NOOP("CaseText", "办结");
    case v1::CASE_EVENT_KIND_DELIVERED: return QT_TRANSLATE_NOOP("CaseText", "已送达");
    case v1::CASE_EVENT_KIND_WITHDRAWN: return QT_TRANSLATE_NOOP("CaseText", "撤回");
    case v1::CASE_EVENT_KIND_URGED: return QT_TRANSLATE_NOOP("CaseText", "催办");
    case v1::CASE_EVENT_KIND_RATED: return QT_TRANSLATE_NOOP("CaseText", "评价");
    case v1::CASE_EVENT_KIND_RATING_ANSWERED: return QT_TRANSLATE_NOOP("CaseText", "答复评价");
    case v1::CASE_EVENT_KIND_SUPPLIED: return QT_TRANSLATE_NOOP("CaseText", "补交材料");
    case v1::CASE_EVENT_KIND_TERMINATED: return QT_TRANSLATE_NOOP("CaseText", "终止");
    default: return nullptr;
    }
}

} // namespace

QString caseStateText(const v1::Case& value)
{
    const char* source = stateSource(value.state());
    return source == nullptr ? QString::fromStdString(value.state_text()) : caseWords(source);
}

QString caseStateMeaning(const v1::Case& value)
{
    const char* source = meaningSource(value.state());
    return source == nullptr ? QString() : caseWords(source);
}

Tone caseTone(const v1::Case& value)
{
    if (value.overdue())
        return Tone::Danger;
    switch (value.state()) {
    case v1::CASE_STATE_CORRECTION_ASKED:
    case v1::CASE_STATE_RETURNED_PRE:
    case v1::CASE_STATE_SPECIAL_PROCEDURE: return Tone::Warning;
    case v1::CASE_STATE_NOT_ACCEPTED:
    case v1::CASE_STATE_REFUSED:
    case v1::CASE_STATE_TERMINATED: return Tone::Danger;
    case v1::CASE_STATE_GRANTED:
    case v1::CASE_STATE_FINISHED:
    case v1::CASE_STATE_DELIVERING: return Tone::Success;
    default: return Tone::Neutral;
    }
}

QString caseEventText(v1::CaseEventKind kind)
{
    const char* source = eventSource(kind);
    return source == nullptr ? QString() : caseWords(source);
}

QString appointmentStateText(const v1::Appointment& value)
{
    const bool home = value.kind() == v1::APPOINTMENT_KIND_HOME_VISIT;
    switch (value.state()) {
    case v1::APPOINTMENT_STATE_CONFIRMED:
        return home ? caseWords(QT_TRANSLATE_NOOP("CaseText", "上门已约好"))
                    : caseWords(QT_TRANSLATE_NOOP("CaseText", "已约好"));
    case v1::APPOINTMENT_STATE_REFUSED: return caseWords(QT_TRANSLATE_NOOP("CaseText", "没约上"));
    case v1::APPOINTMENT_STATE_CANCELLED: return caseWords(QT_TRANSLATE_NOOP("CaseText", "已取消"));
    case v1::APPOINTMENT_STATE_DONE: return caseWords(QT_TRANSLATE_NOOP("CaseText", "已办完"));
    case v1::APPOINTMENT_STATE_MISSED: return caseWords(QT_TRANSLATE_NOOP("CaseText", "没有去"));
    default: return caseWords(QT_TRANSLATE_NOOP("CaseText", "想约，还没约上"));
    }
}

Tone appointmentTone(const v1::Appointment& value)
{
    switch (value.state()) {
    case v1::APPOINTMENT_STATE_CONFIRMED:
    case v1::APPOINTMENT_STATE_DONE: return Tone::Success;
    case v1::APPOINTMENT_STATE_REFUSED:
    case v1::APPOINTMENT_STATE_MISSED: return Tone::Danger;
    case v1::APPOINTMENT_STATE_CANCELLED: return Tone::Neutral;
    default: return Tone::Warning;
    }
}

} // namespace tongban::viewmodels
