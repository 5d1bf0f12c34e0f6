// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

// Row ids of the search index: band, then weight (heavier is smaller), then the guide's row.
namespace tongban::store
{

inline constexpr int kBandShift = 48;
inline constexpr int kWeightShift = 32;
inline constexpr std::int32_t kMaxWeight = 0xffff;
inline constexpr std::int64_t kMaxGuideRow = 0xffff'ffff;

inline std::int64_t searchRowId(int band, std::int32_t weight, std::int64_t guideRow)
{
    const std::int64_t lightness = kMaxWeight - std::clamp(weight, 0, kMaxWeight);
    return (std::int64_t{band} << kBandShift) | (lightness << kWeightShift) | guideRow;
}

} // namespace tongban::store
