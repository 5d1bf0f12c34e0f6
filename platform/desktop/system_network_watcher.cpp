// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop/system_network_watcher.h"

#include <QNetworkInformation>

#include <utility>

namespace tongban::platform
{

SystemNetworkWatcher::SystemNetworkWatcher(QObject* parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            &SystemNetworkWatcher::update);
    update();
}

bool SystemNetworkWatcher::maybeOnline() const
{
    return m_maybeOnline;
}

void SystemNetworkWatcher::setListener(std::function<void(bool maybeOnline)> listener)
{
    m_listener = std::move(listener);
}

void SystemNetworkWatcher::update()
{
    const bool before = std::exchange(m_maybeOnline, QNetworkInformation::instance()->reachability() !=
                                                         QNetworkInformation::Reachability::Disconnected);
    if (before != m_maybeOnline && m_listener)
        m_listener(m_maybeOnline);
}

} // namespace tongban::platform
