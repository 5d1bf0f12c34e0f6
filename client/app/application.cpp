// SPDX-License-Identifier: Apache-2.0
#include "client/app/application.h"

#include "client/app/languages.h"
#include "client/app/window_place.h"
#include "client/services/ground/keystore_key_source.h"
#include "client/services/ground/service_ports.h"
#include "client/services/services.h"
#include "client/services/settings_service.h"
#include "client/viewmodels/app_context.h"
#include "platform/data_folder.h"
#include "platform/desktop/command_speaker.h"
#include "platform/desktop/keychain_secret_store.h"
#include "platform/sharing.h"
#include "platform/window_safe_area.h"
#include "sync/base/clock.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/secure_random.h"

#include <QFile>
#include <QFileInfo>
#include <QQmlApplicationEngine>
#include <QSysInfo>
#include <QTimer>
#include <QUrl>

#include <filesystem>
#include <set>
#include <string>
#include <utility>

namespace tongban::app
{

namespace
{

// The first page comes before the question who can read it aloud.
constexpr int kVoicesAfterMs = 1000;

Result<std::string> readRoot(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "cannot read " + path.toStdString());
    return file.readAll().toStdString();
}

std::set<std::string> unwantedOf(const Options& options)
{
    std::set<std::string> unwanted;
    for (const QString& collection : options.without)
        unwanted.insert(collection.toStdString());
    return unwanted;
}

// One key per data folder: two of them (a second profile, a test) never share one.
std::string keyNameFor(const std::filesystem::path& folder)
{
    return "vault-" + crypto::toHex(crypto::sha256(std::filesystem::absolute(folder).string())).substr(0, 16);
}

} // namespace

struct Application::Parts {
    Parts(services::ServicePorts ports)
        : services(std::move(ports))
        , context(services)
        , languages(context)
    {
    }

    services::Services services;
    viewmodels::AppContext context;
    Languages languages;
    platform::CommandSpeaker speaker;
    platform::WindowSafeArea safeArea;
    QQmlApplicationEngine engine;
    QQuickWindow* window = nullptr;
    std::unique_ptr<WindowPlace> place;
};

// What the parts stand on; made before them and ended after.
struct Application::Ground {
    Ground(const std::filesystem::path& folder)
        : secrets(QStringLiteral("tongban"))
        , keys(secrets, keyNameFor(folder), random)
        , windowFile(QString::fromStdU16String((folder / "window.ini").u16string()))
    {
    }

    SystemClock clock;
    crypto::SecureRandom random;
    platform::KeychainSecretStore secrets;
    std::unique_ptr<platform::Sharing> sharing = platform::systemSharing();
    services::KeystoreKeySource keys;
    QString windowFile;
};

Application::Application(const Options& options)
    : m_options(options)
{
}

Application::~Application()
{
    m_parts.reset();
    viewmodels::AppContext::setInstance(nullptr);
}

Result<void> Application::makeParts()
{
    const std::filesystem::path folder = m_options.dataFolder.isEmpty()
                                             ? platform::dataFolder()
                                             : std::filesystem::path(m_options.dataFolder.toStdString());
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error)
        return fail(ErrorCode::Storage, "cannot use the folder " + folder.string() + ": " + error.message());
    TRY_ASSIGN(std::string root, readRoot(m_options.rootFile));
    m_ground = std::make_unique<Ground>(folder);
    m_parts = std::make_unique<Parts>(
        services::ServicePorts{folder, m_options.platformUrl.toStdString(), m_options.region.toStdString(),
                               std::move(root), QSysInfo::prettyProductName(), m_ground->keys, m_ground->clock,
                               m_ground->random, unwantedOf(m_options), m_ground->sharing.get()});
    if (!m_options.bundleFile.isEmpty())
        m_parts->context.importGuides(QUrl::fromLocalFile(QFileInfo(m_options.bundleFile).absoluteFilePath()));
    return {};
}

Result<void> Application::show()
{
    TRY(makeParts());
    viewmodels::AppContext::setInstance(&m_parts->context);
    m_parts->languages.attach(m_parts->engine);
    m_parts->engine.setInitialProperties(
        {{QStringLiteral("speaker"), QVariant::fromValue<QObject*>(&m_parts->speaker)},
         {QStringLiteral("safeArea"), QVariant::fromValue<QObject*>(&m_parts->safeArea)}});
    m_parts->engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_parts->engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tongban/App/Main.qml")));
    if (!m_parts->engine.rootObjects().isEmpty())
        m_parts->window = qobject_cast<QQuickWindow*>(m_parts->engine.rootObjects().constFirst());
    if (m_parts->window == nullptr)
        return fail(ErrorCode::Internal, "the window cannot be made");
    QTimer::singleShot(kVoicesAfterMs, &m_parts->speaker, &platform::CommandSpeaker::lookForVoices);
    m_parts->safeArea.watch(*m_parts->window);
    m_parts->place = std::make_unique<WindowPlace>(*m_parts->window, m_ground->windowFile);
    return {};
}

QQuickWindow* Application::window() const
{
    return m_parts == nullptr ? nullptr : m_parts->window;
}

} // namespace tongban::app
