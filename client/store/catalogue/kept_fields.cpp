// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/kept_fields.h"

#include <algorithm>
#include <cstdint>

namespace tongban::store
{

namespace
{

enum WireType {
    kVarint = 0,
    kFixed64 = 1,
    kLength = 2,
    kFixed32 = 5,
};

// Takes from the front of a message; what it cannot take leaves it broken.
class Wire
{
public:
    explicit Wire(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::string_view rest() const
    {
        return m_bytes;
    }

    [[nodiscard]] bool isBroken() const
    {
        return m_broken;
    }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !m_bytes.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes.front());
            m_bytes.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return value;
        }
        m_broken = true;
        return 0;
    }

    std::string_view bytes(std::uint64_t size)
    {
        m_broken = m_broken || size > m_bytes.size();
        const std::string_view taken = m_broken ? std::string_view() : m_bytes.substr(0, size);
        m_bytes.remove_prefix(taken.size());
        return taken;
    }

    // What stands behind a tag: the bytes of what has a length. Groups are none of proto3's.
    std::string_view value(std::uint64_t type)
    {
        switch (type) {
        case kVarint: varint(); return {};
        case kFixed64: return bytes(8);
        case kLength: return bytes(varint());
        case kFixed32: return bytes(4);
        default: m_broken = true; return {};
        }
    }

private:
    std::string_view m_bytes;
    bool m_broken = false;
};

void appendVarint(std::uint64_t value, std::string& out)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<char>(value | 0x80));
    out.push_back(static_cast<char>(value));
}

} // namespace

std::optional<std::string> onlyFields(std::string_view message, std::span<const KeptField> kept)
{
    constexpr std::uint64_t kMostNumber = (1U << 29) - 1;
    std::string result;
    Wire wire(message);
    while (!wire.rest().empty()) {
        const std::string_view before = wire.rest();
        const std::uint64_t tag = wire.varint();
        const std::string_view value = wire.value(tag & 7);
        const std::uint64_t number = tag >> 3;
        if (wire.isBroken() || number == 0 || number > kMostNumber)
            return std::nullopt;
        const auto field = std::ranges::find(kept, static_cast<int>(number), &KeptField::number);
        if (field == kept.end())
            continue;
        if (field->within.empty() || (tag & 7) != kLength) {
            result += before.substr(0, before.size() - wire.rest().size());
            continue;
        }
        const std::optional<std::string> inner = onlyFields(value, field->within);
        if (!inner)
            return std::nullopt;
        appendVarint(tag, result);
        appendVarint(inner->size(), result);
        result += *inner;
    }
    return result;
}

} // namespace tongban::store
