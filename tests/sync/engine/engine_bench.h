// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/engine.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_platform.h"
#include "tests/support/memory_scope_store.h"
#include "tests/support/seeded_random.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongban::testing
{

// What the network does to one exchange.
enum class Fate { Delivered, RequestLost, AnswerLost, AnswerTwice, Forged, Unauthenticated };

// Drives one engine against a store and a platform as the real driver does, in virtual time. Effects are carried out
// one after the other; what the network does to each exchange and upload is decided by the functions given.
class EngineBench
{
public:
    explicit EngineBench(std::uint64_t seed = 1);

    // Reads the file anew with a fresh engine, as after the program was killed; effects not carried out yet are lost.
    void restart();
    v1::Operation operation(const std::string& kind, const std::string& lane, const std::string& payload);
    std::string write(const v1::Operation& operation);
    std::string writeAfter(const std::string& needed, v1::Operation operation);
    void feed(const engine::Event& event);
    // One effect; false: there is none.
    bool runOne();
    // Until nothing is left to do but to wait.
    void settle();
    // The time of the armed timer comes. False: none is armed.
    bool wake();
    // Settle and wake until the outbox holds nothing that waits, at most `times`.
    void runUntilQuiet(int times);
    // Settle and wake for this long.
    void runFor(std::chrono::milliseconds time);

    [[nodiscard]] bool idle();
    [[nodiscard]] bool equalToPlatform() const;
    [[nodiscard]] v1::OutboxState stateOf(const std::string& opId) const;
    [[nodiscard]] std::string reasonOf(const std::string& opId) const;
    // Everything carried out, a line each.
    [[nodiscard]] std::string trace() const;
    [[nodiscard]] int count(const std::string& what) const;

    FakeClock clock;
    SeededRandom random;
    FakePlatform platform;
    MemoryScopeStore store{"principal"};
    std::unique_ptr<engine::Engine> engine;
    std::function<Fate(const v1::ExchangeRequest&)> fate;
    // Errors instead of uploads; none: uploaded.
    std::function<std::optional<Error>(const v1::Attachment&)> uploadFault;
    // Sees every commit after it was made.
    std::function<void()> committed;
    std::vector<engine::Effect> seen;

private:
    void carryOut(const engine::LoadScope& effect);
    void carryOut(const engine::Commit& effect);
    void carryOut(const engine::SendExchange& effect);
    void carryOut(const engine::UploadBlob& effect);
    void carryOut(const engine::ArmTimer& effect);
    void carryOut(const engine::NeedLogin& effect);
    void carryOut(const engine::ScopeChanged& effect);
    void carryOut(const engine::GrantsSeen& effect);
    void carryOut(const engine::ScopeReset& effect);
    void note(const std::string& line);

    std::unique_ptr<SeededRandom> m_engineRandom;
    std::deque<engine::Effect> m_todo;
    std::vector<std::string> m_trace;
    std::uint64_t m_seed;
    int m_restarts = 0;
};

} // namespace tongban::testing
