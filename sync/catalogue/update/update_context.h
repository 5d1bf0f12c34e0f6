// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/catalogue_source.h"
#include "sync/catalogue/catalogue_store.h"
#include "sync/catalogue/update/fetch_ahead.h"
#include "sync/catalogue/update_progress.h"
#include "tongban/v1/distribution.pb.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// What an update leads to: a head that was accepted, with its envelope.
struct UpdateTarget {
    v1::Head head;
    std::string envelope;
};

// What the parts of one update share: ports, hooks, progress. Lives as long as the update; its thread.
class UpdateContext
{
public:
    UpdateContext(CatalogueSource& source, CatalogueStore& store, std::string region, std::set<std::string> unwanted,
                  const UpdateHooks& hooks);

    [[nodiscard]] CatalogueStore& store() const;
    [[nodiscard]] const std::string& region() const;
    // Collections that are not to be held.
    [[nodiscard]] const std::set<std::string>& unwanted() const;
    [[nodiscard]] UpdateProgress& progress();

    void report() const;
    // Cancelled: asked to stop.
    [[nodiscard]] Result<void> checkCancelled() const;
    [[nodiscard]] Result<std::string> fetch(std::string_view path, std::size_t maxBytes);
    // Counts what arrives; on success `weight` bytes are done whatever arrived (0: as many as arrived).
    [[nodiscard]] Result<std::string> fetchCounted(std::string_view path, std::size_t maxBytes, std::int64_t weight,
                                                   const FetchAhead::Unwrap& unwrap = {});
    // This file, unwrapped so, will be asked for after those that were begun already; where the source allows it.
    void fetchAhead(std::string path, std::size_t maxBytes, FetchAhead::Unwrap unwrap);
    // The manifest of a head, fetched and checked.
    [[nodiscard]] Result<std::string> fetchManifest(const v1::Head& head);

private:
    CatalogueSource& m_source;
    CatalogueStore& m_store;
    std::string m_region;
    std::set<std::string> m_unwanted;
    const UpdateHooks& m_hooks;
    UpdateProgress m_progress;
    FetchAhead m_ahead;
};

// What the store is given when the target is reached; the views are those of the arguments.
[[nodiscard]] CatalogueUpdate updateTo(const UpdateContext& context, const UpdateTarget& target,
                                       std::string_view manifest, std::span<const RecordChange> changes);

// The bytes are wrong or the file is not there, so that another way to the same content may work.
[[nodiscard]] bool mayTryAnotherWay(const Error& error);

} // namespace tongban::catalogue
