// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/network_watcher.h"

#include <QObject>

namespace tongban::platform
{

// QNetworkInformation (NetworkManager, GLib); where it has no backend, one may always be online. UI thread, after the
// QCoreApplication.
class SystemNetworkWatcher final : public QObject, public NetworkWatcher
{
    Q_OBJECT

public:
    explicit SystemNetworkWatcher(QObject* parent = nullptr);

    [[nodiscard]] bool maybeOnline() const override;
    void setListener(std::function<void(bool maybeOnline)> listener) override;

private:
    void update();

    std::function<void(bool)> m_listener;
    bool m_maybeOnline = true;
};

} // namespace tongban::platform
