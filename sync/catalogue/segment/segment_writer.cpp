// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/segment_writer.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/record_form.h"

#include <utility>

namespace tongban::catalogue
{

namespace
{

std::size_t varintBytes(std::uint64_t value)
{
    std::size_t bytes = 1;
    for (; value >= 0x80; value >>= 7)
        ++bytes;
    return bytes;
}

void appendVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<char>(value | 0x80));
    out.push_back(static_cast<char>(value));
}

void appendField(std::string& out, char tag, std::string_view bytes)
{
    out.push_back(tag);
    appendVarint(out, bytes.size());
    out.append(bytes);
}

std::size_t fieldBytes(std::string_view bytes)
{
    return 1 + varintBytes(bytes.size()) + bytes.size();
}

std::size_t messageBytes(std::string_view id, std::string_view body)
{
    return fieldBytes(id) + (body.empty() ? 0 : fieldBytes(body));
}

} // namespace

Result<void> SegmentWriter::add(std::string_view id, std::string_view body)
{
    if (id.empty() || id.size() > limits::kRecordIdBytes)
        return fail(ErrorCode::InvalidArgument, "a record's id is empty or too long");
    if (m_records > 0 && id <= m_lastId)
        return fail(ErrorCode::InvalidArgument, "records are not sorted by id, each once");
    if (body.size() > limits::kRecordBytes)
        return fail(ErrorCode::ResourceExhausted, "a record is too long: " + std::string(id));
    appendVarint(m_out, messageBytes(id, body));
    appendField(m_out, kIdTag, id);
    if (!body.empty())
        appendField(m_out, kBodyTag, body);
    m_lastId = id;
    ++m_records;
    return {};
}

std::size_t SegmentWriter::bytes() const
{
    return m_out.size();
}

std::size_t SegmentWriter::records() const
{
    return m_records;
}

std::string SegmentWriter::take()
{
    m_lastId.clear();
    m_records = 0;
    return std::exchange(m_out, {});
}

std::size_t recordBytes(std::string_view id, std::string_view body)
{
    const std::size_t message = messageBytes(id, body);
    return varintBytes(message) + message;
}

} // namespace tongban::catalogue
