// SPDX-License-Identifier: Apache-2.0
#include "platform/window_safe_area.h"

namespace tongban::platform
{

void WindowSafeArea::watch(QWindow& window)
{
    m_window = &window;
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    connect(&window, &QWindow::safeAreaMarginsChanged, this, &SafeArea::changed);
#endif
    Q_EMIT changed();
}

QMarginsF WindowSafeArea::margins() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    if (!m_window.isNull())
        return m_window->safeAreaMargins().toMarginsF();
#endif
    return {};
}

} // namespace tongban::platform
