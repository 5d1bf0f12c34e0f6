// SPDX-License-Identifier: Apache-2.0
#include "server/app/serve_command.h"

#include "server/app/desk.h"
#include "server/app/exit_codes.h"
#include "server/app/form_checker.h"
#include "server/app/serve_options.h"
#include "server/app/small_file.h"
#include "server/app/stop_signals.h"
#include "server/http/http_server.h"
#include "server/http/router.h"
#include "server/http/static_files.h"
#include "server/person/load_catalogue.h"
#include "server/person/platform.h"
#include "server/person/seed/seed_store.h"
#include "server/publish/release/publish_content.h"
#include "server/publish/release/renew_head.h"
#include "server/rpc/attachment_endpoint.h"
#include "server/rpc/rpc_services.h"
#include "server/rpc/tus_endpoint.h"
#include "sync/base/limits.h"

#include <ostream>

namespace tongban::server
{

namespace
{

constexpr std::chrono::milliseconds kLookAround{500};
constexpr std::chrono::hours kHeadLook{1};

PublishSettings publishSettings(const ServeOptions& options)
{
    PublishSettings settings;
    settings.contentFolder = options.content;
    settings.outFolder = options.catalogue;
    settings.keysFolder = options.keys;
    return settings;
}

// The region that was published; none when the catalogue is served as it lies there.
Result<std::string> publish(const ServeOptions& options, const Clock& clock, Random& random, std::ostream& err)
{
    if (options.content.empty())
        return std::string();
    const PublishSettings settings = publishSettings(options);
    TRY_ASSIGN(const PublishReport report, publishContent(settings, engineFormChecker(), clock, random));
    for (const Finding& finding : report.findings)
        err << findingLine(finding) << '\n';
    if (hasRefusal(report.findings))
        return fail(ErrorCode::FailedPrecondition, "the content is refused");
    return report.region;
}

// Called at every turn of the loop; looks at the head once an hour.
class HeadKeeper
{
public:
    HeadKeeper(const ServeOptions& options, std::string region, const Clock& clock, Random& random)
        : m_settings(publishSettings(options))
        , m_region(std::move(region))
        , m_clock(clock)
        , m_random(random)
        , m_next(clock.now() + kHeadLook)
    {
    }

