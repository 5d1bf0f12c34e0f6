// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/catalogue_source.h"
#include "tongban/v1/distribution.pb.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// A bundle as a place files come from: the same updater, the same refusals. One thread. Errors of open(): DataLoss (no
// bundle), NotThePlatform (a web page saved as one), ResourceExhausted (too large).
class BundleSource final : public CatalogueSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BundleSource>> open(std::string_view file);

    // The region it claims to be of; the updater verifies it.
    [[nodiscard]] const std::string& region() const;
    [[nodiscard]] Result<std::string> fetch(std::string_view path, std::size_t maxBytes,
                                            const Progress& progress = {}) override;

private:
    BundleSource() = default;
    void addSegments(v1::Bundle& bundle, const std::string& manifestSha256);
    // The bundle does not say from which version it leads: whoever holds the segments it was packed against can use it.
    [[nodiscard]] bool makePack(std::string_view path, std::string& out) const;

    std::string m_region;
    std::map<std::string, std::string, std::less<>> m_files;
    v1::Pack m_pack;
};

} // namespace tongban::catalogue
