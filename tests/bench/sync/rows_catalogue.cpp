// SPDX-License-Identifier: Apache-2.0
#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/transport/http_client.h"
#include "tests/bench/sync/data/store_dump.h"
#include "tests/bench/sync/rows.h"

#include <algorithm>

namespace tongban::bench
{

namespace
{

// Two exchanges' headers, a head and its signature, and the pack's name for what is in it.
constexpr double kAllowance = 600;
constexpr double kNearPatch = 1.10;
constexpr double kNearFull = 1.05;
constexpr double kNearMinimal = 1.5;
constexpr double kTimesFaster = 5;
constexpr double kUnchangedBytes = 600;

// The head in the least HTTP there is.
double leastUnchanged(const Stage& stage, const Published& published)
{
    const std::string head = readFile(published.folder() / catalogue::headPath(published.region()));
    const std::string least = "GET /catalogue/" + catalogue::headPath(published.region()) +
                              " HTTP/1.1\r\nHost: " + stage.url().substr(stage.url().find("//") + 2) +
                              "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(head.size()) + "\r\n\r\n";
    return static_cast<double>(least.size() + head.size());
}

// Every segment of a version by a plain download.
double downloadBytes(Stage& stage, const Published& published, std::int64_t version)
{
    (void)stage.proxy().take();
    transport::HttpClient http;
    const v1::Manifest manifest = published.manifest(version);
    for (const v1::SegmentRef& segment : manifest.segments()) {
        transport::HttpRequest get;
        get.url = stage.url() + "/catalogue/" + catalogue::segmentPath(published.region(), segment.sha256());
        get.maxBytes = limits::kSegmentFileBytes;
        (void)http.send(get);
    }
    return static_cast<double>(stage.proxy().take().bytes());
}

bool answered(const nlohmann::json& answer, const std::string& name, Report& report)
{
    if (answer.is_object() && !answer.contains("error"))
        return true;
    report.fail(name, answer.is_object() ? answer["error"].get<std::string>() : "no answer");
    return false;
}

void measureStep(const Places& places, const Published& published, const Step& step, Pouch& pouch, Report& report)
{
    published.showVersion(step.from);
    Stage stage(places, published.folder());
    const auto device = newDevice(places, stage, published, "step");
    if (!answered(device->ask("update"), step.name, report))
        return;
    published.showVersion(step.to);
    (void)stage.proxy().take();
    const nlohmann::json updated = device->ask("update");
    const CountingProxy::Count count = stage.proxy().take();
    if (!answered(updated, step.name, report))
        return;
    const auto ours = static_cast<double>(count.bytes());
    report.add({step.name + ": bytes", ours, "B", published.patchBytes(step.from, step.to),
                "bound: zstd -19 --patch-from", "<=", kNearPatch, kAllowance});
    (void)pouch.load(published, step.from);
    (void)pouch.replicate();
    const nlohmann::json loaded = pouch.load(published, step.to);
    const auto theirs = static_cast<double>(pouch.replicate().count.bytes());
    report.add({step.name + ": PouchDB's bytes", theirs, "B", ours,
                "ours; " + loaded.value("changed", nlohmann::json(0)).dump() + " documents", ">=", step.timesLess, 0});
    report.add(
        {step.name + ": requests", static_cast<double>(count.turns), "", 2, "bound: the head, a pack", "", 0, 0});
    report.add({step.name + ": changed records, zstd -19", published.changedRecordBytes(step.from, step.to), "B", ours,
                "ours", "", 0, 0});
    report.add(
        {step.name + ": plain full download", downloadBytes(stage, published, step.to), "B", ours, "ours", "", 0, 0});
    const CountingProxy::Count idle = pouch.replicate().count;
    (void)stage.proxy().take();
    (void)device->ask("update");
    const CountingProxy::Count again = stage.proxy().take();
    report.add({step.name + ": then nothing, PouchDB's bytes", static_cast<double>(idle.bytes()), "B",
                static_cast<double>(again.bytes()), "ours", "", 0, 0});
    report.add({step.name + ": then nothing, PouchDB's requests", static_cast<double>(idle.turns), "",
                static_cast<double>(again.turns), "ours", "", 0, 0});
}

} // namespace

void measureSteps(const Places& places, const Published& published, const std::vector<Step>& steps, Report& report)
{
    Pouch pouch(places, published.region());
    for (const Step& step : steps)
        measureStep(places, published, step, pouch, report);
}

void measureFirstBytes(const Places& places, const Published& published, std::int64_t version, const std::string& name,
                       Report& report)
{
    published.showVersion(version);
    Stage stage(places, published.folder());
    const auto device = newDevice(places, stage, published, "first");
    (void)stage.proxy().take();
    if (!answered(device->ask("update"), name, report))
        return;
    const CountingProxy::Count first = stage.proxy().take();
    report.add({name + ": first sync, bytes", static_cast<double>(first.bytes()), "B", published.fullBytes(version),
                "bound: zstd -19 of the segments", "<=", kNearFull, 0});
    (void)device->ask("update");
    const CountingProxy::Count again = stage.proxy().take();
    report.add({name + ": nothing changed, bytes", static_cast<double>(again.bytes()), "B",
                leastUnchanged(stage, published), "bound: the head in the least HTTP", "<=", kUnchangedBytes, 0, true});
    report.add({name + ": nothing changed, requests", static_cast<double>(again.turns), "", 1, "bound: one", "<=", 1, 0,
                true});
}

void measureFirstTime(const Places& places, const Published& published, std::int64_t version, const std::string& name,
                      int rounds, Report& report)
{
    published.showVersion(version);
    Stage stage(places, published.folder());
    const std::filesystem::path dump = places.scratch / "rows.dump";
    std::vector<double> ours;
    std::vector<double> essentials;
    std::vector<double> least;
    for (int round = 0; round < rounds; ++round) {
        const auto device = newDevice(places, stage, published, "time");
        const nlohmann::json first = device->ask("update");
        if (!answered(first, name, report))
            return;
        ours.push_back(first["ms"]);
        essentials.push_back(first["essentials_ms"]);
        if (round == 0 && !dumpStore(folderOfDevice(places, "time") / "catalogue.db", dump))
            return report.fail(name, "the store cannot be read back");
        const std::filesystem::path minimal =
            places.scratch / ("minimal-" + published.region() + "-" + std::to_string(round) + ".db");
        const std::string printed =
            outputOf(places.bin / "tongban-bench-minimal", {q(dump), q(minimal), q(catalogueKeyHex())});
        least.push_back(std::atof(printed.c_str()));
    }
    report.add({name + ": first sync, everything searchable", median(ours), "ms", median(least),
                "bound: a minimal C program's inserts", "<=", kNearMinimal, 0});
    report.add({name + ": first sync, essentials usable", median(essentials), "ms", 0, "", "", 0, 0});
    Pouch pouch(places, published.region() + "-time");
    (void)pouch.load(published, version);
    report.add({name + ": PouchDB's first replication", pouch.replicate().ms, "ms", median(ours), "ours",
                ">=", kTimesFaster, 0});
}

} // namespace tongban::bench
