// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>

namespace tongban::testing
{

// The wall clock both engines go by.
struct WallZone {
    const char* name;
    std::chrono::minutes utcOffset;
};
inline constexpr WallZone kChina{"Asia/Shanghai", std::chrono::minutes(480)};
// Where a day begins when a day of ODK's numbers does.
inline constexpr WallZone kGreenwich{"UTC", std::chrono::minutes(0)};

// ODK's own form engine (@getodk/xforms-engine) in a node process: peer.mjs says what it understands. One request at a
// time; kills its process when it goes. A request that fails comes back with "error".
class OdkPeer
{
public:
    explicit OdkPeer(const WallZone& zone = kChina)
        : m_zone(zone)
    {
    }
    OdkPeer(const OdkPeer&) = delete;
    OdkPeer& operator=(const OdkPeer&) = delete;
    ~OdkPeer();

    // Why it cannot run here: no node, or its packages are not there. Empty: it can.
    [[nodiscard]] static std::string missing();
    [[nodiscard]] bool start();
    [[nodiscard]] nlohmann::json ask(const nlohmann::json& request);
    [[nodiscard]] const WallZone& zone() const
    {
        return m_zone;
    }

private:
    [[nodiscard]] nlohmann::json line();

    WallZone m_zone;
    QProcess m_process;
};

// A form both engines understand: what is ours alone (tb: functions, jr://instance/ addresses) is put into their words.
// Says nothing of those parts, all of the rest.
[[nodiscard]] std::string inCommonWords(std::string xml);

} // namespace tongban::testing
