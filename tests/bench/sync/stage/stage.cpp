// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/stage/stage.h"

#include <chrono>
#include <iostream>
#include <thread>

namespace tongban::bench
{

namespace fs = std::filesystem;

namespace
{

constexpr std::chrono::milliseconds kLook{50};
// Reading a hundred thousand guides takes the platform its time.
constexpr int kLooks = 2400;

int serial()
{
    static int next = 0;
    return next++;
}

} // namespace

Stage::Stage(const Places& places, const fs::path& catalogue)
    : m_folder(places.scratch / ("server-" + std::to_string(serial())))
{
    fs::create_directories(m_folder);
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.start(q(places.bin / "tongban-platform"),
                   {QStringLiteral("serve"), QStringLiteral("--data"), q(m_folder / "store"),
                    QStringLiteral("--catalogue"), q(catalogue), QStringLiteral("--port-file"), q(m_folder / "port"),
                    QStringLiteral("--codes-file"), q(m_folder / "codes")});
    m_server.waitForStarted();
    std::string port;
    for (int i = 0; i < kLooks && port.empty(); ++i) {
        std::this_thread::sleep_for(kLook);
        port = readFile(m_folder / "port");
    }
    if (port.empty()) {
        std::cerr << "bench: the platform does not start\n";
        std::exit(1);
    }
    m_proxy = std::make_unique<CountingProxy>(static_cast<std::uint16_t>(std::stoi(port)));
}

Stage::~Stage()
{
    m_proxy.reset();
    m_server.terminate();
    m_server.waitForFinished();
}

CountingProxy& Stage::proxy()
{
    return *m_proxy;
}

std::string Stage::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_proxy->port());
}

std::string Stage::enrolCode() const
{
    const std::string codes = readFile(m_folder / "codes");
    const std::string line = codes.substr(0, codes.find('\n'));
    return line.substr(line.rfind(' ') + 1);
}

fs::path folderOfDevice(const Places& places, const std::string& name)
{
    return places.scratch / ("device-" + name);
}

std::unique_ptr<Child> newDevice(const Places& places, const Stage& stage, const Published& published,
                                 const std::string& name)
{
    const fs::path folder = folderOfDevice(places, name);
    fs::remove_all(folder);
    return std::make_unique<Child>(places.bin / "tongban-bench-device",
                                   QStringList{q(stage.url()), q(published.region()),
                                               q(published.folder() / published.region() / "root" / "1"), q(folder)});
}

Pouch::Pouch(const Places& places, const std::string& name)
    : m_places(places)
    , m_name(name)
    , m_server(std::make_unique<Child>("node", QStringList{q(places.source / "peers" / "pouch_server.js")},
                                       places.nodeModules))
{
    const nlohmann::json hello = m_server->hear();
    m_proxy = std::make_unique<CountingProxy>(hello.value("port", std::uint16_t{0}));
    const fs::path folder = places.scratch / ("pouch-" + name);
    fs::remove_all(folder);
    m_client = std::make_unique<Child>("node",
                                       QStringList{q(places.source / "peers" / "pouch_client.js"),
                                                   q("http://127.0.0.1:" + std::to_string(m_proxy->port())), q(folder)},
                                       places.nodeModules);
}

nlohmann::json Pouch::load(const Published& published, std::int64_t version)
{
    const fs::path file = m_places.scratch / (m_name + "-" + std::to_string(version) + ".ndjson");
    (void)outputOf(m_places.bin / "tongban-bench-records",
                   {q(published.folder()), q(published.region()), QString::number(version)}, file);
    return m_server->ask(file);
}

Pouch::Replicated Pouch::replicate()
{
    (void)m_proxy->take();
    const nlohmann::json answer = m_client->ask("replicate");
    return {m_proxy->take(), answer.is_object() ? answer.value("ms", 0.0) : 0.0};
}

} // namespace tongban::bench
