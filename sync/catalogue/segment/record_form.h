// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tongban::catalogue
{

// The wire form of v1::SegmentRecord: tags of the fields `id` and `body`, both length-delimited.
inline constexpr char kIdTag = 0x0a;
inline constexpr char kBodyTag = 0x12;

} // namespace tongban::catalogue
