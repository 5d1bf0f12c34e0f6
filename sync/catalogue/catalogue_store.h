// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/record.h"
#include "tongban/v1/distribution.pb.h"

#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::catalogue
{

// What a store holds of one region. All bytes verbatim as they were handed to it.
struct HeldCatalogue {
    // Envelope of the newest root believed. Empty: nothing is trusted yet (see CatalogueUpdater::Settings::pinnedRoot).
    std::string root;
    // Envelope of the head and bytes of the manifest of the complete version; empty before the first one is complete.
    std::string head;
    std::string manifest;
    // Collections of that version that were not wanted, hence are not here.
    std::set<std::string> omitted;
    // When a newer root was last looked for.
    std::int64_t rootLookedMs = 0;
    // A first sync under way: what it leads to, and the segments applied so far. Empty otherwise.
    std::string fillingHead;
    std::string fillingManifest;
    std::vector<v1::SegmentRef> fillingSegments;
};

// A step to a complete version, everything verified. Views stay valid during the call only.
struct CatalogueUpdate {
    // To be kept verbatim.
    std::string_view head;
    std::string_view manifest;
    // The version as other code compares it.
    std::int64_t version = 0;
    std::int64_t publishedMs = 0;
    // Rows to insert, replace or delete, each id at most once.
    std::span<const RecordChange> changes;
    // Collections left out; null: none.
    const std::set<std::string>* omitted = nullptr;
};

using Changes = std::vector<RecordChange>;

// One segment of a first sync.
struct SegmentFill {
    v1::SegmentRef segment;
    std::span<const RecordChange> changes;
    // What the next call brings: a store may prepare it while it waits for its disk. Null: not known yet.
    std::shared_ptr<const Changes> next = nullptr;
};

// The port to the catalogue's tables. Implemented by client/store on a connection of the sync thread, which alone
// writes them. The bodies are kept verbatim and read back in id order (byte order), since old segments are rebuilt from
// the rows. Every function that writes is one transaction: rows, search index and version together, or nothing.
class CatalogueStore
{
public:
    // Called once for each row; the views are valid during the call. Its failure ends the reading and is returned.
    using RecordVisitor = std::function<Result<void>(std::string_view id, std::string_view body)>;

    virtual ~CatalogueStore() = default;

    [[nodiscard]] virtual Result<HeldCatalogue> held() = 0;
    // Rows of a collection with first <= id < next in byte order of id; `next` empty: to the end.
    [[nodiscard]] virtual Result<void> readRecords(std::string_view collection, std::string_view first,
                                                   std::string_view next, const RecordVisitor& visit) = 0;

    // A verified root takes the place of the one before.
    [[nodiscard]] virtual Result<void> keepRoot(std::string_view envelope) = 0;
    // No newer root was there at that time.
    [[nodiscard]] virtual Result<void> keepRootLook(std::int64_t nowMs) = 0;
    // Marks the store as filling towards this version. Called again when the version to reach has changed meanwhile:
    // rows and applied segments stay.
    [[nodiscard]] virtual Result<void> beginFilling(std::string_view head, std::string_view manifest) = 0;
    // Applies the rows and remembers the segment in `fillingSegments`; remembered segments of the same collection whose
    // range overlaps its range are forgotten.
    [[nodiscard]] virtual Result<void> applySegment(const SegmentFill& fill) = 0;
    // Applies the rows, keeps head and manifest as the complete version, ends filling.
    [[nodiscard]] virtual Result<void> applyUpdate(const CatalogueUpdate& update) = 0;
};

} // namespace tongban::catalogue
