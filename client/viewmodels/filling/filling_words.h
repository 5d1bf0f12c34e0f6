// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace tongban::viewmodels
{

// Text of the form pages, marked with QT_TRANSLATE_NOOP("Filling", ...).
[[nodiscard]] inline QString fillingWords(const char* text)
{
    return QCoreApplication::translate("Filling", text);
}

} // namespace tongban::viewmodels
