// SPDX-License-Identifier: Apache-2.0
#include "tests/peers/node_peer.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace tongban::testing
{

namespace
{

constexpr int kPeerPatienceMs = 30'000;

QString nodeFolder()
{
    return QStringLiteral(TONGBAN_SOURCE_DIR "/tests/node");
}

} // namespace

NodePeer::NodePeer(const QString& script, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("node"), QStringList{nodeFolder() + QStringLiteral("/peers/") + script} + arguments);
    m_process.waitForStarted();
}

NodePeer::~NodePeer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000))
        kill();
}

QByteArray NodePeer::missing(const QString& package)
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return "there is no node here";
    if (!QFileInfo::exists(nodeFolder() + QStringLiteral("/node_modules/") + package))
        return "the packages of tests/node are not installed (./dev setup, or npm ci in tests/node)";
    return {};
}

nlohmann::json NodePeer::ask(const nlohmann::json& line)
{
    m_process.write((line.dump() + '\n').c_str());
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPeerPatienceMs))
            return nullptr;
    }
    return nlohmann::json::parse(m_process.readLine().toStdString(), nullptr, false);
}

std::string NodePeer::open(int port)
{
    const nlohmann::json answer = ask({{"port", port}});
    m_port = answer.is_object() ? answer.value("port", 0) : 0;
    return "http://127.0.0.1:" + std::to_string(m_port);
}

int NodePeer::port() const
{
    return m_port;
}

void NodePeer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace tongban::testing
