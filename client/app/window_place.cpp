// SPDX-License-Identifier: Apache-2.0
#include "client/app/window_place.h"

#include <QScreen>

namespace tongban::app
{

namespace
{
constexpr const char* kShare = "share";
} // namespace

WindowPlace::WindowPlace(QQuickWindow& window, const QString& file)
    : m_window(window)
    , m_file(file, QSettings::IniFormat)
{
    const QSize size = m_file.value(QStringLiteral("size")).toSize();
    if (size.isValid() && window.screen() != nullptr)
        window.resize(size.boundedTo(window.screen()->availableSize()).expandedTo(window.minimumSize()));
    connect(&window, &QWindow::widthChanged, this, &WindowPlace::remember);
    connect(&window, &QWindow::heightChanged, this, &WindowPlace::remember);
    window.setProperty(kShare, m_file.value(QLatin1String(kShare), 0).toDouble());
    // A property of the window's QML: there is no other way to it.
    connect(&window, SIGNAL(shareChanged()), this, SLOT(rememberShare()));
}

void WindowPlace::remember()
{
    // A window that fills the screen has no size of its own. QSettings writes when the event loop is next idle.
    if (m_window.visibility() == QWindow::Windowed)
        m_file.setValue(QStringLiteral("size"), m_window.size());
}

void WindowPlace::rememberShare()
{
    m_file.setValue(QLatin1String(kShare), m_window.property(kShare));
}

} // namespace tongban::app
