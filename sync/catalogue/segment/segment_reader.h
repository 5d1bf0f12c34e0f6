// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/record.h"

#include <optional>
#include <string_view>

namespace tongban::catalogue
{

// Reads a segment record by record and accepts nothing but what SegmentWriter writes: ids sorted and unique, lengths
// within limits, no other fields. The views point into the bytes given. One thread. Errors: DataLoss.
class SegmentReader
{
public:
    explicit SegmentReader(std::string_view segment);

    // Nothing: the segment is at its end.
    [[nodiscard]] Result<std::optional<RecordView>> next();

private:
    std::string_view m_rest;
    std::string_view m_lastId;
};

} // namespace tongban::catalogue
