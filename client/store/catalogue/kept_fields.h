// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tongban::store
{

// A field of a message to be kept, by its number; of a message within it, only these of its fields (none: all).
struct KeptField {
    int number = 0;
    std::span<const KeptField> within = {};
};

// The serialised message without its other fields: to read the few that are needed costs what they cost, and not what
// the long texts beside them do (their UTF-8 is verified when they are parsed). Nothing when it is no message. Pure,
// any thread. Source: Protocol Buffers encoding.
[[nodiscard]] std::optional<std::string> onlyFields(std::string_view message, std::span<const KeptField> kept);

} // namespace tongban::store
