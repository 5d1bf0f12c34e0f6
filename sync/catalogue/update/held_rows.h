// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/catalogue_store.h"
#include "tongban/v1/distribution.pb.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongban::catalogue
{

// Held segments whose rows were read back into the bytes they came in. Copies share the bytes: one may be used on
// another thread while this one goes on.
class RebuiltSegments
{
public:
    void add(const v1::SegmentRef& reference, std::string bytes);
    [[nodiscard]] bool holds(const v1::SegmentRef& reference) const;
    // NotFound: it was not rebuilt.
    [[nodiscard]] Result<std::string> bytes(const v1::SegmentRef& reference) const;
    // What turns the records of the segment's range into the segment; nothing when some part of it was not rebuilt. The
    // segment has passed checkSegment.
    [[nodiscard]] Result<std::optional<Changes>> changesTo(const v1::SegmentRef& reference,
                                                           std::string_view segment) const;
    // Lets go of those that have nothing to do with this range.
    void keepFor(const v1::SegmentRef& reference);

private:
    struct Rebuilt {
        v1::SegmentRef reference;
        std::shared_ptr<const std::string> bytes;
    };

    [[nodiscard]] std::vector<const Rebuilt*> coverOf(const v1::SegmentRef& reference) const;

    // By collection and first id, hence in order.
    std::map<std::pair<std::string, std::string>, Rebuilt> m_segments;
};

// The rows of the store as the segments they came in. A segment is rebuilt at most once for what is made from it: it
// serves as prefix of a delta and as the side the new segment is joined with, so that a step costs one scan of what
// changed. Lives as long as one update, its thread; nobody else writes the rows meanwhile.
class HeldRows
{
public:
    // `held`: the segments whose rows the store has.
    HeldRows(CatalogueStore& store, v1::Manifest held);

    [[nodiscard]] const v1::Manifest& manifest() const;
    // The rows of a held segment as its bytes. Whether they still are these shows in the hash of what is made of them.
    [[nodiscard]] Result<std::string> segment(const v1::SegmentRef& reference);
    // The same, to be had from rebuilt() afterwards.
    [[nodiscard]] Result<void> rebuild(const v1::SegmentRef& reference);
    [[nodiscard]] const RebuiltSegments& rebuilt() const;
    // What turns the rows of the segment's range into the segment: a merge-join by id; a row that is not in the segment
    // goes. The segment has passed checkSegment.
    [[nodiscard]] Result<Changes> changesTo(const v1::SegmentRef& reference, std::string_view segment);
    // Lets go of rebuilt segments that have nothing to do with this range.
    void keepFor(const v1::SegmentRef& reference);

private:
    CatalogueStore& m_store;
    v1::Manifest m_held;
    RebuiltSegments m_rebuilt;
};

// Deletes all rows of a collection that is no longer published.
[[nodiscard]] Result<Changes> changesToNothing(CatalogueStore& store, std::string_view collection);

} // namespace tongban::catalogue
