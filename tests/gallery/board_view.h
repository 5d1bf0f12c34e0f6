// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace tongban::gallery
{

// One way to look at a board.
struct BoardLook {
    QString palette;
    double scale;
    bool elder;
    int width;

    // "dark-1.9-elder-390"
    [[nodiscard]] QString name() const;
};

[[nodiscard]] QStringList allBoards();
// Every palette x scale x mode on a phone, and a wide window.
[[nodiscard]] QList<BoardLook> allBoardLooks();
// Few enough to keep, different enough to see what breaks; boards that show today's date are not among them.
[[nodiscard]] QStringList goldenBoards();
[[nodiscard]] QList<BoardLook> goldenLooks();

// Null when the board cannot be shown.
[[nodiscard]] QImage paintBoard(const QString& board, const BoardLook& look);

} // namespace tongban::gallery
