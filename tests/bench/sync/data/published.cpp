// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/data/published.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/trust/head_check.h"
#include "tests/bench/sync/stage/child.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace tongban::bench
{

namespace fs = std::filesystem;

namespace
{

// A bench without its data has nothing to go on with.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::cerr << "bench: " << result.error().detail << '\n';
        std::exit(1);
    }
    return *std::move(result);
}

void addRecords(const std::string& segment, const std::string& collection, Published::Records& records)
{
    catalogue::SegmentReader reader(segment);
    while (const auto record = must(reader.next()))
        records[collection + "/" + std::string(record->id)] = record->body;
}

} // namespace

std::string readFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

double zstdBytes(const std::string& bytes, const std::string& patchFrom)
{
    const QTemporaryDir folder;
    const fs::path base(folder.path().toStdString());
    writeFile(base / "new", bytes);
    QStringList words{QStringLiteral("-19"), QStringLiteral("-qq"), QStringLiteral("-f"),
                      q(base / "new"),       QStringLiteral("-o"),  q(base / "zst")};
    if (!patchFrom.empty()) {
        writeFile(base / "old", patchFrom);
        words.prepend(QStringLiteral("--patch-from=") + q(base / "old"));
    }
    (void)outputOf("zstd", words);
    return static_cast<double>(fs::file_size(base / "zst"));
}

Published::Published(fs::path folder, std::string region)
    : m_folder(std::move(folder))
    , m_region(std::move(region))
{
}

const fs::path& Published::folder() const
{
    return m_folder;
}

const std::string& Published::region() const
{
    return m_region;
}

v1::Manifest Published::manifest(std::int64_t version) const
{
    const std::string envelope = readFile(m_folder / m_region / "heads" / std::to_string(version));
    const v1::Head head = must(catalogue::readStoredHead(envelope));
    v1::Manifest manifest;
    manifest.ParseFromString(readFile(m_folder / catalogue::manifestPath(m_region, head.manifest_sha256())));
    return manifest;
}

std::string Published::segment(const v1::SegmentRef& reference) const
{
    return must(
        catalogue::openSegment(reference, readFile(m_folder / catalogue::segmentPath(m_region, reference.sha256()))));
}

void Published::showVersion(std::int64_t version) const
{
    writeFile(m_folder / catalogue::headPath(m_region),
              readFile(m_folder / m_region / "heads" / std::to_string(version)));
}

double Published::fullBytes(std::int64_t version) const
{
    const v1::Manifest all = manifest(version);
    double bytes = 0;
    for (const v1::SegmentRef& one : all.segments())
        bytes += zstdBytes(segment(one), {});
    return bytes;
}

std::string Published::old(const v1::Manifest& from, const v1::SegmentRef& segment) const
{
    std::string bytes;
    for (const v1::SegmentRef* one : catalogue::prefixSegments(segment, from))
        bytes += this->segment(*one);
    return bytes;
}

double Published::patchBytes(std::int64_t from, std::int64_t to) const
{
    const v1::Manifest before = manifest(from);
    const v1::Manifest after = manifest(to);
    double bytes = 0;
    for (const v1::SegmentRef& one : after.segments()) {
        if (!catalogue::holdsContent(before, one.sha256()))
            bytes += zstdBytes(segment(one), old(before, one));
    }
    return bytes;
}

Published::Records Published::records(std::int64_t version) const
{
    const v1::Manifest all = manifest(version);
    Records records;
    for (const v1::SegmentRef& one : all.segments())
        addRecords(segment(one), one.collection(), records);
    return records;
}

double Published::changedRecordBytes(std::int64_t from, std::int64_t to) const
{
    const Records before = records(from);
    const Records after = records(to);
    std::string changed;
    for (const auto& [id, body] : after) {
        const auto held = before.find(id);
        if (held == before.end() || held->second != body)
            changed += id + body;
    }
    return zstdBytes(changed, {});
}

} // namespace tongban::bench
