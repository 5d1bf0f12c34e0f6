// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace tongban::services
{

class ServiceContext;

// For whom things are done (为谁办): me, family, the people I help. Each principal is a record with an encrypted file
// of its own; adding one works without a network (the platform learns of it by the file's first operation). UI thread.
class PrincipalService : public QObject
{
    Q_OBJECT

public:
    explicit PrincipalService(ServiceContext& context, QObject* parent = nullptr);

    // As last read, the active one among them; profiles include what is not sent yet.
    [[nodiscard]] const std::vector<v1::Principal>& principals() const;
    // Null before enrolment or the first principal.
    [[nodiscard]] const v1::Principal* active() const;
    [[nodiscard]] std::string activeId() const;

    void load();
    [[nodiscard]] QFuture<Result<void>> setActive(const QString& id);
    // `principal.id` is made here. Returns it.
    [[nodiscard]] QFuture<Result<QString>> add(v1::Principal principal);
    // Writes the profile and the operation that carries it in one transaction.
    [[nodiscard]] QFuture<Result<void>> saveProfile(const QString& id, const v1::Profile& profile);

Q_SIGNALS:
    void principalsChanged();
    void activeChanged();

private:
    ServiceContext& m_context;
    std::vector<v1::Principal> m_principals;
    std::string m_activeId;
};

} // namespace tongban::services
