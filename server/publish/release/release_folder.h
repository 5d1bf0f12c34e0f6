// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/segment_provider.h"
#include "tongban/v1/distribution.pb.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tongban::server
{

// A version that lies in the folder, complete.
struct PublishedVersion {
    v1::Head head;
    std::string manifestBytes;
    v1::Manifest manifest;
};

// The folder of one region's published files, as any web server hands them out (paths:
// sync/catalogue/catalogue_paths.h), with the heads of older versions beside (`<region>/heads/<version>`) so that packs
// can be made from them. Blocking; one publisher at a time.
class ReleaseFolder
{
public:
    ReleaseFolder(std::filesystem::path folder, std::string region);

    // The newest version, verified against `root`. Nothing: none was published. Unsigned: other keys published here.
    [[nodiscard]] Result<std::optional<PublishedVersion>> newest(const v1::Root& root) const;
    // All versions that are still readable, oldest first.
    [[nodiscard]] std::vector<PublishedVersion> versions(const v1::Root& root) const;
    // The file of every segment is there.
    [[nodiscard]] bool isComplete(const v1::Manifest& manifest) const;
    [[nodiscard]] bool has(const std::string& path) const;
    // Reads segments from their published files.
    [[nodiscard]] catalogue::SegmentProvider segments() const;

    // What devices pin and what they look for.
    [[nodiscard]] Result<> writeRoot(const std::string& envelope, std::int32_t version) const;
    [[nodiscard]] Result<> write(const std::string& path, const std::string& bytes) const;
    // The head goes last: whoever sees it finds all it leads to.
    [[nodiscard]] Result<> writeHead(const std::string& envelope, std::int64_t version) const;

private:
    [[nodiscard]] Result<PublishedVersion> open(const std::filesystem::path& headFile, const v1::Root& root) const;
    [[nodiscard]] std::filesystem::path headsFolder() const;

    std::filesystem::path m_folder;
    std::string m_region;
};

} // namespace tongban::server
