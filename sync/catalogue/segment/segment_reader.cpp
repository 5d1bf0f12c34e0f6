// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_reader.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/record_form.h"

#include <cstdint>

namespace tongban::catalogue
{

namespace
{

// A length of at most four bytes, in its shortest form, that is there to be read.
std::optional<std::string_view> takeLengthDelimited(std::string_view& rest)
{
    std::uint32_t length = 0;
    std::size_t used = 0;
    for (;; ++used) {
        if (used == 4 || used == rest.size())
            return {};
        const auto byte = static_cast<std::uint8_t>(rest[used]);
        length |= static_cast<std::uint32_t>(byte & 0x7f) << (7 * used);
        if (byte >= 0x80)
            continue;
        if (byte == 0 && used > 0)
            return {};
        break;
    }
    rest.remove_prefix(used + 1);
    if (length > rest.size())
        return {};
    const std::string_view taken = rest.substr(0, length);
    rest.remove_prefix(length);
    return taken;
}

std::optional<std::string_view> takeField(std::string_view& rest, char tag)
{
    if (rest.empty() || rest.front() != tag)
        return {};
    rest.remove_prefix(1);
    return takeLengthDelimited(rest);
}

// The one form SegmentWriter writes; an empty body is left out.
std::optional<RecordView> parseRecord(std::string_view message)
{
    const std::optional<std::string_view> id = takeField(message, kIdTag);
    if (!id || id->empty() || id->size() > limits::kRecordIdBytes)
        return {};
    if (message.empty())
        return RecordView{*id, {}};
    const std::optional<std::string_view> body = takeField(message, kBodyTag);
    if (!body || body->empty() || body->size() > limits::kRecordBytes || !message.empty())
        return {};
    return RecordView{*id, *body};
}

} // namespace

SegmentReader::SegmentReader(std::string_view segment)
    : m_rest(segment)
{
}

Result<std::optional<RecordView>> SegmentReader::next()
{
    if (m_rest.empty())
        return std::optional<RecordView>();
    const std::optional<std::string_view> message = takeLengthDelimited(m_rest);
    const std::optional<RecordView> record = message ? parseRecord(*message) : std::nullopt;
    if (!record)
        return fail(ErrorCode::DataLoss, "a segment holds something that is no record");
    if (record->id <= m_lastId)
        return fail(ErrorCode::DataLoss, "a segment is not sorted by id, each once");
    m_lastId = record->id;
    return record;
}

} // namespace tongban::catalogue
