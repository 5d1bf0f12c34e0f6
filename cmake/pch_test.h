// SPDX-License-Identifier: Apache-2.0
// Precompiled for tests. No test may rely on it: every file includes what it uses.
#pragma once
#include "pch_std.h"

#include <QObject>
#include <QString>
// Not QTest: it looks at which other parts of Qt a test uses.
#include <QtTest/qtestcase.h>
