// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/own/operation_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace tongban::viewmodels
{

namespace
{

QString operationWords(const char* source)
{
    return QCoreApplication::translate("OperationText", source);
}

QString lookUp(const QHash<QString, const char*>& words, const std::string& key)
{
    const char* source = words.value(QString::fromStdString(key), nullptr);
    return source == nullptr ? QString() : operationWords(source);
}

} // namespace

QString operationTitle(const std::string& kind)
{
    static const QHash<QString, const char*> kTitles{
        {QStringLiteral("principal.register"), QT_TRANSLATE_NOOP("OperationText", "登记为谁办")},
        {QStringLiteral("profile.save"), QT_TRANSLATE_NOOP("OperationText", "保存个人信息")},
        {QStringLiteral("case.submit"), QT_TRANSLATE_NOOP("OperationText", "提交申请")},
        {QStringLiteral("case.amend"), QT_TRANSLATE_NOOP("OperationText", "提交补正")},
        {QStringLiteral("case.supply"), QT_TRANSLATE_NOOP("OperationText", "补交材料")},
        {QStringLiteral("case.withdraw"), QT_TRANSLATE_NOOP("OperationText", "撤回申请")},
        {QStringLiteral("case.urge"), QT_TRANSLATE_NOOP("OperationText", "催办")},
        {QStringLiteral("case.rate"), QT_TRANSLATE_NOOP("OperationText", "评价办件")},
        {QStringLiteral("appointment.request"), QT_TRANSLATE_NOOP("OperationText", "预约")},
        {QStringLiteral("appointment.cancel"), QT_TRANSLATE_NOOP("OperationText", "取消预约")},
        {QStringLiteral("appointment.rate"), QT_TRANSLATE_NOOP("OperationText", "评价上门或窗口服务")},
        {QStringLiteral("draft.save"), QT_TRANSLATE_NOOP("OperationText", "填到一半的表，给您的其他设备")},
        {QStringLiteral("draft.end"), QT_TRANSLATE_NOOP("OperationText", "删掉其他设备上填到一半的表")},
        {QStringLiteral("message.read"), QT_TRANSLATE_NOOP("OperationText", "标记消息已读")},
    };
    const QString title = lookUp(kTitles, kind);
    return title.isEmpty() ? QString::fromStdString(kind) : title;
}

// The names are those of sync/engine/reasons.h.
QString waitingReason(const v1::OutboxEntry& entry)
{
    static const QHash<QString, const char*> kReasons{
        {QStringLiteral("offline"), QT_TRANSLATE_NOOP("OperationText", "没有网络，联网后自动提交")},
        {QStringLiteral("needs_login"), QT_TRANSLATE_NOOP("OperationText", "需要重新登录后提交")},
        {QStringLiteral("asked_to_wait"), QT_TRANSLATE_NOOP("OperationText", "平台忙，稍后自动再试")},
        {QStringLiteral("platform_trouble"), QT_TRANSLATE_NOOP("OperationText", "平台出了问题，稍后自动再试")},
        {QStringLiteral("after_other"), QT_TRANSLATE_NOOP("OperationText", "等前面一步提交完")},
        {QStringLiteral("other_refused"), QT_TRANSLATE_NOOP("OperationText", "前面一步没有通过，请先处理那一步")},
        {QStringLiteral("other_dismissed"), QT_TRANSLATE_NOOP("OperationText", "前面一步已撤下，这一步不会再提交")},
        {QStringLiteral("needs_blobs"), QT_TRANSLATE_NOOP("OperationText", "正在上传照片")},
        {QStringLiteral("attachment_missing"), QT_TRANSLATE_NOOP("OperationText", "有一张照片找不到了，请重新添加")},
        {QStringLiteral("restored"), QT_TRANSLATE_NOOP("OperationText", "平台恢复过数据，正在重新提交")},
        {QStringLiteral("too_large"), QT_TRANSLATE_NOOP("OperationText", "内容太大，请少放几张照片")},
    };
    if (!entry.result().text().empty())
        return QString::fromStdString(entry.result().text());
    const QString reason = lookUp(kReasons, entry.reason());
    if (!reason.isEmpty())
        return reason;
    if (entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION)
        return operationWords(QT_TRANSLATE_NOOP("OperationText", "平台没有接受，请核对后重新提交"));
    if (entry.state() == v1::OUTBOX_STATE_SENDING)
        return operationWords(QT_TRANSLATE_NOOP("OperationText", "正在提交，等平台答复"));
    return operationWords(QT_TRANSLATE_NOOP("OperationText", "已存在本机，等待提交"));
}

QString nextTryText(const v1::OutboxEntry& entry)
{
    if (entry.next_try_ms() <= 0)
        return {};
    const QTime at = QDateTime::fromMSecsSinceEpoch(entry.next_try_ms()).time();
    //: When a waiting operation is tried next. %1 is a time of day.
    return operationWords(QT_TRANSLATE_NOOP("OperationText", "%1 再试"))
        .arg(QLocale().toString(at, QLocale::ShortFormat));
}

} // namespace tongban::viewmodels
