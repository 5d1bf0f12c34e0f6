// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/operation.pb.h"

#include <QObject>
#include <QString>

#include <vector>

namespace tongban::services
{

class ServiceContext;

// One operation that is not finished, and whose it is.
struct WaitingOperation {
    std::string principalId;
    v1::OutboxEntry entry;
};

// Everything that still waits, of every principal, with its reason and its next try; and whether the platform answers.
// UI thread.
class OutboxService : public QObject
{
    Q_OBJECT

public:
    explicit OutboxService(ServiceContext& context, QObject* parent = nullptr);

    // False from the first request that did not get through until one does.
    [[nodiscard]] bool isOnline() const;
    // As last read; accepted ones are not among them.
    [[nodiscard]] const std::vector<WaitingOperation>& waiting() const;

    // Tries everything now that may be tried.
    void sendNow();
    // The person has read the refusal of an operation: it leaves the tray, what they typed stays as a draft.
    void dismiss(const QString& principalId, const QString& opId);

    // From the sync thread, queued.
    void setOnline(bool online);
    void reload();

Q_SIGNALS:
    void changed();
    void onlineChanged();

private:
    ServiceContext& m_context;
    std::vector<WaitingOperation> m_waiting;
    bool m_online = true;
};

} // namespace tongban::services
