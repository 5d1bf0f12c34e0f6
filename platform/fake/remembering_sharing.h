// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sharing.h"

namespace tongban::platform
{

// Remembers what was handed on last, in the way it is told to be. UI thread.
class RememberingSharing final : public Sharing
{
public:
    explicit RememberingSharing(Way way)
        : m_way(way)
    {
    }

    [[nodiscard]] Way way() const override
    {
        return m_way;
    }
    [[nodiscard]] Result<void> shareText(const QString& /*title*/, const QString& text) override
    {
        lastText = text;
        return {};
    }
    [[nodiscard]] Result<void> sharePicture(const QString& /*title*/, const QImage& picture) override
    {
        lastPicture = picture;
        return {};
    }

    QString lastText;
    QImage lastPicture;

private:
    Way m_way;
};

} // namespace tongban::platform