    void keep(std::ostream& err)
    {
        if (m_region.empty() || m_clock.now() < m_next)
            return;
        m_next = m_clock.now() + kHeadLook;
        const auto renewed = renewHead(m_settings, m_region, m_clock, m_random);
        if (!renewed)
            err << "tongban-platform: the head is not renewed: " << renewed.error().detail << '\n';
    }

private:
    PublishSettings m_settings;
    std::string m_region;
    const Clock& m_clock;
    Random& m_random;
    UnixMillis m_next;
};

Result<std::vector<EnrolCode>> prepare(StoreThread& thread, const ServeOptions& options, const DeskContext& desk)
{
    return thread.run([&](Store& store) -> Result<std::vector<EnrolCode>> {
        TRY_ASSIGN(auto transaction, store.begin());
        // The clerk's program beside us finds the same catalogue and the same today.
        TRY(store.meta().setText("catalogue_folder", std::filesystem::absolute(options.catalogue).string()));
        TRY(store.meta().setText("clock_shift_days", std::to_string(options.shift.count())));
        if (options.restored)
            TRY(store.meta().newEpoch(desk.random));
        TRY(store.operations().forgetBefore(desk.clock.now() - limits::kOperationMemory));
        TRY(transaction.commit());
        TRY(store.blobs().forgetExpired(desk.clock.now()));
        TRY(seedStore(store, desk));
        return enrolCodes(store, desk);
    });
}

std::string codeLines(const std::vector<EnrolCode>& codes)
{
    std::string lines;
    for (const EnrolCode& code : codes)
        lines += "enrol " + code.person.name + " " + code.code.substr(0, 4) + "-" + code.code.substr(4) + "\n";
    return lines;
}

Result<> announce(const ServeOptions& options, const HttpServer& server, const std::vector<EnrolCode>& codes,
                  std::ostream& out)
{
    const std::string lines = codeLines(codes);
    out << lines << "listening on http://" << options.address << ":" << server.port() << std::endl;
    if (!options.codesFile.empty())
        TRY(writeInOnePiece(options.codesFile, lines));
    if (!options.portFile.empty())
        TRY(writeInOnePiece(options.portFile, std::to_string(server.port()) + "\n"));
    return {};
}

void work(const ServeOptions& options, const StopSignals& signals, StoreThread& thread, const DeskContext& desk,
          HeadKeeper& head, std::ostream& err)
{
    const auto pause =
        options.autoClerk ? std::max(options.autoClerk->step / 2, std::chrono::milliseconds{20}) : kLookAround;
    while (!signals.waitFor(std::min<std::chrono::milliseconds>(pause, kLookAround))) {
        head.keep(err);
        if (!options.autoClerk)
            continue;
        const auto done = thread.run([&](Store& store) { return AutoClerk(store, desk, *options.autoClerk).work(); });
        if (!done)
            err << "tongban-platform: auto-clerk: " << done.error().detail << '\n';
    }
}

Result<> serve(const ServeOptions& options, std::ostream& out, std::ostream& err)
{
    const StopSignals signals;
    const ShiftedClock clock(options.shift);
    crypto::SecureRandom random;
    TRY_ASSIGN(std::string region, publish(options, clock, random, err));
    HeadKeeper head(options, std::move(region), clock, random);
    TRY_ASSIGN(CatalogueIndex catalogue, loadCatalogue(options.catalogue, clock));
    const Desk desk(clock, std::move(catalogue));
    TRY_ASSIGN(const auto store, StoreThread::open(options.data, random));
    TRY_ASSIGN(const auto codes, prepare(*store, options, desk.context()));

    Platform platform(*store, desk.context(), options.pollAfter);
    ConnectEndpoint connect(clock);
    addServices(connect, platform);
    TusEndpoint tus(platform);
    AttachmentEndpoint attachments(platform);
    StaticFiles files("/catalogue/", options.catalogue);
    Router router;
    router.add("/tongban.v1.", connect);
    router.add("/files", tus);
    router.add("/attachments/", attachments);
    router.add("/catalogue/", files);
    HttpOptions http;
    http.address = options.address;
    http.port = options.port;
    HttpServer server(http, router);
    TRY(server.start());
    TRY(announce(options, server, codes, out));
    work(options, signals, *store, desk.context(), head, err);
    server.stop();
    return {};
}

} // namespace

int runServe(const std::vector<std::string>& words, std::ostream& out, std::ostream& err)
{
    const auto options = parseServeOptions(words);
    if (!options) {
        err << "tongban-platform: serve: " << options.error().detail << '\n';
        return kMisunderstood;
    }
    const auto served = serve(*options, out, err);
    if (!served) {
        err << "tongban-platform: serve: " << served.error().detail << '\n';
        return kCannot;
    }
    return kDone;
}

const char* serveHelp()
{
    return R"(tongban-platform serve --data DIR --catalogue DIR [options]

  --data DIR              the store: a database and attachments; made and seeded on first start
  --catalogue DIR         the published catalogue, served as files below /catalogue/
  --content DIR           publish this content folder first, when it changed
  --keys DIR              the publisher's keys (default: DATA/keys)
  --listen ADDRESS        default 127.0.0.1; anything but a loopback address needs --public
  --public                serve others too; put TLS before it
  --port N                default 0: any free one
  --port-file FILE        the port, written once the platform answers
  --codes-file FILE       the enrolment codes, one line a person
  --poll-after MS         what devices wait before they ask again (default 5000)
  --auto-clerk            a clerk who does everything by itself
  --auto-clerk-step MS    one step each (default 3000)
  --auto-clerk-corrects   asks once for a correction of a case with a photo
  --today DATE            take this date for today
  --restored              the store was restored from a backup: devices offer again what it lost
)";
}

} // namespace tongban::server
