// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"
#include "sync/engine/backoff.h"
#include "sync/engine/batch_limit.h"
#include "sync/engine/effect.h"
#include "sync/engine/event.h"
#include "sync/engine/moment.h"
#include "sync/engine/outbox.h"
#include "sync/engine/wait.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongban::engine
{

// Keeps one scope (one person's data under one grant) equal to the platform's and carries its operations there. A pure
// state machine: events in, effects out, no I/O, no clock, no threads; chance comes from the given Random, so the same
// seed gives the same trace. One thread. Owned by the driver, which carries out the effects. It never fails: what goes
// wrong is an event, and after a failed commit it forgets everything and reads the file again, as after a crash.
//
// An accepted operation stays in the outbox until the platform's backup covers it AND a pull has been completed in or
// after the answer that accepted it. Until that pull (`pulled` false) readers replay it over the base; after it the
// base shows what it did.
class Engine
{
public:
    explicit Engine(Random& random);

    // Asks for the first LoadScope.
    [[nodiscard]] std::vector<Effect> start();
    [[nodiscard]] std::vector<Effect> step(const Event& event, const Moment& now);

    [[nodiscard]] const ScopeState& state() const;
    [[nodiscard]] const Outbox& outbox() const;
    // Monotonic time of the Tick asked for last, until it has come.
    [[nodiscard]] std::optional<std::chrono::milliseconds> armed() const;
    // True while an effect is out that will be answered (LoadScope, Commit).
    [[nodiscard]] bool awaitsStore() const;

private:
    using Time = std::chrono::milliseconds;

    // What the next commit will hold beside changed entries.
    struct Pending {
        bool stateChanged = false;
        std::optional<PullStep> pull;
        // The rows of one answer alone become the base: they can be named.
        bool singlePage = false;
        std::vector<v1::GrantState> grants;
        std::optional<std::uint64_t> expectedChecksum;
        std::optional<std::string> reset;
    };
    // The exchange under way.
    struct Flight {
        std::uint64_t serial = 0;
        std::vector<std::string> opIds;
        // Not sent, only asked after.
        std::vector<std::string> askedOpIds;
        std::string cursor;
        Time since{0};
    };
    struct Upload {
        std::string opId;
        std::string sha256;
        Time since{0};
    };

    // engine.cpp
    void handle(const Started& event);
    void handle(const LoadFailed& event);
    void handle(const CommitDone& event);
    void handle(const CommitFailed& event);
    void handle(const OperationWritten& event);
    void handle(const OperationDismissed& event);
    void handle(const BlobUploaded& event);
    void handle(const BlobFailed& event);
    void handle(const NetworkUp& event);
    void handle(const NetworkDown& event);
    void handle(const Foreground& event);
    void handle(const PullRequested& event);
    void handle(const SignedIn& event);
    void handle(const Tick& event);
    void reloadLater();
    void tryNow();
    void needLogin();

    // engine_exchange.cpp
    void handle(const ExchangeSucceeded& event);
    void handle(const ExchangeFailed& event);
    void exchangeFailed(const Error& error);
    void blame(const std::string& opId, const Error& error);
    Flight land();
    void takeReply(const Flight& flight, const v1::ExchangeResponse& response);
    void takeResults(const Flight& flight, const v1::ExchangeResponse& response, bool restored);
    void takeResult(const v1::OperationResult& result);
    void takeAsked(const Flight& flight, const v1::ExchangeResponse& response);
    [[nodiscard]] bool takeGrants(const v1::ExchangeResponse& response);
    void takePage(const v1::ExchangeResponse& response, bool snapshotStarts);
    void resetScope(std::string reason);

    // engine_advance.cpp
    void advance();
    [[nodiscard]] bool commitChanges();
    void notifyAfterCommit(const ScopeCommit& commit);
    void beginExchange();
    void beginUpload();
    void armTimer();
    [[nodiscard]] std::optional<Time> exchangeDue() const;
    [[nodiscard]] std::optional<Time> uploadDue() const;

    Random& m_random;
    Moment m_now;
    std::vector<Effect> m_effects;

    ScopeState m_state;
    Outbox m_outbox;
    bool m_loaded = false;
    bool m_loading = false;
    Time m_reloadAt{0};
    Backoff m_storeBackoff;

    Pending m_pending;
    bool m_committing = false;
    // Of the commit under way.
    std::optional<std::uint64_t> m_expectedChecksum;
    // Effects that must not be seen before the commit under way is done.
    std::vector<Effect> m_afterCommit;

    std::uint64_t m_serial = 0;
    std::optional<Flight> m_flight;
    std::optional<Upload> m_upload;
    BatchLimit m_batch;
    Backoff m_backoff;
    // Until when nothing is sent at all.
    Wait m_pause;
    bool m_networkDown = false;
    bool m_pullWanted = false;
    Time m_pollAt{0};
    int m_mismatches = 0;
    // Of the grants last heard of; not kept over a restart.
    std::uint64_t m_grantsDigest = 0;

    std::optional<Time> m_armed;
};

} // namespace tongban::engine
