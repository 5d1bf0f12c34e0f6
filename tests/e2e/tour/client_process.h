// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace tongban::e2e
{

// The real client in a process of its own, worked through its accessibility tree (tests/e2e/driver/control.h).
// Blocking; one thread.
class ClientProcess
{
public:
    struct Options {
        QString program;
        // Where it keeps everything; the same folder again is a restart.
        QString dataFolder;
        QString platformUrl;
        QString rootFile;
        // A file of guides named on the command line; empty: none.
        QString bundleFile = {};
    };

    explicit ClientProcess(Options options);
    ~ClientProcess();

    // Starts it and waits until its window is there.
    [[nodiscard]] Result<void> start();
    // Asks it to close and waits.
    [[nodiscard]] Result<void> stop();
    // SIGKILL, in the middle of whatever it does.
    void kill();
    [[nodiscard]] bool isRunning() const;
    // The system's number of the process; 0 when it is not running.
    [[nodiscard]] qint64 id() const;

    // One command, one answer; fails with the client's own words.
    [[nodiscard]] Result<QJsonObject> send(const QJsonObject& command);

private:
    [[nodiscard]] Result<QByteArray> readLine();

    Options m_options;
    QProcess m_process;
};

} // namespace tongban::e2e
