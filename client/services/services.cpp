// SPDX-License-Identifier: Apache-2.0
#include "client/services/services.h"

#include "client/services/booking_service.h"
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/document_service.h"
#include "client/services/ended_grants.h"
#include "client/services/form_service.h"
#include "client/services/ground/housekeeping.h"
#include "client/services/ground/service_context.h"
#include "client/services/guide_service.h"
#include "client/services/outbox_service.h"
#include "client/services/principal_service.h"
#include "client/services/session_service.h"
#include "client/services/settings_service.h"
#include "client/services/sync/device_sync_tools.h"
#include "client/services/sync/sync_loop.h"
#include "client/store/catalogue_db.h"
#include "client/store/store_paths.h"

#include <QTimer>

#include <utility>

namespace tongban::services
{

namespace
{

// What is here already is shown before the platform is asked for more.
constexpr std::chrono::milliseconds kNetworkAfter{300};

} // namespace

// In the order in which they are made, ended in the other; before them all the work thread, whose jobs use services and
// tell the sync thread what they wrote.
struct Services::Parts : public QObject, public ScopeListener {
    explicit Parts(ServicePorts ports)
        : context(std::move(ports))
    {
    }
    ~Parts() override
    {
        context.work().end();
    }

    // From the sync thread: everything is handed to the UI thread.
    void scopeChanged(const std::string& principalId) override
    {
        QMetaObject::invokeMethod(this, [this, principalId] {
            forms.scopeChanged(principalId);
            outbox.reload();
            principals.load();
            Q_EMIT cases.changed();
            Q_EMIT bookings.changed();
        });
    }
    void fileCame(const std::string& principalId) override
    {
        QMetaObject::invokeMethod(this,
                                  [this, principalId] { Q_EMIT forms.fileCame(QString::fromStdString(principalId)); });
    }
    void grantsSeen(const std::vector<v1::GrantState>& grants) override
    {
        QMetaObject::invokeMethod(this, [this, grants] { endedGrants.heard(grants); });
    }
    void needsLogin() override
    {
        QMetaObject::invokeMethod(this, [this] { session.sessionEnded(); });
    }
    void platformAnswered(bool answered) override
    {
        QMetaObject::invokeMethod(this, [this, answered] { outbox.setOnline(answered); });
    }

    void catalogueProgress(const catalogue::UpdateProgress& progress)
    {
        CatalogueProgress shown;
        shown.running = progress.phase != catalogue::UpdatePhase::Done;
        shown.usable = !progress.firstSync || progress.essentialsHeld;
        shown.doneBytes = progress.doneBytes;
        shown.totalBytes = progress.totalBytes;
        // Before the platform has said anything it is not known to be there again.
        const bool answered = progress.version != 0;
        QMetaObject::invokeMethod(this, [this, shown, answered] { catalogue.setProgress(shown, answered); });
    }
    void catalogueDone(const Result<catalogue::UpdateOutcome>& outcome)
    {
        const bool isDamaged = store::CatalogueDb::isNotedDamaged(store::StorePaths(context.ports().dataFolder));
        QMetaObject::invokeMethod(this, [this, outcome, isDamaged] {
            damaged = isDamaged;
            unreached = !outcome && outcome.error().code == ErrorCode::Unavailable;
            if (unreached)
                outbox.setOnline(false);
            if (!outcome && outcome.error().code != ErrorCode::Cancelled)
                catalogue.setFailed(outcome.error());
            if (!outcome || outcome->rung != catalogue::UpdateRung::Unchanged || catalogue.progress().version == 0)
                catalogue.reload();
        });
    }

    void bundleImported(const Result<catalogue::UpdateOutcome>& outcome)
    {
        QMetaObject::invokeMethod(this, [this, outcome] {
            if (outcome)
                catalogue.setImported(ImportedBundle{outcome->version, outcome->publishedMs, outcome->stale});
            else
                catalogue.setImported(fail(outcome.error()));
            catalogue.reload();
        });
    }

    void startSync()
    {
        auto makeTools = [this]() -> std::unique_ptr<SyncTools> {
            return std::make_unique<DeviceSyncTools>(
                context.ports(), aborter,
                DeviceSyncTools::CatalogueHooks{
                    [this](const catalogue::UpdateProgress& progress) { catalogueProgress(progress); },
                    [this](const Result<catalogue::UpdateOutcome>& done) { catalogueDone(done); },
                    [this](const Result<catalogue::UpdateOutcome>& done) { bundleImported(done); }});
        };
        sync = std::make_unique<SyncLoop>(SyncLoop::Ports{makeTools, [this] { aborter.abort(); }, *this,
                                                          context.ports().clock, context.ports().random});
        context.setSync(*sync);
    }

    void connectThem()
    {
        connect(&session, &SessionService::stageChanged, this, [this] {
            settings.load();
            principals.load();
            outbox.reload();
            if (session.stage() == SessionService::Stage::Ready)
                housekeeping.begin();
        });
        connect(&cases, &CaseService::changed, &outbox, &OutboxService::reload);
        connect(&bookings, &BookingService::changed, &outbox, &OutboxService::reload);
        connect(&outbox, &OutboxService::changed, &endedGrants, &EndedGrants::look);
        connect(&forms, &FormService::draftsChanged, &endedGrants, &EndedGrants::look);
        lookAgain.setInterval(context.ports().lookAgain);
        connect(&lookAgain, &QTimer::timeout, this, [this] {
            sync->tellAll(engine::Foreground{});
            // Who has no guides yet, or a part of them no more, can do nothing but wait for them. Asked for once until
            // it has been answered.
            if ((catalogue.progress().version == 0 || damaged) && std::exchange(unreached, false))
                sync->updateCatalogue();
        });
        lookAgain.start();
        QTimer::singleShot(kNetworkAfter, this, [this] { sync->begin(); });
    }

    ServiceContext context;
    RequestAborter aborter;
    SettingsService settings{context};
    CatalogueService catalogue{context};
    SessionService session{context};
    PrincipalService principals{context};
    EndedGrants endedGrants{context, principals};
    GuideService guides{context};
    FormService forms{context};
    CaseService cases{context};
    BookingService bookings{context};
    OutboxService outbox{context};
    DocumentService documents{context};
    Housekeeping housekeeping{context};
    QTimer lookAgain;
    // By the last update of the catalogue.
    bool unreached = false;
    bool damaged = false;
    std::unique_ptr<SyncLoop> sync;
};

Services::Services(ServicePorts ports)
    : m_parts(std::make_unique<Parts>(std::move(ports)))
{
    m_parts->startSync();
    m_parts->connectThem();
    m_parts->catalogue.reload();
    m_parts->catalogue.update();
    m_parts->session.start();
}

Services::~Services() = default;

SessionService& Services::session()
{
    return m_parts->session;
}

SettingsService& Services::settings()
{
    return m_parts->settings;
}

CatalogueService& Services::catalogue()
{
    return m_parts->catalogue;
}

PrincipalService& Services::principals()
{
    return m_parts->principals;
}

EndedGrants& Services::endedGrants()
{
    return m_parts->endedGrants;
}

GuideService& Services::guides()
{
    return m_parts->guides;
}

FormService& Services::forms()
{
    return m_parts->forms;
}

CaseService& Services::cases()
{
    return m_parts->cases;
}

BookingService& Services::bookings()
{
    return m_parts->bookings;
}

OutboxService& Services::outbox()
{
    return m_parts->outbox;
}

DocumentService& Services::documents()
{
    return m_parts->documents;
}

} // namespace tongban::services
