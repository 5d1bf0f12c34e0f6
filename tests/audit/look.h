// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace tongban::audit
{

// One way the program may look to somebody.
struct Look {
    bool elder;
    const char* palette;
    double scale;
    QSize size;

    // "elder dark 1.9 360x640"
    [[nodiscard]] QString name() const;
    [[nodiscard]] int target() const;
};

// {normal, elder} x {light, dark, contrast} x {1, 1.9} x four windows: 48.
[[nodiscard]] QList<Look> allLooks();

} // namespace tongban::audit
