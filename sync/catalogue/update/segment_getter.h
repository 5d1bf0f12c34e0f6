// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/update/held_rows.h"
#include "sync/catalogue/update/pack_reader.h"
#include "sync/catalogue/update/update_context.h"
#include "tongban/v1/distribution.pb.h"

#include <deque>
#include <future>
#include <optional>
#include <string>
#include <utility>

namespace tongban::catalogue
{

// Gets segments of the new version by the cheapest way that works: rows that are held already, the pack, a delta, the
// whole file. What it gives has passed checkSegment. Lives as long as one update; its thread.
class SegmentGetter
{
public:
    // `held`: the segments whose rows the store has. `pack` may be absent.
    SegmentGetter(UpdateContext& context, v1::Manifest held, std::optional<PackReader> pack);

    // What turns the rows held into the segment.
    [[nodiscard]] Result<Changes> changesTo(const v1::SegmentRef& reference);
    // These will be asked for. What the pack makes of rows that are held is made on another thread, while this one
    // reads the rows of the next. The reference outlives this.
    void begin(const v1::SegmentRef& reference);
    // This one is asked for after those that are expected already: its file may be on its way while the store writes.
    void expect(const v1::SegmentRef& reference);
    // The dearest way that was needed so far.
    [[nodiscard]] UpdateRung rung() const;

private:
    [[nodiscard]] Result<std::string> get(const v1::SegmentRef& reference);
    [[nodiscard]] Result<std::string> fromRows(const v1::SegmentRef& reference);
    [[nodiscard]] Result<std::string> fromPack(const v1::SegmentRef& reference);
    [[nodiscard]] Result<std::string> fromDelta(const v1::SegmentRef& reference);
    [[nodiscard]] Result<std::string> fromFile(const v1::SegmentRef& reference);
    [[nodiscard]] SegmentProvider heldSegments();

    // Nothing: it has to be got in another way, which also knows why.
    using Begun = std::pair<const v1::SegmentRef*, std::future<std::optional<Changes>>>;

    [[nodiscard]] bool rebuildBase(const v1::SegmentRef& reference);
    [[nodiscard]] std::optional<Changes> takeBegun(const v1::SegmentRef& reference);

    UpdateContext& m_context;
    HeldRows m_rows;
    std::optional<PackReader> m_pack;
    UpdateRung m_rung;
    int m_deltasMissed = 0;
    // In the order in which they will be asked for. Behind the pack, which they read.
    std::deque<Begun> m_begun;
};

} // namespace tongban::catalogue
