// SPDX-License-Identifier: Apache-2.0
#include "platform/data_folder.h"

#include <QStandardPaths>

namespace tongban::platform
{

std::filesystem::path dataFolder()
{
    // Without the organisation that AppDataLocation puts in between: one name, one folder.
    return std::filesystem::path(
               QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdU16String()) /
           "tongban";
}

} // namespace tongban::platform
