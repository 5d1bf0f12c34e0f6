// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/seeded_client.h"

#include "client/app/languages.h"
#include "client/services/catalogue_service.h"
#include "client/services/outbox_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/services/session_service.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/tracking/tracking_view_model.h"
#include "platform/fake/remembering_sharing.h"
#include "sync/base/clock.h"
#include "tests/client/services/services_bench.h"

#include <QEvent>
#include <QFile>
#include <QQmlApplicationEngine>

namespace tongban::audit
{

namespace
{

constexpr int kPatienceMs = 30'000;

std::string readWhole(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QQuickItem* shellBelow(QQuickItem& item)
{
    if (item.property("navPlace").isValid())
        return &item;
    for (QQuickItem* child : item.childItems()) {
        if (QQuickItem* found = shellBelow(*child))
            return found;
    }
    return nullptr;
}

// It comes after the window's first frame.
QQuickItem* shellOf(const QQuickWindow& window)
{
    QQuickItem* shell = nullptr;
    (void)QTest::qWaitFor([&] { return (shell = shellBelow(*window.contentItem())) != nullptr; }, kPatienceMs);
    return shell;
}

QStringList idsOf(const viewmodels::RowListModel& model)
{
    QStringList ids;
    for (const viewmodels::Row& row : model.rows())
        ids.append(row.id);
    return ids;
}

// No pointer rests on what is looked at: the offscreen screen has one in its corner.
class NoPointer final : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        return event->type() == QEvent::Enter || event->type() == QEvent::MouseMove;
    }
};

bool isReady(const QQuickItem& shell)
{
    const auto* page = shell.property("page").value<QQuickItem*>();
    return page != nullptr && page->property("status").toInt() != 0;
}

} // namespace

struct SeededClient::Parts {
    Parts(services::ServicePorts ports)
        : services(std::move(ports))
        , context(services)
        , languages(context)
    {
    }

    services::Services services;
    viewmodels::AppContext context;
    app::Languages languages;
    QQmlApplicationEngine engine;
    NoPointer noPointer;
    QQuickWindow* window = nullptr;
    QQuickItem* shell = nullptr;
};

// What the parts stand on; ends after them.
struct Ground {
    crypto::SecureRandom random;
    testing::MemoryKeySource keys;
    platform::RememberingSharing sharing{platform::Sharing::Way::Clipboard};
};

static Ground& ground()
{
    static Ground ground;
    return ground;
}

SeededClient::SeededClient(const QString& folder, const QString& platformUrl, const QString& rootFile,
                           const Clock& clock)
    : m_parts(std::make_unique<Parts>(services::ServicePorts{folder.toStdString(),
                                                             platformUrl.toStdString(),
                                                             "210281",
                                                             readWhole(rootFile),
                                                             QStringLiteral("audit"),
                                                             ground().keys,
                                                             clock,
                                                             ground().random,
                                                             {},
                                                             &ground().sharing}))
{
    viewmodels::AppContext::setInstance(&m_parts->context);
    m_parts->languages.attach(m_parts->engine);
    m_parts->engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_parts->engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Tongban/App/Main.qml")));
    m_parts->window = qobject_cast<QQuickWindow*>(m_parts->engine.rootObjects().value(0));
    if (m_parts->window == nullptr)
        qFatal("the window cannot be made");
    m_parts->window->installEventFilter(&m_parts->noPointer);
    m_parts->shell = shellOf(*m_parts->window);
    m_parts->context.setReduceMotion(true);
}

SeededClient::~SeededClient()
{
    m_parts.reset();
    viewmodels::AppContext::setInstance(nullptr);
}

Result<void> SeededClient::enter(const QString& code, const QString& forWhom)
{
    using Stage = viewmodels::AppContext::Stage;
    services::Services& services = m_parts->services;
    const auto guidesAreHere = [&] {
        const services::CatalogueProgress progress = services.catalogue().progress();
        return progress.version > 0 && !progress.running;
    };
    if (!QTest::qWaitFor(guidesAreHere, kPatienceMs))
        return fail(ErrorCode::DeadlineExceeded, "the guides do not come");
    TRY(testing::wait(services.session().chooseTown(QStringLiteral("210281101"))));
    TRY(testing::wait(services.session().enrol(code)));
    if (!QTest::qWaitFor([&] { return m_parts->context.stage() == Stage::Ready; }, kPatienceMs))
        return fail(ErrorCode::DeadlineExceeded, "the person cannot enter");
    if (!forWhom.isEmpty())
        TRY(actFor(forWhom));
    return pull();
}

// Those one may act for come with an exchange.
Result<void> SeededClient::actFor(const QString& name)
{
    services::PrincipalService& principals = m_parts->services.principals();
    QString id;
    const auto isKnown = [&] {
        m_parts->services.outbox().sendNow();
        QTest::qWait(50);
        for (const v1::Principal& one : principals.principals()) {
            if (QString::fromStdString(one.profile().name()) == name)
                id = QString::fromStdString(one.id());
        }
        return !id.isEmpty();
    };
    if (!QTest::qWaitFor(isKnown, kPatienceMs))
        return fail(ErrorCode::DeadlineExceeded, "the person may not act for " + name.toStdString());
    TRY(testing::wait(principals.setActive(id)));
    return {};
}

Result<void> SeededClient::pull()
{
    viewmodels::TrackingViewModel tracking;
    const auto hasCases = [&] {
        m_parts->services.outbox().sendNow();
        tracking.retry();
        QTest::qWait(200);
        return tracking.cases()->count() > 0;
    };
    if (!QTest::qWaitFor(hasCases, kPatienceMs))
        return fail(ErrorCode::DeadlineExceeded, "the person's cases do not come");
    m_cases = idsOf(*tracking.cases());
    m_appointments = idsOf(*tracking.appointments());
    return {};
}

void SeededClient::wear(const Look& look)
{
    viewmodels::AppContext& context = m_parts->context;
    const QString palette = QString::fromLatin1(look.palette);
    m_parts->window->resize(look.size);
    // One after the other: each is written down before the next begins.
    context.setElderMode(look.elder);
    (void)QTest::qWaitFor([&] { return context.elderMode() == look.elder; });
    context.setPalette(palette);
    (void)QTest::qWaitFor([&] { return context.palette() == palette; });
    context.setTextScale(look.scale);
    (void)QTest::qWaitFor([&] { return context.textScale() == look.scale; });
}

bool SeededClient::open(const QString& route, const QVariantMap& params)
{
    QQuickItem& shell = *m_parts->shell;
    QMetaObject::invokeMethod(&shell, "start", Q_ARG(QString, QStringLiteral("about")));
    QMetaObject::invokeMethod(&shell, "go", Q_ARG(QString, route), Q_ARG(QVariant, params));
    return shell.property("route").toString() == route && QTest::qWaitFor([&] { return isReady(shell); }, kPatienceMs);
}

QQuickWindow& SeededClient::window() const
{
    return *m_parts->window;
}

const QStringList& SeededClient::cases() const
{
    return m_cases;
}

const QStringList& SeededClient::appointments() const
{
    return m_appointments;
}

} // namespace tongban::audit
