// SPDX-License-Identifier: Apache-2.0
// The part of SimDevice that is its driver: one effect after the other.
#include "sync/crypto/digest.h"
#include "sync/engine/reasons.h"
#include "tests/simulation/trace_hash.h"
#include "tests/simulation/world/mutant.h"
#include "tests/simulation/world/sim_device.h"
#include "tests/simulation/world/story.h"

#include <algorithm>
#include <utility>

namespace tongban::simulation
{

const std::vector<std::pair<std::string, std::string>>& simPhotos()
{
    static const auto photos = [] {
        std::vector<std::pair<std::string, std::string>> made;
        for (int i = 0; i < 4; ++i) {
            const std::string bytes = "photo " + std::to_string(i);
            made.emplace_back(crypto::toBytes(crypto::sha256(bytes)), bytes);
        }
        return made;
    }();
    return photos;
}

namespace
{

// It alone made exchanges fail, and the engine has found that out.
bool isBlamed(const v1::OutboxEntry& entry)
{
    return entry.operation().lane() == "poison" && (entry.reason() == engine::reasons::kPlatformTrouble ||
                                                    entry.reason() == errorCodeName(ErrorCode::InvalidArgument));
}

void tellAnswer(const v1::ExchangeResponse& response)
{
    for (const v1::OperationResult& result : response.results())
        Story::tell("result", result.op_id() + ' ' + v1::OperationOutcome_Name(result.outcome()) + ' ' +
                                  result.reason() + " seq " + std::to_string(result.accepted_seq()));
    Story::tell("answer", std::to_string(response.changes_size()) +
                              (response.snapshot() ? " of a snapshot" : " changes") +
                              (response.more() ? " and more" : "") + ", epoch " + std::to_string(response.epoch()) +
                              ", durable to " + std::to_string(response.durable_seq()));
}

} // namespace

void SimDevice::carryOut(const engine::LoadScope&)
{
    note("load");
    auto state = m_mutant->loadScope();
    auto outbox = m_mutant->loadOutbox();
    if (!state || !outbox) {
        m_context.tally.count(Rare::LoadFailed);
        ++m_loadFailures;
        return feed(engine::LoadFailed{state ? outbox.error() : state.error()});
    }
    feed(engine::Started{*std::move(state), *std::move(outbox)});
}

void SimDevice::carryOut(const engine::Commit& effect)
{
    const engine::ScopeCommit& commit = effect.commit;
    const bool shows = commit.pull && commit.pull->finish;
    for (const v1::OutboxEntry& entry : commit.updatedEntries) {
        if (entry.reason() == "restored")
            m_context.tally.count(Rare::OfferedAgain);
        if (entry.reason() == "other_refused")
            m_context.tally.count(Rare::BlockedByRefusal);
        if (isBlamed(entry))
            m_context.tally.count(Rare::Blamed);
    }
    if (commit.pull && !commit.pull->finish && commit.state.staged.snapshot)
        m_context.tally.count(Rare::SnapshotOfPages);
    for (const v1::OutboxEntry& entry : commit.updatedEntries)
        Story::tell("entry",
                    entry.operation().op_id() + " " + v1::OutboxState_Name(entry.state()) + " " + entry.reason());
    const auto sum = m_mutant->commit(commit);
    note("commit " + std::to_string(commit.updatedEntries.size()) + ' ' + std::to_string(shows) + ' ' +
         std::to_string(sum.has_value()));
    if (m_disk.isDown())
        return;
    if (!sum) {
        m_context.tally.count(Rare::CommitFailed);
        return feed(engine::CommitFailed{sum.error()});
    }
    if (shows && commit.pull->replaceBase && commit.pull->changes.empty() && *sum == 0)
        m_context.tally.count(Rare::EndedScopeEmptied);
    if (committed)
        committed(shows);
    feed(engine::CommitDone{*sum});
}

void SimDevice::carryOut(const engine::SendExchange& effect)
{
    ++m_exchanges;
    v1::ExchangeRequest request = m_mutant->sent(effect.request);
    request.set_max_bytes(m_context.pageBytes);
    if (request.asked_op_ids_size() > 0)
        m_context.tally.count(Rare::RefusalAskedAfter);
    note("exchange " + std::to_string(request.operations_size()) + ' ' + request.cursor());
    m_context.clock.advance(std::chrono::milliseconds{80});
    WireAnswer answer = m_wire.exchange(request);
    if (auto late = std::exchange(m_late, std::nullopt))
        feed(engine::ExchangeSucceeded{late->first, std::move(late->second)});
    if (answer.late)
        m_late.emplace(effect.serial, *std::move(answer.late));
    if (!answer.response)
        return feed(engine::ExchangeFailed{effect.serial, answer.response.error()});
    heard(effect.serial, m_mutant->heard(*std::move(answer.response)), answer.twice);
}

void SimDevice::heard(std::uint64_t serial, v1::ExchangeResponse response, bool twice)
{
    for (const v1::OperationResult& result : response.results()) {
        switch (result.outcome()) {
        case v1::OPERATION_OUTCOME_DUPLICATE: m_context.tally.count(Rare::Duplicate); break;
        case v1::OPERATION_OUTCOME_REJECTED: m_context.tally.count(Rare::Refused); break;
        case v1::OPERATION_OUTCOME_CONFLICT: m_context.tally.count(Rare::Conflict); break;
        case v1::OPERATION_OUTCOME_NEED_BLOBS: m_context.tally.count(Rare::NeedBlobs); break;
        default: break;
        }
    }
    tellAnswer(response);
    note("heard " + response.cursor() + ' ' + std::to_string(response.checksum()));
    feed(engine::ExchangeSucceeded{serial, response});
    if (twice)
        feed(engine::ExchangeSucceeded{serial, std::move(response)});
}

void SimDevice::carryOut(const engine::UploadBlob& effect)
{
    const std::string& sha256 = effect.attachment.sha256();
    m_context.clock.advance(std::chrono::milliseconds{300});
    const auto photo = std::find_if(simPhotos().begin(), simPhotos().end(),
                                    [&sha256](const auto& one) { return one.first == sha256; });
    Result<> done;
    if (photo == simPhotos().end())
        done = fail(ErrorCode::NotFound);
    else if (!m_mutant->is(Mutation::UploadNotDone))
        done = m_wire.upload(sha256, photo->second);
    note(done ? "uploaded" : "upload failed");
    if (!done)
        return feed(engine::BlobFailed{effect.opId, sha256, done.error()});
    feed(engine::BlobUploaded{effect.opId, sha256});
}

void SimDevice::carryOut(const engine::ArmTimer&) {}

void SimDevice::carryOut(const engine::NeedLogin&)
{
    m_context.tally.count(Rare::LoginAsked);
}

void SimDevice::carryOut(const engine::ScopeChanged&) {}

void SimDevice::carryOut(const engine::GrantsSeen& effect)
{
    for (const v1::GrantState& grant : effect.grants) {
        if (grant.principal_id() == kPrincipal)
            m_scopeEnded = grant.ended();
    }
}

void SimDevice::carryOut(const engine::ScopeReset& effect)
{
    note("reset " + effect.reason);
    m_checksumResets += effect.reason == "checksum" ? 1 : 0;
    m_context.tally.count(effect.reason == "checksum" ? Rare::ResetByChecksum
                          : effect.reason == "epoch"  ? Rare::ResetByEpoch
                                                      : Rare::ResetByGrant);
}

} // namespace tongban::simulation
