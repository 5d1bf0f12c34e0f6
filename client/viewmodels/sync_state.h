// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

// Where an own thing stands, as every page shows it (the design system's SyncBadge).
namespace tongban::viewmodels::sync_state
{

Q_NAMESPACE
QML_NAMED_ELEMENT(SyncState)

enum Value {
    // 已存在本机
    SavedHere,
    // 正在提交
    Sending,
    // 平台已确认
    Confirmed,
    // 需要您处理
    NeedsYou,
};
Q_ENUM_NS(Value)

} // namespace tongban::viewmodels::sync_state
