// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/server_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <utility>

namespace tongban::e2e
{

namespace
{

// Publishing ninety guides and their forms on first start is part of it.
constexpr int kStartMs = 60'000;
constexpr int kServerStopMs = 10'000;

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

ServerProcess::ServerProcess(QString program, QString folder, QString contentFolder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
    , m_content(std::move(contentFolder))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ServerProcess::~ServerProcess()
{
    kill();
}

Result<void> ServerProcess::start(const QStringList& more)
{
    QDir().mkpath(m_folder);
    QFile::remove(m_folder + QStringLiteral("/port"));
    const QStringList arguments{QStringLiteral("serve"),
                                QStringLiteral("--data"),
                                m_folder + QStringLiteral("/store"),
                                QStringLiteral("--catalogue"),
                                m_folder + QStringLiteral("/catalogue"),
                                QStringLiteral("--keys"),
                                m_folder + QStringLiteral("/keys"),
                                QStringLiteral("--content"),
                                m_content,
                                QStringLiteral("--port"),
                                QString::number(m_port),
                                QStringLiteral("--port-file"),
                                m_folder + QStringLiteral("/port"),
                                QStringLiteral("--codes-file"),
                                m_folder + QStringLiteral("/codes")};
    m_process.setStandardOutputFile(m_folder + QStringLiteral("/server.log"), QIODevice::Append);
    m_process.start(m_program, arguments + more);
    if (!m_process.waitForStarted())
        return fail(ErrorCode::Internal, "the platform cannot be started: " + m_process.errorString().toStdString());
    return waitForPort();
}

Result<void> ServerProcess::waitForPort()
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        const int port = readAll(m_folder + QStringLiteral("/port")).trimmed().toInt();
        if (port > 0) {
            m_port = port;
            return {};
        }
        if (!isRunning() || m_process.waitForFinished(20))
            return fail(ErrorCode::Internal,
                        "the platform has ended: " + readAll(m_folder + QStringLiteral("/server.log")).toStdString());
        if (waited.hasExpired(kStartMs))
            return fail(ErrorCode::DeadlineExceeded, "the platform does not listen");
    }
}

void ServerProcess::stop()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kServerStopMs))
        kill();
}

void ServerProcess::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(kServerStopMs);
}

bool ServerProcess::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

qint64 ServerProcess::id() const
{
    return m_process.processId();
}

QString ServerProcess::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QString ServerProcess::rootFile() const
{
    return m_folder + QStringLiteral("/keys/root.tbroot");
}

Result<QString> ServerProcess::codeOf(const QString& person) const
{
    const QStringList lines = readAll(m_folder + QStringLiteral("/codes")).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.contains(person))
            return line.section(QLatin1Char(' '), -1);
    }
    return fail(ErrorCode::NotFound, "the platform printed no code for " + person.toStdString());
}

Result<QString> ServerProcess::clerk(const QStringList& arguments) const
{
    QProcess process;
    process.start(m_program,
                  QStringList{QStringLiteral("clerk"), QStringLiteral("--data"), m_folder + QStringLiteral("/store")} +
                      arguments);
    if (!process.waitForFinished(kServerStopMs) || process.exitCode() != 0)
        return fail(ErrorCode::Internal, "clerk: " + process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace tongban::e2e
