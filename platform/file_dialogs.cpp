// SPDX-License-Identifier: Apache-2.0
#include "platform/file_dialogs.h"

#include <QtGlobal>

namespace tongban::platform
{

void preferPortalDialogs()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORMTHEME"))
        qputenv("QT_QPA_PLATFORMTHEME", "xdgdesktopportal");
}

} // namespace tongban::platform
