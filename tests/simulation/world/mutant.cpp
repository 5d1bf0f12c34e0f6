// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/mutant.h"

#include "sync/crypto/operation_signature.h"

#include <algorithm>
#include <utility>

namespace tongban::simulation
{

Mutant::Mutant(Mutation mutation, engine::ScopeStore& store, const crypto::SigningKey& key)
    : m_mutation(mutation)
    , m_store(store)
    , m_key(key)
{
}

bool Mutant::is(Mutation mutation) const
{
    return m_mutation == mutation;
}

Result<engine::ScopeState> Mutant::loadScope()
{
    return m_store.loadScope();
}

Result<std::vector<v1::OutboxEntry>> Mutant::loadOutbox()
{
    if (is(Mutation::ReloadSkipsOutbox))
        return std::vector<v1::OutboxEntry>();
    auto loaded = m_store.loadOutbox();
    if (is(Mutation::LaneReversed) && loaded) {
        for (std::size_t first = 0, last = loaded->size(); first + 1 < last; ++first) {
            --last;
            const std::int64_t position = (*loaded)[first].position();
            (*loaded)[first].set_position((*loaded)[last].position());
            (*loaded)[last].set_position(position);
        }
    }
    return loaded;
}

Result<std::uint64_t> Mutant::commit(const engine::ScopeCommit& commit)
{
    if (is(Mutation::TwoTransactions) && commit.pull) {
        engine::ScopeCommit first = commit;
        first.pull.reset();
        TRY(m_store.commit(first));
    }
    auto sum = m_store.commit(m_mutation == Mutation::None ? commit : changed(commit));
    if (is(Mutation::FailedCommitTakenForDone) && !sum)
        return 0;
    if (is(Mutation::ChecksumNotComputed) && sum)
        return 0;
    return sum;
}

engine::ScopeCommit Mutant::changed(engine::ScopeCommit commit)
{
    switch (m_mutation) {
    case Mutation::AckNotKept:
        std::erase_if(commit.updatedEntries,
                      [](const auto& entry) { return entry.state() == v1::OUTBOX_STATE_ACCEPTED && !entry.pulled(); });
        for (v1::OutboxEntry& entry : commit.updatedEntries)
            entry.set_pulled(false);
        commit.removedOperations.clear();
        break;
    case Mutation::AckForgetsOperation:
        for (const v1::OutboxEntry& entry : commit.updatedEntries) {
            if (entry.state() == v1::OUTBOX_STATE_ACCEPTED)
                commit.removedOperations.push_back(entry.operation().op_id());
        }
        break;
    case Mutation::CursorAheadOfRows:
        if (commit.pull && commit.pull->changes.size() > 1)
            commit.pull->changes.pop_back();
        break;
    case Mutation::RowsWithoutCursor:
        if (m_state)
            commit.state.cursor = m_state->cursor;
        else
            m_state = commit.state;
        break;
    case Mutation::StagedNotDropped:
        if (commit.pull)
            commit.pull->dropStaged = false;
        break;
    case Mutation::SnapshotWithoutReplace:
        if (commit.pull)
            commit.pull->replaceBase = false;
        break;
    case Mutation::PagesShownAtOnce:
        if (commit.pull && !commit.pull->changes.empty())
            commit.pull->finish = true;
        break;
    case Mutation::OutboxClearedByReset:
        if (commit.pull && commit.pull->replaceBase) {
            const std::vector<v1::OutboxEntry> all = m_store.loadOutbox().value_or(std::vector<v1::OutboxEntry>());
            for (const v1::OutboxEntry& entry : all)
                commit.removedOperations.push_back(entry.operation().op_id());
        }
        break;
    default: break;
    }
    return commit;
}

v1::ExchangeRequest Mutant::sent(v1::ExchangeRequest request)
{
    ++m_asked;
    auto& operations = *request.mutable_operations();
    switch (m_mutation) {
    case Mutation::ReuseCursor:
        if (m_firstCursor.empty())
            m_firstCursor = request.cursor();
        else if (m_asked % 2 == 0)
            request.set_cursor(m_firstCursor);
        break;
    case Mutation::OldCursorKept:
        if (!m_lastRequestCursor.empty())
            request.set_cursor(std::exchange(m_lastRequestCursor, request.cursor()));
        else
            m_lastRequestCursor = request.cursor();
        break;
    case Mutation::HideEpoch: request.set_epoch(0); break;
    case Mutation::NewIdOnRetry:
        if (m_asked > 3) {
            for (v1::Operation& operation : operations) {
                std::reverse(operation.mutable_op_id()->begin(), operation.mutable_op_id()->end());
                crypto::signOperation(operation, m_key);
            }
        }
        break;
    case Mutation::OnlyFirstLane:
        if (operations.size() > 1)
            operations.DeleteSubrange(1, operations.size() - 1);
        break;
    case Mutation::AttachmentsForgotten:
        for (v1::Operation& operation : operations) {
            operation.clear_attachments();
            crypto::signOperation(operation, m_key);
        }
        break;
    case Mutation::BodyChanged:
        for (v1::Operation& operation : operations)
            operation.mutable_payload()->append("x");
        break;
    case Mutation::AckWithoutAsking:
        m_request = request;
        operations.Clear();
        break;
    default: break;
    }
    return request;
}

v1::ExchangeResponse Mutant::heard(v1::ExchangeResponse response)
{
    changeResults(response);
    auto& changes = *response.mutable_changes();
    switch (m_mutation) {
    case Mutation::DropChanges:
        if (changes.size() > 2)
            changes.RemoveLast();
        break;
    case Mutation::DropDeletions: {
        const auto gone = std::remove_if(changes.begin(), changes.end(), [](const auto& one) { return one.deleted(); });
        changes.erase(gone, changes.end());
        break;
    }
    case Mutation::HideEpoch: response.set_epoch(1); break;
    case Mutation::MorePagesHidden: response.set_more(false); break;
    case Mutation::WrongChecksum: response.set_checksum(response.checksum() + 1); break;
    case Mutation::DurableTooEarly: response.set_durable_seq(1LL << 40); break;
    case Mutation::GrantNotAsked: response.clear_grants(); break;
    case Mutation::StaleAnswer:
        if (m_old && m_asked % 4 == 0)
            return *m_old;
        if (m_asked % 4 == 1)
            m_old = response;
        break;
    default: break;
    }
    return response;
}

void Mutant::changeResults(v1::ExchangeResponse& response)
{
    auto& results = *response.mutable_results();
    switch (m_mutation) {
    case Mutation::DropAcks: results.Clear(); break;
    case Mutation::DropOneAck:
        if (!results.empty())
            results.RemoveLast();
        break;
    case Mutation::AckWithoutAsking:
        for (const v1::Operation& operation : m_request.operations()) {
            v1::OperationResult& result = *results.Add();
            result.set_op_id(operation.op_id());
            result.set_outcome(v1::OPERATION_OUTCOME_ACCEPTED);
        }
        break;
    case Mutation::RefusalsBecomeAcks:
        for (v1::OperationResult& result : results)
            result.set_outcome(v1::OPERATION_OUTCOME_ACCEPTED);
        break;
    case Mutation::AcksBecomeRefusals:
        for (v1::OperationResult& result : results) {
            if (result.outcome() == v1::OPERATION_OUTCOME_DUPLICATE)
                result.set_outcome(v1::OPERATION_OUTCOME_REJECTED);
        }
        break;
    default: break;
    }
}

} // namespace tongban::simulation
