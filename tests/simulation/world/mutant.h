// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/crypto/signing_key.h"
#include "sync/engine/scope_store.h"
#include "tests/simulation/mutation.h"
#include "tongban/v1/sync.pb.h"

#include <optional>
#include <string>

namespace tongban::simulation
{

// Where planted mistakes live: between the engine and its store, and between the engine and the wire. Without a
// mutation it hands everything through. One thread; owned by the device, does not own the store.
class Mutant final : public engine::ScopeStore
{
public:
    Mutant(Mutation mutation, engine::ScopeStore& store, const crypto::SigningKey& key);

    [[nodiscard]] Result<engine::ScopeState> loadScope() override;
    [[nodiscard]] Result<std::vector<v1::OutboxEntry>> loadOutbox() override;
    [[nodiscard]] Result<std::uint64_t> commit(const engine::ScopeCommit& commit) override;

    // What really goes out.
    [[nodiscard]] v1::ExchangeRequest sent(v1::ExchangeRequest request);
    // What is really heard.
    [[nodiscard]] v1::ExchangeResponse heard(v1::ExchangeResponse response);
    [[nodiscard]] bool is(Mutation mutation) const;

private:
    [[nodiscard]] engine::ScopeCommit changed(engine::ScopeCommit commit);
    void changeResults(v1::ExchangeResponse& response);

    Mutation m_mutation;
    engine::ScopeStore& m_store;
    const crypto::SigningKey& m_key;
    int m_asked = 0;
    std::string m_firstCursor;
    std::string m_lastRequestCursor;
    std::optional<engine::ScopeState> m_state;
    std::optional<v1::ExchangeResponse> m_old;
    v1::ExchangeRequest m_request;
};

} // namespace tongban::simulation
