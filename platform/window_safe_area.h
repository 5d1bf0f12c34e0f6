// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/safe_area.h"

#include <QPointer>
#include <QWindow>

namespace tongban::platform
{

// What the system says of one window. Qt tells from 6.9 on; before, and until there is a window, nothing is taken away.
class WindowSafeArea final : public SafeArea
{
    Q_OBJECT

public:
    using SafeArea::SafeArea;

    void watch(QWindow& window);
    [[nodiscard]] QMarginsF margins() const override;

private:
    QPointer<QWindow> m_window;
};

} // namespace tongban::platform
