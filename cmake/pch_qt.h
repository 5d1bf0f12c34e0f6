// SPDX-License-Identifier: Apache-2.0
// Precompiled for rooms with Qt. No room may rely on it: every file includes what it uses.
#pragma once
#include "pch_std.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>
