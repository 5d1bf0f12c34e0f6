// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/update/pack_reader.h"
#include "sync/catalogue/update/update_context.h"
#include "tongban/v1/distribution.pb.h"

#include <optional>
#include <string>

namespace tongban::catalogue
{

// Gets segments of the new version by the cheapest way that works: rows that are held already, the pack, the whole
// file. What it gives has passed checkSegment. Lives as long as one update; its thread.
class SegmentGetter
{
public:
    // `held`: the segments whose rows the store has. `pack` may be absent.
    SegmentGetter(UpdateContext& context, v1::Manifest held, std::optional<PackReader> pack);

    [[nodiscard]] Result<std::string> get(const v1::SegmentRef& reference);
    // Some segment came as a whole file.
    [[nodiscard]] bool usedFiles() const;

private:
    [[nodiscard]] Result<std::string> fromRows(const v1::SegmentRef& reference);
    [[nodiscard]] Result<std::string> fromPack(const v1::SegmentRef& reference);
    [[nodiscard]] Result<std::string> fromFile(const v1::SegmentRef& reference);

    UpdateContext& m_context;
    v1::Manifest m_held;
    std::optional<PackReader> m_pack;
    bool m_usedFiles = false;
};

} // namespace tongban::catalogue
