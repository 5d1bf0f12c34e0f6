// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// Writes a segment: v1::SegmentRecord messages in order of id, each after its length as varint, in the one form the
// reader accepts (id, then the body unless it is empty, shortest varints). The same records give the same bytes on
// every machine: that is how an old segment is rebuilt from rows. One thread.
class SegmentWriter
{
public:
    // InvalidArgument: the id is empty, too long or not above the one before. ResourceExhausted: the body is too long.
    [[nodiscard]] Result<void> add(std::string_view id, std::string_view body);

    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::size_t records() const;
    // The segment; the writer is empty afterwards.
    [[nodiscard]] std::string take();

private:
    std::string m_out;
    std::string m_lastId;
    std::size_t m_records = 0;
};

// Bytes a record takes in a segment.
[[nodiscard]] std::size_t recordBytes(std::string_view id, std::string_view body);

} // namespace tongban::catalogue
