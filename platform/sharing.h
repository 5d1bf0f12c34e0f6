// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QImage>
#include <QString>

#include <memory>

namespace tongban::platform
{

// The port to handing something on to another program or person. UI thread.
class Sharing
{
public:
    enum class Way {
        // Nothing can be done here: nothing is offered.
        None,
        // The system asks to whom: phones.
        Sheet,
        // It is copied, to be pasted where one likes: desktops.
        Clipboard,
    };

    virtual ~Sharing() = default;
    [[nodiscard]] virtual Way way() const = 0;
    // Success: the system has taken it; what the person then does with it is theirs. `title` is for the system's sheet.
    [[nodiscard]] virtual Result<void> shareText(const QString& title, const QString& text) = 0;
    [[nodiscard]] virtual Result<void> sharePicture(const QString& title, const QImage& picture) = 0;
};

// What this system has.
[[nodiscard]] std::unique_ptr<Sharing> systemSharing();

} // namespace tongban::platform
