// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace tongban::testing
{

// ODK's own form engine (@getodk/xforms-engine) in a node process: peer.mjs says what it understands. One request at a
// time; kills its process when it goes. A request that fails comes back with "error".
class OdkPeer
{
public:
    OdkPeer() = default;
    OdkPeer(const OdkPeer&) = delete;
    OdkPeer& operator=(const OdkPeer&) = delete;
    ~OdkPeer();

    // Why it cannot run here: no node, or its packages are not there. Empty: it can.
    [[nodiscard]] static std::string missing();
    [[nodiscard]] bool start();
    [[nodiscard]] nlohmann::json ask(const nlohmann::json& request);

private:
    [[nodiscard]] nlohmann::json line();

    QProcess m_process;
};

// A form both engines understand: what is ours alone (tb: functions, jr://instance/ addresses) is put into their words.
// Says nothing of those parts, all of the rest.
[[nodiscard]] std::string inCommonWords(std::string xml);

} // namespace tongban::testing
