// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sharing.h"

namespace tongban::platform
{

// Android's sheet of programs and people (ACTION_SEND). A picture is handed over as a file of the cache: the package
// declares a FileProvider with the authority "<package>.shared" for the cache's folder "shared".
class IntentSharing final : public Sharing
{
public:
    [[nodiscard]] Way way() const override;
    [[nodiscard]] Result<void> shareText(const QString& title, const QString& text) override;
    [[nodiscard]] Result<void> sharePicture(const QString& title, const QImage& picture) override;
};

} // namespace tongban::platform
