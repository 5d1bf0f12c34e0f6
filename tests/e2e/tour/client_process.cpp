// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/client_process.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <utility>

namespace tongban::e2e
{

namespace
{
// A slow machine under load starts the client in some five seconds; commands wait by themselves for up to ten.
constexpr int kAnswerMs = 60'000;
constexpr int kStopMs = 15'000;
} // namespace

ClientProcess::ClientProcess(Options options)
    : m_options(std::move(options))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ClientProcess::~ClientProcess()
{
    kill();
}

Result<void> ClientProcess::start()
{
    QStringList arguments{QStringLiteral("--data"), m_options.dataFolder,     QStringLiteral("--server"),
                          m_options.platformUrl,    QStringLiteral("--root"), m_options.rootFile};
    if (!m_options.bundleFile.isEmpty())
        arguments << m_options.bundleFile;
    m_process.start(m_options.program, arguments);
    if (!m_process.waitForStarted())
        return fail(ErrorCode::Internal, "the client cannot be started: " + m_process.errorString().toStdString());
    // Its first answer comes once the window is shown.
    return send({{QStringLiteral("do"), QStringLiteral("count")}}).map([](const QJsonObject&) {});
}

Result<void> ClientProcess::stop()
{
    if (!isRunning())
        return {};
    TRY(send({{QStringLiteral("do"), QStringLiteral("quit")}}));
    if (!m_process.waitForFinished(kStopMs)) {
        kill();
        return fail(ErrorCode::DeadlineExceeded, "the client does not close");
    }
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return fail(ErrorCode::Internal, "the client closed with an error");
    return {};
}

void ClientProcess::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(kStopMs);
}

bool ClientProcess::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

qint64 ClientProcess::id() const
{
    return m_process.processId();
}

Result<QJsonObject> ClientProcess::send(const QJsonObject& command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    TRY_ASSIGN(const QByteArray line, readLine());
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (!answer.value(QLatin1String("ok")).toBool())
        return fail(ErrorCode::FailedPrecondition, answer.value(QLatin1String("why")).toString().toStdString());
    return answer;
}

Result<QByteArray> ClientProcess::readLine()
{
    QElapsedTimer waited;
    waited.start();
    while (!m_process.canReadLine()) {
        if (!isRunning())
            return fail(ErrorCode::Cancelled, "the client has ended");
        if (waited.hasExpired(kAnswerMs))
            return fail(ErrorCode::DeadlineExceeded, "the client does not answer");
        m_process.waitForReadyRead(200);
    }
    return m_process.readLine();
}

} // namespace tongban::e2e
