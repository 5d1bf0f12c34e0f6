// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQuickWindow>

namespace tongban::bench
{

// Milliseconds between the moment `begunNs` of the machine's steady clock, which another process may have read, and
// now.
[[nodiscard]] double msSince(qint64 begunNs);
[[nodiscard]] double msBetween(qint64 begunNs, qint64 endedNs);
[[nodiscard]] qint64 nowNs();

// What the calling thread has worked so far: the same on a busy machine.
[[nodiscard]] double workMs();

// When the frames of a window were ready to be seen; what the program does after one does not count for it. UI thread.
class Frames : public QObject
{
    Q_OBJECT

public:
    // Looks for the first frame that shows an item with `words`; empty: for none.
    explicit Frames(QQuickWindow& window, QString words = {});

    // Runs the event loop until one more frame is there; false when none comes for ten seconds.
    bool next();
    // The same until the words have been shown.
    bool untilShown();
    // Until nothing moves any more.
    void untilStill();
    // On the clock of nowNs(); 0: not yet.
    [[nodiscard]] qint64 firstNs() const;
    [[nodiscard]] qint64 shownNs() const;

private:
    void take();

    QQuickWindow& m_window;
    QString m_words;
    int m_count = 0;
    qint64 m_firstNs = 0;
    qint64 m_shownNs = 0;
};

// A visible item of the window has these words as its text.
[[nodiscard]] bool showsText(const QQuickWindow& window, const QString& words);
// Resident memory of this process.
[[nodiscard]] long residentKib();

} // namespace tongban::bench
