// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sharing.h"

namespace tongban::platform
{

// What people at a desktop do to hand something on: copy it, and paste it into a chat or a letter.
class ClipboardSharing final : public Sharing
{
public:
    [[nodiscard]] Way way() const override;
    [[nodiscard]] Result<void> shareText(const QString& title, const QString& text) override;
    [[nodiscard]] Result<void> sharePicture(const QString& title, const QImage& picture) override;
};

} // namespace tongban::platform
