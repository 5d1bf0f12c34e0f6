// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace tongban::services
{

class ServiceContext;

// What has to be swept up now and then: files nothing refers to any more. On the work thread, shortly after the store
// was opened and once a day; what fails is tried again the next day. UI thread.
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    explicit Housekeeping(ServiceContext& context, QObject* parent = nullptr);

    // The store is open: sweeps now and from now on daily.
    void begin();

private:
    void sweep();

    ServiceContext& m_context;
    QTimer m_daily;
};

} // namespace tongban::services
