// SPDX-License-Identifier: Apache-2.0
// Precompiled for what Qt's tools write: the plugins and type registrations of the QML modules.
#pragma once
#include <QtQml/qqml.h>
#include <QtQml/qqmlmoduleregistration.h>
