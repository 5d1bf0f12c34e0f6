// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tests/simulation/world/fault.h"
#include "tests/simulation/world/sim_platform.h"
#include "tongban/v1/sync.pb.h"

#include <optional>
#include <string>

namespace tongban::simulation
{

// What came of one exchange as a device sees it.
struct WireAnswer {
    Result<v1::ExchangeResponse> response;
    // The same answer comes a second time.
    bool twice = false;
    // Nothing is heard now; this comes after the next exchange.
    std::optional<v1::ExchangeResponse> late;
};

// One device's way to the platform. Messages travel as bytes in a frame that shows damage, as TLS records do; what is
// done to the bytes is drawn from the life's seed. One thread.
class Wire
{
public:
    Wire(SimPlatform& platform, std::string token, testing::SeededRandom& random, Tally& tally);

    // From now on nothing goes wrong.
    void calm();
    [[nodiscard]] WireAnswer exchange(const v1::ExchangeRequest& request);
    [[nodiscard]] Result<> upload(const std::string& sha256, const std::string& bytes);

private:
    [[nodiscard]] std::optional<Fault> draw();
    [[nodiscard]] Result<v1::ExchangeResponse> atPlatform(const std::string& frame);
    [[nodiscard]] WireAnswer broken(const v1::ExchangeRequest& request, Fault fault);

    SimPlatform& m_platform;
    std::string m_token;
    testing::SeededRandom& m_random;
    Tally& m_tally;
    bool m_calm = false;
    // A request that is still under way somewhere.
    std::string m_lateRequest;
};

} // namespace tongban::simulation
