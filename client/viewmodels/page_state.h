// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

// What a page or list is in. Each page has exactly one of these and a `retry()`.
namespace tongban::viewmodels::page_state
{

Q_NAMESPACE
QML_NAMED_ELEMENT(PageState)

enum Value {
    Loading,
    Ready,
    Empty,
    Failed,
};
Q_ENUM_NS(Value)

} // namespace tongban::viewmodels::page_state
