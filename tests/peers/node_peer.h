// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <string>

namespace tongban::testing
{

// A program of tests/node/peers: one line of JSON in, one line out. Ended with this object, by its input's end or else
// by its id. What it cannot answer is a null. One thread.
class NodePeer
{
public:
    NodePeer(const QString& script, const QStringList& arguments);
    ~NodePeer();
    NodePeer(const NodePeer&) = delete;
    NodePeer& operator=(const NodePeer&) = delete;

    // Why there can be no peer here; empty when there can. `package`: one that it needs.
    [[nodiscard]] static QByteArray missing(const QString& package);

    nlohmann::json ask(const nlohmann::json& line);
    // Opens it on this port (0: any free one); "http://127.0.0.1:PORT".
    std::string open(int port = 0);
    [[nodiscard]] int port() const;
    // As when the machine loses its power.
    void kill();

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace tongban::testing

// QCOMPARE cannot print JSON by itself.
#define COMPARE_JSON(actual, ...) QCOMPARE(nlohmann::json(actual).dump(), nlohmann::json(__VA_ARGS__).dump())
