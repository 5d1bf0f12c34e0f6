// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

// The two screens a story is told on, and its words: Chinese in the source as the person reads it.
namespace tongban::e2e
{

inline const QSize kPhone(390, 844);
inline const QSize kDesktop(1280, 800);

inline QString t(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace tongban::e2e
