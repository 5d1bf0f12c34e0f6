// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"
#include "sync/engine/backoff.h"
#include "sync/engine/batch_limit.h"
#include "sync/engine/effect.h"
#include "sync/engine/event.h"
#include "sync/engine/moment.h"
#include "sync/engine/outbox.h"

#include <chrono>
#include <cstdint>
#include <memory>
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
    [[nodiscard]] std::vector<Effect> start(const Moment& now);
    [[nodiscard]] std::vector<Effect> step(const Event& event, const Moment& now);

    [[nodiscard]] const ScopeState& state() const;
    [[nodiscard]] const Outbox& outbox() const;
    // Monotonic time of the next Tick asked for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> armed() const;

private:
    using Time = std::chrono::milliseconds;

    void handle(const Started& event);
    void handle(const LoadFailed& event);
    void handle(const CommitDone& event);
    void handle(const CommitFailed& event);
    void handle(const OperationWritten& event);
    void handle(const OperationDismissed& event);
    void handle(const ExchangeSucceeded& event);
    void handle(const ExchangeFailed& event);
    void handle(const BlobUploaded& event);
    void handle(const BlobFailed& event);
    void handle(const NetworkUp& event);
    void handle(const NetworkDown& event);
    void handle(const Foreground& event);
    void handle(const PullRequested& event);
    void handle(const SignedIn& event);
    void handle(const Tick& event);

    void reloadAfter(Time delay);
    void takeReply(const v1::ExchangeResponse& response);
    void exchangeFailed(const Error& error);
    void pauseFor(Time delay, std::string reason);
    void needLogin();
    void tryNow();
    void resetScope(std::string reason);

    void advance();
    [[nodiscard]] bool commitPending();
    void beginExchange();
    void beginUpload();
    void armTimer();
    [[nodiscard]] Time nextWake() const;
    [[nodiscard]] std::optional<Time> exchangeDue() const;

    Random& m_random;
    Moment m_now;
    std::vector<Effect> m_effects;

    ScopeState m_state;
    Outbox m_outbox;
    bool m_loaded = false;
    bool m_loading = false;
    Time m_reloadAt{0};
    Backoff m_storeBackoff;

    // What the next commit will hold beside changed entries, and what has to wait for the commit that is under way.
    struct Pending {
        bool stateChanged = false;
        std::optional<PullStep> pull;
        std::vector<v1::GrantState> grants;
        std::optional<std::uint64_t> expectedChecksum;
        std::optional<std::string> reset;
    };
    Pending m_pending;
    bool m_committing = false;
    std::optional<std::uint64_t> m_expectedChecksum;
    std::vector<Effect> m_afterCommit;

    // The exchange under way.
    struct Flight {
        std::uint64_t serial = 0;
        std::vector<std::string> opIds;
        std::string cursor;
        bool firstOfSnapshot = false;
        Time since{0};
    };
    std::uint64_t m_serial = 0;
    std::optional<Flight> m_flight;
    BatchLimit m_batch;
    Backoff m_backoff;
    // Why and until when nothing is sent at all.
    std::string m_pauseReason;
    Time m_pausedUntil{0};
    bool m_pullWanted = false;
    Time m_pollAt{0};
    int m_resetsInARow = 0;

    struct Upload {
        std::string opId;
        std::string sha256;
        Time since{0};
    };
    std::optional<Upload> m_upload;
    std::optional<Time> m_armed;
};

} // namespace tongban::engine
