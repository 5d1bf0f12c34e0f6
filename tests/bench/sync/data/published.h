// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/distribution.pb.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace tongban::bench
{

// A published catalogue as it lies in a folder: what the bench needs of it to reckon bounds. Everything about it was
// verified by the device that synced it, so that nothing is checked here.
class Published
{
public:
    // By collection and id.
    using Records = std::map<std::string, std::string>;

    Published(std::filesystem::path folder, std::string region);

    [[nodiscard]] v1::Manifest manifest(std::int64_t version) const;
    // The bytes of a segment.
    [[nodiscard]] std::string segment(const v1::SegmentRef& reference) const;
    // Makes a version the newest again, so that a device can come to it before the next one.
    void showVersion(std::int64_t version) const;

    // zstd -19 over each segment, by the program of that name.
    [[nodiscard]] double fullBytes(std::int64_t version) const;
    // zstd -19 --patch-from=old over each segment that changed, the old segments of its range one after the other.
    [[nodiscard]] double patchBytes(std::int64_t from, std::int64_t to) const;
    // The changed records alone, one after the other, zstd -19.
    [[nodiscard]] double changedRecordBytes(std::int64_t from, std::int64_t to) const;

    [[nodiscard]] const std::filesystem::path& folder() const;
    [[nodiscard]] const std::string& region() const;

private:
    [[nodiscard]] Records records(std::int64_t version) const;
    [[nodiscard]] std::string old(const v1::Manifest& from, const v1::SegmentRef& segment) const;

    std::filesystem::path m_folder;
    std::string m_region;
};

// Bytes of the program's output; `patchFrom` may be empty.
[[nodiscard]] double zstdBytes(const std::string& bytes, const std::string& patchFrom);
[[nodiscard]] std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const std::string& bytes);

} // namespace tongban::bench
