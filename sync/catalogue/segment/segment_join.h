// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "tongban/v1/distribution.pb.h"

#include <functional>
#include <optional>
#include <string_view>

namespace tongban::catalogue
{

// What a new segment makes of the old records in its range, in the order of their ids.
class JoinSink
{
public:
    virtual ~JoinSink() = default;
    // The views end with the call.
    virtual void same() = 0;
    virtual void changed(std::string_view oldBody, const RecordView& record) = 0;
    virtual void gone(std::string_view id) = 0;
    virtual void came(const RecordView& record) = 0;
};

// One pass over old records and a new segment at once, both sorted by id. The segment has passed checkSegment; it and
// the sink outlive this.
class SegmentJoin
{
public:
    SegmentJoin(std::string_view segment, JoinSink& sink);

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> old(std::string_view id, std::string_view body);
    // There are no more old ones.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> advance();
    [[nodiscard]] Result<void> takeNew();

    JoinSink& m_sink;
    SegmentReader m_reader;
    std::optional<RecordView> m_next;
};

using RangeVisitor = std::function<Result<void>(std::string_view id, std::string_view body)>;

// The records of a segment that lie in the range of another one.
[[nodiscard]] Result<void> readRange(std::string_view segment, const v1::SegmentRef& range, const RangeVisitor& visit);

} // namespace tongban::catalogue
