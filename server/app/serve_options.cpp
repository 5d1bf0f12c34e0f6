// SPDX-License-Identifier: Apache-2.0
#include "server/app/serve_options.h"

#include "client/domain/calendar/dates.h"
#include "server/app/command_line.h"
#include "server/http/http_server.h"

namespace tongban::server
{

namespace
{

constexpr std::int64_t kLargestPort = 65'535;
constexpr std::int64_t kLongestStepMs = 3'600'000;
// On one machine a device may ask often; a city's platform sets this higher.
constexpr std::int64_t kPollAfterMs = 5'000;

const CommandSpec& serveSpec()
{
    static const CommandSpec kSpec{{"--data", "--catalogue", "--keys", "--content", "--listen", "--port", "--port-file",
                                    "--codes-file", "--today", "--poll-after", "--auto-clerk-step"},
                                   {"--public", "--restored", "--auto-clerk", "--auto-clerk-corrects"}};
    return kSpec;
}

Result<> parseAutoClerk(const CommandLine& line, ServeOptions& options)
{
    const bool wanted = line.has("--auto-clerk");
    if (!wanted && (line.has("--auto-clerk-step") || line.has("--auto-clerk-corrects")))
        return fail(ErrorCode::InvalidArgument, "--auto-clerk-step and --auto-clerk-corrects need --auto-clerk");
    AutoClerk::Options clerk;
    TRY_ASSIGN(const std::int64_t step, line.number("--auto-clerk-step", clerk.step.count(), kLongestStepMs));
    clerk.step = std::chrono::milliseconds{step};
    clerk.corrects = line.has("--auto-clerk-corrects");
    if (wanted)
        options.autoClerk = clerk;
    return {};
}

Result<> parseAddress(const CommandLine& line, ServeOptions& options)
{
    if (line.has("--listen"))
        options.address = line.value("--listen");
    if (!isLoopback(options.address) && !line.has("--public"))
        return fail(ErrorCode::InvalidArgument,
                    options.address + " is not a loopback address: say --public to serve others without TLS");
    TRY_ASSIGN(const std::int64_t port, line.number("--port", 0, kLargestPort));
    options.port = static_cast<std::uint16_t>(port);
    return {};
}

} // namespace

Result<std::chrono::days> shiftTo(const std::string& today)
{
    if (today.empty())
        return std::chrono::days{0};
    const auto day = domain::parseDate(today);
    if (!day)
        return fail(ErrorCode::InvalidArgument, "--today is a date as 2026-11-24");
    return std::chrono::days{domain::daysBetween(domain::chinaTime(SystemClock().now()).date, *day)};
}

Result<ServeOptions> parseServeOptions(const std::vector<std::string>& words)
{
    TRY_ASSIGN(const CommandLine line, CommandLine::parse(words, serveSpec()));
    if (!line.rest().empty())
        return fail(ErrorCode::InvalidArgument, "not understood: " + line.rest().front());
    ServeOptions options;
    TRY_ASSIGN(const std::string data, line.required("--data"));
    TRY_ASSIGN(const std::string catalogue, line.required("--catalogue"));
    options.data = data;
    options.catalogue = catalogue;
    options.keys = line.has("--keys") ? std::filesystem::path(line.value("--keys")) : options.data / "keys";
    options.content = line.value("--content");
    options.portFile = line.value("--port-file");
    options.codesFile = line.value("--codes-file");
    options.restored = line.has("--restored");
    TRY_ASSIGN(options.shift, shiftTo(line.value("--today")));
    TRY_ASSIGN(const std::int64_t pollAfter, line.number("--poll-after", kPollAfterMs, kLongestStepMs));
    options.pollAfter = std::chrono::milliseconds{pollAfter};
    TRY(parseAddress(line, options));
    TRY(parseAutoClerk(line, options));
    return options;
}

} // namespace tongban::server
