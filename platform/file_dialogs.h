// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tongban::platform
{

// File dialogs through xdg-desktop-portal, or Qt's own where there is none; never GTK's, which may load libsqlite3
// beside SQLCipher. What the person set in QT_QPA_PLATFORMTHEME stays. Before the QGuiApplication.
void preferPortalDialogs();

} // namespace tongban::platform
