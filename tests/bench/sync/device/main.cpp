// SPDX-License-Identifier: Apache-2.0
// A device as a process: the client's catalogue stack (transport, updater, SQLCipher store) on a worker thread, an
// event loop on the main one. tongban-bench-device URL REGION ROOTFILE DATADIR; each line "update" on standard input is
// answered with one line of JSON.
#include "client/store/catalogue_db.h"
#include "sync/catalogue/catalogue_updater.h"
#include "sync/transport/http_catalogue_files.h"
#include "tests/bench/sync/device/block_meter.h"
#include "tests/bench/sync/device/memory_meter.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <thread>
#include <tuple>

namespace
{

using namespace tongban;
using Json = nlohmann::json;

class Files final : public catalogue::CatalogueSource
{
public:
    explicit Files(const std::string& url)
        : m_files(m_http, url)
    {
    }
    Result<std::string> fetch(std::string_view path, std::size_t maxBytes, const Progress& progress) override
    {
        return m_files.fetch(path, maxBytes, progress);
    }
    bool runsAhead() const override
    {
        return true;
    }

private:
    transport::HttpClient m_http;
    transport::HttpCatalogueFiles m_files;
};

struct Settings {
    std::string url;
    std::string region;
    std::string root;
    std::string folder;
};

// Everything of the worker thread; the connection to the server stays open from one update to the next.
class Worker
{
public:
    explicit Worker(Settings settings)
        : m_settings(std::move(settings))
        , m_files(m_settings.url)
    {
    }

    Result<void> open()
    {
        TRY_ASSIGN(m_db,
                   store::CatalogueDb::open(store::StorePaths(m_settings.folder), store::CatalogueDb::Use::Updates));
        return {};
    }

    Json update()
    {
        double essentialsMs = 0;
        const auto begun = std::chrono::steady_clock::now();
        const auto passed = [&] {
            return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
        };
        catalogue::UpdateHooks hooks;
        hooks.progress = [&](const catalogue::UpdateProgress& progress) {
            if (progress.essentialsHeld && essentialsMs == 0)
                essentialsMs = passed();
        };
        const SystemClock clock;
        catalogue::CatalogueUpdater::Settings how;
        how.region = m_settings.region;
        how.pinnedRoot = m_settings.root;
        const auto outcome = catalogue::CatalogueUpdater(m_files, m_db->tables(), clock, how, hooks).update();
        const double ms = passed();
        if (!outcome)
            return {{"error", outcome.error().detail}};
        // As the client does, once it has told how it went.
        std::ignore = m_db->tidy(outcome->rung == catalogue::UpdateRung::Segments);
        return {{"ms", ms},
                {"essentials_ms", essentialsMs},
                {"rung", static_cast<int>(outcome->rung)},
                {"version", outcome->version}};
    }

    // All rows read once, as the bound of what an update has to read.
    Json scan()
    {
        const auto begun = std::chrono::steady_clock::now();
        std::size_t bytes = 0;
        const auto read = m_db->tables().readRecords("guide", {}, {}, [&](auto id, auto body) -> Result<void> {
            bytes += id.size() + body.size();
            return {};
        });
        const auto took = std::chrono::steady_clock::now() - begun;
        return {{"ms", std::chrono::duration<double, std::milli>(took).count()}, {"bytes", read ? bytes : 0}};
    }

private:
    Settings m_settings;
    Files m_files;
    std::unique_ptr<store::CatalogueDb> m_db;
};

void work(const Settings& settings, bench::BlockMeter& blocks)
{
    Worker worker(settings);
    if (const auto opened = worker.open(); !opened) {
        std::cout << Json{{"error", opened.error().detail}}.dump() << std::endl;
        return;
    }
    std::string word;
    while (std::getline(std::cin, word)) {
        bench::MemoryMeter memory;
        blocks.begin();
        Json answer = word == "scan" ? worker.scan() : word == "update" ? worker.update() : Json::object();
        if (word == "rest")
            std::this_thread::sleep_for(std::chrono::seconds{1});
        answer["block_p995_ms"] = blocks.percentile(0.995);
        answer["block_max_ms"] = blocks.percentile(1);
        answer["memory_above_kib"] = memory.end();
        std::cout << answer.dump() << std::endl;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 5) {
        std::cerr << "usage: tongban-bench-device URL REGION ROOTFILE DATADIR\n";
        return 2;
    }
    std::ifstream root(argv[3], std::ios::binary);
    const Settings settings{argv[1], argv[2], std::string(std::istreambuf_iterator<char>(root), {}), argv[4]};
    bench::BlockMeter blocks;
    std::thread worker([&] {
        work(settings, blocks);
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    worker.join();
    return code;
}
