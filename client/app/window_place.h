// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>
#include <QSettings>

namespace tongban::app
{

// The window comes back as large as it was left, its two panes (the window's property `share`, the part of the first)
// drawn apart as they were; where it stands is the window manager's affair. Kept in a file of its own beside the vault:
// it is needed before the vault is open and is nobody's secret. UI thread.
class WindowPlace : public QObject
{
    Q_OBJECT

public:
    WindowPlace(QQuickWindow& window, const QString& file);

private:
    void remember();
    Q_SLOT void rememberShare();

    QQuickWindow& m_window;
    QSettings m_file;
};

} // namespace tongban::app
