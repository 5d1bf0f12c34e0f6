// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/app_context.h"

#include "client/services/catalogue_service.h"
#include "client/services/document_service.h"
#include "client/services/ended_grants.h"
#include "client/services/outbox_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/services/session_service.h"
#include "client/services/settings_service.h"
#include "client/viewmodels/error_text.h"
#include "client/viewmodels/text/date_text.h"

#include <QJSEngine>

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

AppContext* g_instance = nullptr;

constexpr qreal kMinScale = 1.0;
constexpr qreal kMaxScale = 1.9;

bool needsYou(const services::WaitingOperation& operation)
{
    return operation.entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION;
}

// Nobody answers, or nothing went wrong: not a word about the guides.
bool isRefusal(const Error& error)
{
    return error.code != ErrorCode::Cancelled && error.code != ErrorCode::Unavailable &&
           error.code != ErrorCode::DeadlineExceeded;
}

} // namespace

AppContext::AppContext(services::Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.session(), &services::SessionService::stageChanged, this, &AppContext::stageChanged);
    connect(&services.session(), &services::SessionService::stageChanged, this, &AppContext::placeChanged);
    connect(&services.catalogue(), &services::CatalogueService::catalogueChanged, this, &AppContext::placeChanged);
    connect(&services.catalogue(), &services::CatalogueService::progressChanged, this, &AppContext::guidesErrorChanged);
    connect(&services.catalogue(), &services::CatalogueService::imported, this, &AppContext::announceImport);
    connect(&services.endedGrants(), &services::EndedGrants::letGoOf, this, [this](const QString& name) {
        //: %1 is the person one was allowed to act for.
        announce(tr("替%1办事的授权已结束，其资料已从本机删除").arg(name));
    });
    connect(&services.outbox(), &services::OutboxService::onlineChanged, this, &AppContext::onlineChanged);
    connect(&services.outbox(), &services::OutboxService::changed, this, &AppContext::waitingChanged);
    connect(&services.principals(), &services::PrincipalService::activeChanged, this, &AppContext::principalChanged);
    connect(&services.principals(), &services::PrincipalService::principalsChanged, this,
            &AppContext::principalChanged);
    connect(&services.settings(), &services::SettingsService::changed, this, &AppContext::settingsChanged);
}

void AppContext::setInstance(AppContext* instance)
{
    g_instance = instance;
}

AppContext& AppContext::instance()
{
    Q_ASSERT_X(g_instance != nullptr, "AppContext", "the composition root has not set it");
    return *g_instance;
}

AppContext* AppContext::create(QQmlEngine* /*engine*/, QJSEngine* /*scriptEngine*/)
{
    // The composition root owns it: the engine must not delete it.
    QJSEngine::setObjectOwnership(g_instance, QJSEngine::CppOwnership);
    return g_instance;
}

services::Services& AppContext::services() const
{
    return m_services;
}

AppContext::Stage AppContext::stage() const
{
    switch (m_services.session().stage()) {
    case services::SessionService::Stage::Starting: return Stage::Starting;
    case services::SessionService::Stage::NeedsTown: return Stage::ChooseTown;
    case services::SessionService::Stage::NeedsEnrolment: return Stage::Enrol;
    case services::SessionService::Stage::Ready: return Stage::Ready;
    case services::SessionService::Stage::KeyProblem: return Stage::KeyProblem;
    }
    return Stage::Starting;
}

QString AppContext::keyErrorTitle() const
{
    return errorText(m_services.session().keyError()).title;
}

QString AppContext::keyErrorAdvice() const
{
    return errorText(m_services.session().keyError()).advice;
}

bool AppContext::online() const
{
    return m_services.outbox().isOnline();
}

QString AppContext::guidesErrorTitle() const
{
    const Error error = m_services.catalogue().lastError();
    return isRefusal(error) ? errorText(error).title : QString();
}

QString AppContext::guidesErrorAdvice() const
{
    const Error error = m_services.catalogue().lastError();
    return isRefusal(error) ? errorText(error).advice : QString();
}

int AppContext::waitingCount() const
{
    return static_cast<int>(m_services.outbox().waiting().size());
}

int AppContext::needsYouCount() const
{
    const auto& waiting = m_services.outbox().waiting();
    return static_cast<int>(std::count_if(waiting.begin(), waiting.end(), needsYou));
}

QString AppContext::principalId() const
{
    return QString::fromStdString(m_services.principals().activeId());
}

QString AppContext::forWhomName() const
{
    const v1::Principal* active = m_services.principals().active();
    if (active == nullptr)
        return {};
    return QString::fromStdString(active->nickname().empty() ? active->profile().name() : active->nickname());
}

