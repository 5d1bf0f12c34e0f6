// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQuickWindow>

namespace tongban::bench
{

// Milliseconds between the moment `begunNs` of the machine's steady clock, which another process may have read, and
// now.
[[nodiscard]] double msSince(qint64 begunNs);
[[nodiscard]] qint64 nowNs();

// What the calling thread has worked so far: the same on a busy machine.
[[nodiscard]] double workMs();

// When the frames of a window were ready to be seen. UI thread.
class Frames : public QObject
{
    Q_OBJECT

public:
    explicit Frames(QQuickWindow& window);

    // Runs the event loop until one more frame is there; false when none comes for ten seconds.
    bool next();
    // The same until a frame shows an item with these words.
    bool until(const QString& words);

private:
    QQuickWindow& m_window;
    int m_count = 0;
};

// A visible item of the window has these words as its text.
[[nodiscard]] bool showsText(const QQuickWindow& window, const QString& words);
// Resident memory of this process.
[[nodiscard]] long residentKib();

} // namespace tongban::bench
