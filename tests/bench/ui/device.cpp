// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/device.h"

#include <chrono>
#include <cstdlib>
#include <iostream>

namespace tongban::bench
{

namespace
{

// What the first page shows once there is something on it.
const QString kFirstPage = QStringLiteral("大家常办");

QString now()
{
    return QString::number(std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1));
}

std::filesystem::path programOf(const Places& places)
{
    return places.bin / "tongban-bench-window";
}

Device::Started started(const std::filesystem::path& program, const QStringList& words)
{
    Device::Started begun;
    begun.program = std::make_unique<Child>(program, QStringList{now()} + words);
    begun.answer = begun.program->hear();
    return begun;
}

} // namespace

Device::Device(const Places& places, const Published& published, const std::string& name)
    : m_program(programOf(places))
    , m_folder(places.scratch / name)
    , m_published(published)
    , m_stage(places, published.folder())
{
    const nlohmann::json ready = started(m_program, words("prepare", q(m_stage.enrolCode()))).answer;
    if (!ready.is_object() || !ready.contains("ready")) {
        std::cerr << "bench: the device is not made ready: " << ready.dump() << '\n';
        std::exit(1);
    }
}

Device::Started Device::start() const
{
    return started(m_program, words("program", kFirstPage));
}

const std::filesystem::path& Device::folder() const
{
    return m_folder;
}

QStringList Device::words(const char* mode, const QString& extra) const
{
    return {QString::fromLatin1(mode),  extra,
            QStringLiteral("--data"),   q(m_folder),
            QStringLiteral("--server"), q(m_stage.url()),
            QStringLiteral("--root"),   q(m_published.folder() / m_published.region() / "root" / "1"),
            QStringLiteral("--region"), q(m_published.region())};
}

Device::Started startPlain(const Places& places, const char* mode)
{
    return started(programOf(places), {QString::fromLatin1(mode)});
}

nlohmann::json measured(const Places& places, const QStringList& words)
{
    return started(programOf(places), words).answer;
}

} // namespace tongban::bench
