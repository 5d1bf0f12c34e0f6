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
#include <QQmlComponent>
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

// Most of what QML evaluates it evaluates a few times, and to compile that takes longer: Qt's own bound is 3.
constexpr const char* kCompiledAfter = "150";

// A module is made known in the window's own thread, for which the thread that reads waits: so that is done before.
constexpr const char* kModules = "import QtQuick\nimport QtQuick.Layouts\nimport QtQuick.Templates\n"
                                 "import Tongban.Design\nimport Tongban.ViewModels\nimport Tongban.Home\nQtObject {}";

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

QUrl pageUrl(const char* file)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Tongban/") + QLatin1String(file));
}

// One key per data folder: two of them (a second profile, a test) never share one.
std::string keyNameFor(const std::filesystem::path& folder)
{
    return "vault-" + crypto::toHex(crypto::sha256(std::filesystem::absolute(folder).string())).substr(0, 16);
}

// By which the person's other devices tell it from themselves. What stands in brackets behind it (a release's code
// name) tells nobody anything.
QString deviceName()
{
    return QSysInfo::prettyProductName().section(QStringLiteral(" ("), 0, 0);
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
};

// What is seen. The window, which is small, is read first; what is in it is read in a thread of Qt's while the window
// is made.
struct Application::Scene {
    Scene()
    {
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        modules.setData(kModules, {});
        frame.loadUrl(pageUrl("App/Main.qml"));
        stage.loadUrl(pageUrl("App/Stage.qml"), QQmlComponent::Asynchronous);
        home.loadUrl(pageUrl("Home/HomePage.qml"), QQmlComponent::Asynchronous);
    }

    QQmlApplicationEngine engine;
    QQmlComponent modules{&engine};
    QQmlComponent frame{&engine};
    QQmlComponent stage{&engine};
    QQmlComponent home{&engine};
    std::unique_ptr<WindowPlace> place;
    QQuickWindow* window = nullptr;
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
    m_scene.reset();
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
    m_parts = std::make_unique<Parts>(services::ServicePorts{
        folder, m_options.platformUrl.toStdString(), m_options.region.toStdString(), std::move(root), deviceName(),
        m_ground->keys, m_ground->clock, m_ground->random, unwantedOf(m_options), m_ground->sharing.get()});
    if (!m_options.bundleFile.isEmpty())
        m_parts->context.importGuides(QUrl::fromLocalFile(QFileInfo(m_options.bundleFile).absoluteFilePath()));
    return {};
}

Result<void> Application::show()
{
    qputenv("QV4_JIT_CALL_THRESHOLD", kCompiledAfter);
    TRY(makeParts());
    m_scene = std::make_unique<Scene>();
    viewmodels::AppContext::setInstance(&m_parts->context);
    QQmlApplicationEngine& engine = m_scene->engine;
    m_parts->languages.attach(engine);
    engine.setInitialProperties({{QStringLiteral("speaker"), QVariant::fromValue<QObject*>(&m_parts->speaker)},
                                 {QStringLiteral("safeArea"), QVariant::fromValue<QObject*>(&m_parts->safeArea)}});
    engine.load(m_scene->frame.url());
    if (!engine.rootObjects().isEmpty())
        m_scene->window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    if (m_scene->window == nullptr)
        return fail(ErrorCode::Internal, "the window cannot be made");
    QTimer::singleShot(kVoicesAfterMs, &m_parts->speaker, &platform::CommandSpeaker::lookForVoices);
    m_parts->safeArea.watch(*m_scene->window);
    m_scene->place = std::make_unique<WindowPlace>(*m_scene->window, m_ground->windowFile);
    return {};
}

QQuickWindow* Application::window() const
{
    return m_scene == nullptr ? nullptr : m_scene->window;
}

} // namespace tongban::app
