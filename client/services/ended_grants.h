// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

#include <QObject>
#include <QString>

#include <set>
#include <string>
#include <vector>

namespace tongban::services
{

class ServiceContext;
class PrincipalService;

// Whose right to act for somebody has ended (授权结束) keeps nothing of theirs: key and file are destroyed as soon as
// nothing is in them that only this device has (an open draft, an operation not answered, refused and not read, or
// accepted and not in the platform's backup yet). Oneself is never let go of. UI thread.
class EndedGrants : public QObject
{
    Q_OBJECT

public:
    EndedGrants(ServiceContext& context, PrincipalService& principals, QObject* parent = nullptr);

    // From the sync thread, queued: all grants of the person.
    void heard(const std::vector<v1::GrantState>& grants);
    // Something may have been finished since.
    void look();

Q_SIGNALS:
    void letGoOf(const QString& name);

private:
    void lookAt(const std::string& principalId);
    void destroy(const std::string& principalId);

    ServiceContext& m_context;
    PrincipalService& m_principals;
    std::set<std::string> m_ended;
    // Being looked at, or destroyed.
    std::set<std::string> m_busy;
};

} // namespace tongban::services
