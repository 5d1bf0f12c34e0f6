// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
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

// What ctest takes for "skipped".
inline constexpr int kSkipped = 77;

// Letters are drawn differently from one Debian to the next: golden pictures are judged where they were made.
[[nodiscard]] bool isWhereTheyWereMade();

// A folder of golden pictures. What differs from them is put into another folder, with a picture of where.
class Album
{
public:
    enum class Use { Compare, Refresh };

    Album(const QString& folder, const QString& differences, Use use);

    void show(const QString& name, const QImage& picture);
    // Says how it went; 0, or 1 when there was a difference.
    [[nodiscard]] int close() const;

private:
    QDir m_folder;
    QDir m_differences;
    Use m_use;
    int m_different = 0;
};

} // namespace tongban::gallery
