// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/engine.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_scope_store.h"
#include "tests/support/seeded_random.h"

#include <deque>
#include <set>
#include <string>

namespace tongban::fuzz
{

// One engine with three operations to send, and a platform that answers anything. When the answers are used up the
// network is gone. What must hold whatever was answered is promised at the end of run().
class ScopeUnderFire
{
public:
    ScopeUnderFire();

    void willAnswer(v1::ExchangeResponse answer);
    void run();

    // Of the three, the same in every run.
    [[nodiscard]] static std::string operationId(int place);
    [[nodiscard]] static std::uint64_t checksumOf(const v1::Change& change);

private:
    void write(int place, const std::string& lane, bool withPhoto);
    void feed(const engine::Event& event);
    void carryOut(const engine::LoadScope& effect);
    void carryOut(const engine::Commit& effect);
    void carryOut(const engine::SendExchange& effect);
    void carryOut(const engine::UploadBlob& effect);
    void carryOut(const engine::ArmTimer& effect);
    void carryOut(const engine::NeedLogin& effect);
    void carryOut(const engine::ScopeChanged& effect);
    void carryOut(const engine::GrantsSeen& effect);
    void carryOut(const engine::ScopeReset& effect);
    void settle();
    [[nodiscard]] bool wake();
    void promiseNothingIsLost();
    void promiseWhatWaitsWakes();

    testing::FakeClock m_clock;
    testing::SeededRandom m_random{1};
    testing::MemoryScopeStore m_store{"principal"};
    engine::Engine m_engine{m_random};
    std::deque<engine::Effect> m_todo;
    std::deque<v1::ExchangeResponse> m_answers;
    // Operations the platform said it has.
    std::set<std::string> m_accepted;
};

} // namespace tongban::fuzz
