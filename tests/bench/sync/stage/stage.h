// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/sync/data/published.h"
#include "tests/bench/sync/figure.h"
#include "tests/bench/sync/stage/child.h"
#include "tests/bench/sync/stage/counting_proxy.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tongban::bench
{

// Where things are.
struct Places {
    // Programs of the build.
    std::filesystem::path bin;
    // Scripts and sources of the bench.
    std::filesystem::path source;
    // Published data, kept from run to run; and what this run writes.
    std::filesystem::path data;
    std::filesystem::path scratch;
    std::string nodeModules;
};

// The real platform as a process, serving one catalogue, behind a proxy.
class Stage
{
public:
    Stage(const Places& places, const std::filesystem::path& catalogue);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    [[nodiscard]] CountingProxy& proxy();
    [[nodiscard]] std::string url() const;
    [[nodiscard]] std::string enrolCode() const;

private:
    std::filesystem::path m_folder;
    QProcess m_server;
    std::unique_ptr<CountingProxy> m_proxy;
};

// A device with an empty store, through the proxy.
[[nodiscard]] std::unique_ptr<Child> newDevice(const Places& places, const Stage& stage, const Published& published,
                                               const std::string& name);
[[nodiscard]] std::filesystem::path folderOfDevice(const Places& places, const std::string& name);

// PouchDB against express-pouchdb, both fed with the same records as JSON documents.
class Pouch
{
public:
    Pouch(const Places& places, const std::string& name);

    // The server holds the records of this version; how many differ.
    nlohmann::json load(const Published& published, std::int64_t version);
    // The device replicates; what went through the proxy.
    struct Replicated {
        CountingProxy::Count count;
        double ms = 0;
    };
    Replicated replicate();

private:
    const Places& m_places;
    std::string m_name;
    std::unique_ptr<Child> m_server;
    std::unique_ptr<CountingProxy> m_proxy;
    std::unique_ptr<Child> m_client;
};

} // namespace tongban::bench
