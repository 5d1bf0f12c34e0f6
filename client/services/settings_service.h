// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/device.pb.h"

#include <QFuture>
#include <QObject>

namespace tongban::services
{

class ServiceContext;

// What the person chose for the program: language, text size, elder mode, palette, hints dismissed for good. UI thread.
class SettingsService : public QObject
{
    Q_OBJECT

public:
    explicit SettingsService(ServiceContext& context, QObject* parent = nullptr);

    // As last saved; defaults before load() has come back.
    [[nodiscard]] const v1::Settings& settings() const;
    void load();
    // Takes effect at once, is written behind.
    QFuture<Result<void>> save(const v1::Settings& settings);

Q_SIGNALS:
    void changed();

private:
    ServiceContext& m_context;
    v1::Settings m_settings;
};

} // namespace tongban::services
