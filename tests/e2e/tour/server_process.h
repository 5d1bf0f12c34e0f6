// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace tongban::e2e
{

// The real platform in a process of its own, on loopback. Blocking; one thread.
class ServerProcess
{
public:
    // Keeps its store, catalogue and keys below `folder`; publishes `contentFolder` on first start.
    ServerProcess(QString program, QString folder, QString contentFolder);
    ~ServerProcess();

    // The first start takes a free port, later ones the same again.
    [[nodiscard]] Result<void> start(const QStringList& more = {});
    // SIGTERM and wait.
    void stop();
    // SIGKILL.
    void kill();
    [[nodiscard]] bool isRunning() const;
    // The system's number of the process; 0 when it is not running.
    [[nodiscard]] qint64 id() const;

    [[nodiscard]] QString url() const;
    [[nodiscard]] QString rootFile() const;
    // The enrolment code printed for a seeded person ("于建国").
    [[nodiscard]] Result<QString> codeOf(const QString& person) const;

    // `tongban-platform clerk ARGUMENTS` beside the running server; its standard output.
    [[nodiscard]] Result<QString> clerk(const QStringList& arguments) const;

private:
    [[nodiscard]] Result<void> waitForPort();

    QString m_program;
    QString m_folder;
    QString m_content;
    int m_port = 0;
    QProcess m_process;
};

} // namespace tongban::e2e