QString AppContext::forWhomText() const
{
    const v1::Principal* active = m_services.principals().active();
    if (active == nullptr || forSelf())
        return {};
    const QString name = QString::fromStdString(active->profile().name());
    const QString nickname = QString::fromStdString(active->nickname());
    if (nickname.isEmpty() || nickname == name)
        //: In the header of every page. %1 is the name of the person things are being done for.
        return tr("正在为 %1 办").arg(name);
    //: In the header of every page. %1 is a name, %2 what the user calls this person (妈妈).
    return tr("正在为 %1（%2）办").arg(name, nickname);
}

bool AppContext::forSelf() const
{
    const v1::Principal* active = m_services.principals().active();
    return active == nullptr || active->kind() == v1::PRINCIPAL_KIND_SELF;
}

QString AppContext::language() const
{
    const QString chosen = QString::fromStdString(m_services.settings().settings().language());
    return chosen.isEmpty() ? QStringLiteral("zh") : chosen;
}

qreal AppContext::textScale() const
{
    return std::clamp(m_services.settings().settings().text_scale(), kMinScale, kMaxScale);
}

bool AppContext::elderMode() const
{
    return m_services.settings().settings().elder_mode();
}

QString AppContext::palette() const
{
    const QString chosen = QString::fromStdString(m_services.settings().settings().palette());
    return chosen.isEmpty() ? QStringLiteral("system") : chosen;
}

bool AppContext::reduceMotion() const
{
    return m_services.settings().settings().reduce_motion();
}

template <typename Change>
void AppContext::changeSettings(Change change)
{
    v1::Settings settings = m_services.settings().settings();
    change(settings);
    m_services.settings().save(settings);
}

void AppContext::setLanguage(const QString& language)
{
    changeSettings([&](v1::Settings& settings) { settings.set_language(language.toStdString()); });
}

void AppContext::setTextScale(qreal scale)
{
    changeSettings([&](v1::Settings& settings) { settings.set_text_scale(std::clamp(scale, kMinScale, kMaxScale)); });
}

void AppContext::setElderMode(bool on)
{
    changeSettings([&](v1::Settings& settings) { settings.set_elder_mode(on); });
}

void AppContext::setPalette(const QString& palette)
{
    changeSettings([&](v1::Settings& settings) { settings.set_palette(palette.toStdString()); });
}

void AppContext::setReduceMotion(bool on)
{
    changeSettings([&](v1::Settings& settings) { settings.set_reduce_motion(on); });
}

QStringList AppContext::dismissedHints() const
{
    QStringList names;
    for (const std::string& name : m_services.settings().settings().dismissed_hints())
        names.append(QString::fromStdString(name));
    return names;
}

void AppContext::dismissHint(const QString& name)
{
    if (!dismissedHints().contains(name))
        changeSettings([&](v1::Settings& settings) { settings.add_dismissed_hints(name.toStdString()); });
}

bool AppContext::canShare() const
{
    return m_services.documents().sharing() != platform::Sharing::Way::None;
}

bool AppContext::sharesByCopying() const
{
    return m_services.documents().sharing() == platform::Sharing::Way::Clipboard;
}

QString AppContext::townName() const
{
    return m_services.catalogue().divisionName(m_services.session().townCode().toStdString());
}

void AppContext::retryStart()
{
    m_services.session().start();
}

void AppContext::refresh()
{
    m_services.catalogue().update();
    m_services.outbox().sendNow();
}

void AppContext::importGuides(const QUrl& file)
{
    m_services.catalogue().importBundle(file.toLocalFile().toStdU16String());
}

void AppContext::announceImport(const Result<services::ImportedBundle>& outcome)
{
    if (!outcome)
        return announce(outcome.error().code == ErrorCode::FailedPrecondition
                            //: A file of guides (.tongban) that somebody brought was refused.
                            ? tr("这份文件是别的地方的指南，没有采用。")
                            : errorText(outcome.error()).title);
    const QString published = momentText(outcome->publishedMs, regionToday());
    if (outcome->stale)
        //: A file of guides was taken in but is past its time; %1 is when it was published.
        announce(tr("指南已过期，只作参考（%1 发布）").arg(published));
    else
        //: A file of guides was taken in; %1 is when it was published.
        announce(tr("指南已更新（%1 发布）").arg(published));
}

QString AppContext::lastPlace() const
{
    return m_services.session().lastPlace();
}

void AppContext::keepPlace(const QString& place)
{
    m_services.session().keepPlace(place);
}

void AppContext::applyLanguage()
{
    Q_EMIT languageApplied();
}

void AppContext::announceShared()
{
    if (sharesByCopying())
        announce(tr("已复制，到聊天或邮件里粘贴就行"));
}

void AppContext::announce(const QString& text)
{
    Q_EMIT announced(text);
}

} // namespace tongban::viewmodels
