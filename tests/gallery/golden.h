// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace tongban::gallery
{

// As a golden picture is kept: few colours, so that it is small.
[[nodiscard]] QImage quantized(const QImage& picture);

// The share of points that clearly differ, 0 to 1; 1 when the sizes do.
[[nodiscard]] double differenceOf(const QImage& one, const QImage& other);

// Marks in red what differs.
[[nodiscard]] QImage differencePicture(const QImage& one, const QImage& other);

// Letters may be drawn a shade differently; a moved line is more than this.
inline constexpr double kTolerance = 0.004;

} // namespace tongban::gallery
