// SPDX-License-Identifier: Apache-2.0
#include "server/person/load_catalogue.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/trust/head_check.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/catalogue/trust/root_chain.h"

#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

constexpr int kClientVersion = 1 << 20;

Result<std::string> readFile(const fs::path& path, std::size_t maxBytes)
{
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(path, error);
    if (error)
        return fail(ErrorCode::NotFound, "no file " + path.string());
    if (bytes > maxBytes)
        return fail(ErrorCode::DataLoss, "too large: " + path.string());
    std::ifstream stream(path, std::ios::binary);
    std::string content((std::istreambuf_iterator<char>(stream)), {});
    if (!stream)
        return fail(ErrorCode::Storage, "cannot be read: " + path.string());
    return content;
}

Result<v1::Root> newestRoot(const fs::path& folder, const std::string& region)
{
    TRY_ASSIGN(const std::string first, readFile(folder / catalogue::rootPath(region, 1), limits::kManifestBytes));
    TRY_ASSIGN(v1::Root root, catalogue::openTrustedRoot(first, region));
    while (true) {
        const auto next = readFile(folder / catalogue::rootPath(region, root.version() + 1), limits::kManifestBytes);
        if (!next)
            return root;
        TRY_ASSIGN(root, catalogue::openNextRoot(*next, root));
    }
}

template <typename Record>
Result<> addRecord(CatalogueIndex& index, std::string_view body)
{
    Record record;
    if (!record.ParseFromArray(body.data(), static_cast<int>(body.size())))
        return fail(ErrorCode::DataLoss, "a published record does not parse");
    index.add(std::move(record));
    return {};
}

Result<> addRecord(CatalogueIndex& index, const std::string& collection, std::string_view body)
{
    if (collection == "guide")
        return addRecord<v1::Guide>(index, body);
    if (collection == "form")
        return addRecord<v1::Form>(index, body);
    if (collection == "office")
        return addRecord<v1::Office>(index, body);
    if (collection == "work_year")
        return addRecord<v1::WorkYear>(index, body);
    return {};
}

Result<> loadRegion(const fs::path& folder, const std::string& region, UnixMillis now, CatalogueIndex& index)
{
    TRY_ASSIGN(const v1::Root root, newestRoot(folder, region));
    catalogue::HeadExpectation expected;
    expected.region = region;
    expected.nowMs = toMillis(now);
    expected.clientVersion = kClientVersion;
    expected.expiredIsReadable = true;
    TRY_ASSIGN(const std::string headBytes, readFile(folder / catalogue::headPath(region), limits::kHeadBytes));
    TRY_ASSIGN(const v1::Head head, catalogue::openHead(headBytes, root, expected));
    TRY_ASSIGN(const std::string manifestBytes,
               readFile(folder / catalogue::manifestPath(region, head.manifest_sha256()), limits::kManifestBytes));
    TRY_ASSIGN(const v1::Manifest manifest, catalogue::openManifest(manifestBytes, head));
    for (const v1::SegmentRef& reference : manifest.segments()) {
        TRY_ASSIGN(const std::string file,
                   readFile(folder / catalogue::segmentPath(region, reference.sha256()), limits::kSegmentBytes));
        TRY_ASSIGN(const std::string segment, catalogue::openSegment(reference, file));
        catalogue::SegmentReader reader(segment);
        while (true) {
            TRY_ASSIGN(const auto record, reader.next());
            if (!record)
                break;
            TRY(addRecord(index, reference.collection(), record->body));
        }
    }
    return {};
}

} // namespace

Result<CatalogueIndex> loadCatalogue(const fs::path& folder, const Clock& clock)
{
    CatalogueIndex index;
    std::error_code error;
    bool found = false;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const std::string region = entry.path().filename().string();
        if (!fs::exists(folder / catalogue::headPath(region)))
            continue;
        TRY(loadRegion(folder, region, clock.now(), index));
        found = true;
    }
    if (!found)
        return fail(ErrorCode::NotFound, "no catalogue is published in " + folder.string());
    return index;
}

} // namespace tongban::server
