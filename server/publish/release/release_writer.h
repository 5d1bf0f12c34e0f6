// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/release/publish_content.h"
#include "server/publish/release/publisher_keys.h"
#include "server/publish/release/release_folder.h"
#include "sync/catalogue/publish/build_catalogue.h"

#include <vector>

namespace tongban::server
{

// Writes one version of one region: files, packs, head, in this order. Lives for the call that publishes; one thread.
class ReleaseWriter
{
public:
    ReleaseWriter(const PublishSettings& settings, const PublisherKeys& keys, ReleaseFolder folder, UnixMillis now);

    // Fills in what happened; leaves everything as it is when nothing changed.
    [[nodiscard]] Result<> write(const std::vector<catalogue::Collection>& collections, PublishReport& report) const;

private:
    [[nodiscard]] Result<catalogue::BuiltCatalogue> build(const std::vector<catalogue::Collection>& collections,
                                                          const std::optional<PublishedVersion>& previous) const;
    [[nodiscard]] bool isUnchanged(const catalogue::BuiltCatalogue& built, const PublishedVersion& previous) const;
    [[nodiscard]] Result<> writeFiles(const catalogue::BuiltCatalogue& built, PublishReport& report) const;
    [[nodiscard]] Result<> writePacks(const catalogue::BuiltCatalogue& built, PublishReport& report) const;
    [[nodiscard]] Result<> writeDeltas(const catalogue::BuiltCatalogue& built, PublishReport& report) const;
    [[nodiscard]] Result<> writeDelta(const v1::SegmentRef& segment, const v1::Manifest& from,
                                      PublishReport& report) const;
    [[nodiscard]] Result<> writeBundleFile(const std::string& head, const std::string& manifest) const;

    const PublishSettings& m_settings;
    const PublisherKeys& m_keys;
    ReleaseFolder m_folder;
    UnixMillis m_now;
};

} // namespace tongban::server
