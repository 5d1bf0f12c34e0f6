// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/window/preparing.h"

#include "client/app/application.h"
#include "client/services/catalogue_service.h"
#include "client/services/services.h"
#include "client/services/session_service.h"
#include "client/viewmodels/app_context.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <functional>

namespace tongban::bench
{

namespace
{

// A first sync of a hundred thousand guides among it.
constexpr int kPatienceMs = 600'000;
const QString kTown = QStringLiteral("210281102");

bool waitFor(const std::function<bool()>& done)
{
    const QDeadlineTimer patience(kPatienceMs);
    while (!done() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return done();
}

Result<void> answerOf(const QFuture<Result<void>>& future)
{
    if (!waitFor([&] { return future.isFinished(); }))
        return fail(ErrorCode::DeadlineExceeded);
    return future.result();
}

Result<void> signIn(services::Services& services, const QString& code)
{
    using Stage = services::SessionService::Stage;
    const auto held = [&] {
        const services::CatalogueProgress progress = services.catalogue().progress();
        return progress.version > 0 && !progress.running && services.session().stage() != Stage::Starting;
    };
    if (!waitFor(held))
        return fail(ErrorCode::DeadlineExceeded, "the guides do not come");
    TRY(answerOf(services.session().chooseTown(kTown)));
    TRY(answerOf(services.session().enrol(code)));
    if (!waitFor([&] { return services.session().stage() == Stage::Ready; }))
        return fail(ErrorCode::DeadlineExceeded, "the device is not signed in");
    return {};
}

} // namespace

nlohmann::json prepareDevice(const app::Options& options, const QString& code)
{
    app::Application application(options);
    Result<void> done = application.show();
    if (done)
        done = signIn(viewmodels::AppContext::instance().services(), code);
    if (!done)
        return {{"error", done.error().detail}};
    return {{"ready", true}};
}

} // namespace tongban::bench
