// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/kept_fields.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include <algorithm>
#include <cstdint>

namespace tongban::store
{

namespace
{

using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;

void appendVarint(std::uint32_t value, std::string& out)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<char>(value | 0x80));
    out.push_back(static_cast<char>(value));
}

// The length and the bytes of what `stream` stands before; false when there are fewer.
bool takeMessage(CodedInputStream& stream, std::string_view whole, std::string_view& bytes)
{
    std::uint32_t size = 0;
    if (!stream.ReadVarint32(&size))
        return false;
    bytes = whole.substr(static_cast<std::size_t>(stream.CurrentPosition()), size);
    return stream.Skip(static_cast<int>(size));
}

} // namespace

std::optional<std::string> onlyFields(std::string_view message, std::span<const KeptField> kept)
{
    CodedInputStream stream(reinterpret_cast<const std::uint8_t*>(message.data()), static_cast<int>(message.size()));
    std::string result;
    while (true) {
        const auto begin = static_cast<std::size_t>(stream.CurrentPosition());
        const std::uint32_t tag = stream.ReadTag();
        if (tag == 0)
            return stream.ConsumedEntireMessage() ? std::optional(std::move(result)) : std::nullopt;
        const auto field = std::ranges::find(kept, WireFormatLite::GetTagFieldNumber(tag), &KeptField::number);
        const bool part = field != kept.end() && !field->within.empty() &&
                          WireFormatLite::GetTagWireType(tag) == WireFormatLite::WIRETYPE_LENGTH_DELIMITED;
        if (part) {
            std::string_view bytes;
            if (!takeMessage(stream, message, bytes))
                return std::nullopt;
            const std::optional<std::string> inner = onlyFields(bytes, field->within);
            if (!inner)
                return std::nullopt;
            appendVarint(tag, result);
            appendVarint(static_cast<std::uint32_t>(inner->size()), result);
            result += *inner;
            continue;
        }
        if (!WireFormatLite::SkipField(&stream, tag))
            return std::nullopt;
        if (field != kept.end())
            result += message.substr(begin, static_cast<std::size_t>(stream.CurrentPosition()) - begin);
    }
}

} // namespace tongban::store
