// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/stage/child.h"

#include <cstdio>

namespace tongban::bench
{

namespace
{

// The slowest single step of a peer is a first replication of some thousand documents.
constexpr int kPatienceMs = 600'000;

} // namespace

Child::Child(const std::string& program, const QStringList& arguments, const std::string& nodePath)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!nodePath.empty())
        environment.insert(QStringLiteral("NODE_PATH"), q(nodePath));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(q(program), arguments);
    m_process.waitForStarted();
}

Child::~Child()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

nlohmann::json Child::hear()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs))
            return nullptr;
    }
    return nlohmann::json::parse(m_process.readLine().toStdString(), nullptr, false);
}

nlohmann::json Child::ask(const std::string& line)
{
    m_process.write((line + "\n").c_str());
    return hear();
}

std::string outputOf(const std::string& program, const QStringList& arguments, const std::string& into)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!into.empty())
        process.setStandardOutputFile(q(into));
    process.start(q(program), arguments);
    const bool done = process.waitForFinished(kPatienceMs) && process.exitCode() == 0;
    if (!done)
        std::fprintf(stderr, "bench: %s failed\n", program.c_str());
    return done ? process.readAllStandardOutput().toStdString() : std::string();
}

} // namespace tongban::bench
