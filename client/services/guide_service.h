// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/guide_diff.h"
#include "sync/base/result.h"
#include "tongban/v1/device.pb.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace tongban::services
{

class ServiceContext;
class Stores;

// What one does with a guide for the active principal: answers its questions, ticks materials off, keeps it as
// favourite. Stays on this device. When a guide changes that one has ticked, drafted or booked, says what changed, old
// beside new. UI thread.
class GuideService : public QObject
{
    Q_OBJECT

public:
    explicit GuideService(ServiceContext& context, QObject* parent = nullptr);

    // Empty checklist when there is none yet.
    [[nodiscard]] QFuture<Result<v1::Checklist>> checklist(const QString& guideId) const;
    [[nodiscard]] QFuture<Result<void>> answer(const QString& guideId, const v1::SituationAnswer& answer);
    [[nodiscard]] QFuture<Result<void>> tick(const QString& guideId, const QString& materialId, bool on);
    [[nodiscard]] QFuture<Result<void>> setFavourite(const QString& guideId, bool on);
    // Remembers when, and the guide as it is now.
    [[nodiscard]] QFuture<Result<void>> seen(const QString& guideId);
    // Differences between the guide as ticked, drafted or booked and as it is now; empty when nothing was begun or
    // nothing changed.
    [[nodiscard]] QFuture<Result<std::vector<domain::GuideChange>>> changes(const QString& guideId) const;
    // The person has read the changes.
    [[nodiscard]] QFuture<Result<void>> acceptChanges(const QString& guideId);

    // Newest first.
    [[nodiscard]] QFuture<Result<std::vector<v1::Checklist>>> favourites() const;
    [[nodiscard]] QFuture<Result<std::vector<v1::Checklist>>> lastSeen(int limit) const;

Q_SIGNALS:
    void changed(const QString& guideId);

private:
    using Change = std::function<Result<void>(Stores& stores, v1::Checklist& list)>;
    // Reads, changes and writes one checklist on the work thread.
    QFuture<Result<void>> change(const QString& guideId, Change change);

    ServiceContext& m_context;
};

} // namespace tongban::services
