// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace tongban::services
{

class ServiceContext;
class SessionService;
class SettingsService;
class CatalogueService;
class PrincipalService;
class EndedGrants;
class GuideService;
class FormService;
class CaseService;
class BookingService;
class OutboxService;
class DocumentService;
struct ServicePorts;

// Everything a person can do, made once by the composition root and complete after construction. UI thread. Destroying
// it ends the work and sync threads after what they have begun.
class Services
{
public:
    explicit Services(ServicePorts ports);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    [[nodiscard]] SessionService& session();
    [[nodiscard]] SettingsService& settings();
    [[nodiscard]] CatalogueService& catalogue();
    [[nodiscard]] PrincipalService& principals();
    [[nodiscard]] EndedGrants& endedGrants();
    [[nodiscard]] GuideService& guides();
    [[nodiscard]] FormService& forms();
    [[nodiscard]] CaseService& cases();
    [[nodiscard]] BookingService& bookings();
    [[nodiscard]] OutboxService& outbox();
    [[nodiscard]] DocumentService& documents();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tongban::services
