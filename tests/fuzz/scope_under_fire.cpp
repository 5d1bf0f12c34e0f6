// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/scope_under_fire.h"

#include "sync/base/record_checksum.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <variant>

namespace tongban::fuzz
{

namespace
{

constexpr int kOperations = 3;
// Far more than any run needs: an engine that turns in circles breaks its promise here.
constexpr int kEffects = 5'000;
// Times it is woken after the last answer.
constexpr int kWakesWithoutNetwork = 5;

} // namespace

ScopeUnderFire::ScopeUnderFire()
{
    for (engine::Effect& effect : m_engine.start())
        m_todo.push_back(std::move(effect));
    settle();
    write(0, "case/1", false);
    write(1, "case/1", false);
    write(2, "case/2", true);
}

void ScopeUnderFire::willAnswer(v1::ExchangeResponse answer)
{
    m_answers.push_back(std::move(answer));
}

void ScopeUnderFire::run()
{
    settle();
    // A platform may ask for patience between two answers, again and again.
    for (std::size_t left = m_answers.size() * 8; left > 0 && !m_answers.empty() && wake(); --left)
        settle();
    m_answers.clear();
    for (int left = kWakesWithoutNetwork; left > 0 && wake(); --left)
        settle();
    promiseNothingIsLost();
    promiseWhatWaitsWakes();
}

std::string ScopeUnderFire::operationId(int place)
{
    return "00000000-0000-4000-8000-00000000000" + std::to_string(place);
}

std::uint64_t ScopeUnderFire::checksumOf(const v1::Change& change)
{
    return recordChecksum(change.collection(), change.id(), change.version());
}

void ScopeUnderFire::write(int place, const std::string& lane, bool withPhoto)
{
    v1::Operation operation;
    operation.set_op_id(operationId(place));
    operation.set_kind("append");
    operation.set_lane(lane);
    operation.set_payload("payload");
    if (withPhoto)
        operation.add_attachments()->set_sha256(std::string(32, 'p'));
    feed(engine::OperationWritten{m_store.write(operation)});
}

void ScopeUnderFire::feed(const engine::Event& event)
{
    for (engine::Effect& effect : m_engine.step(event, engine::momentOf(m_clock)))
        m_todo.push_back(std::move(effect));
}

void ScopeUnderFire::settle()
{
    for (int done = 0; !m_todo.empty(); ++done) {
        promise(done < kEffects, "an engine comes to rest");
        const engine::Effect effect = std::move(m_todo.front());
        m_todo.pop_front();
        std::visit([this](const auto& wanted) { carryOut(wanted); }, effect);
    }
}

bool ScopeUnderFire::wake()
{
    const auto at = m_engine.armed();
    if (!at)
        return false;
    m_clock.advance(std::max(*at - m_clock.monotonic(), std::chrono::milliseconds{0}));
    feed(engine::Tick{});
    return true;
}

void ScopeUnderFire::carryOut(const engine::LoadScope&)
{
    feed(engine::Started{*m_store.loadScope(), *m_store.loadOutbox()});
}

void ScopeUnderFire::carryOut(const engine::Commit& effect)
{
    feed(engine::CommitDone{*m_store.commit(effect.commit)});
}

void ScopeUnderFire::carryOut(const engine::SendExchange& effect)
{
    if (m_answers.empty())
        return feed(engine::ExchangeFailed{effect.serial, {ErrorCode::Unavailable, {}}});
    v1::ExchangeResponse answer = std::move(m_answers.front());
    m_answers.pop_front();
    for (const v1::OperationResult& result : answer.results()) {
        if (result.outcome() == v1::OPERATION_OUTCOME_ACCEPTED || result.outcome() == v1::OPERATION_OUTCOME_DUPLICATE)
            m_accepted.insert(result.op_id());
    }
    feed(engine::ExchangeSucceeded{effect.serial, std::move(answer)});
}

void ScopeUnderFire::carryOut(const engine::UploadBlob& effect)
{
    feed(engine::BlobUploaded{effect.opId, effect.attachment.sha256()});
}

void ScopeUnderFire::carryOut(const engine::ArmTimer&) {}
void ScopeUnderFire::carryOut(const engine::NeedLogin&) {}
void ScopeUnderFire::carryOut(const engine::ScopeChanged&) {}
void ScopeUnderFire::carryOut(const engine::GrantsSeen&) {}
void ScopeUnderFire::carryOut(const engine::ScopeReset&) {}

void ScopeUnderFire::promiseNothingIsLost()
{
    const std::vector<v1::OutboxEntry> held = *m_store.loadOutbox();
    for (int place = 0; place < kOperations; ++place) {
        const std::string id = operationId(place);
        const bool here =
            std::any_of(held.begin(), held.end(), [&id](const auto& entry) { return entry.operation().op_id() == id; });
        promise(here || m_accepted.contains(id), "an operation leaves the outbox only when the platform has it");
    }
}

void ScopeUnderFire::promiseWhatWaitsWakes()
{
    const std::vector<v1::OutboxEntry> held = *m_store.loadOutbox();
    const bool waits = std::any_of(held.begin(), held.end(), [](const v1::OutboxEntry& entry) {
        return entry.state() == v1::OUTBOX_STATE_SAVED || entry.state() == v1::OUTBOX_STATE_SENDING ||
               entry.state() == v1::OUTBOX_STATE_UPLOADING;
    });
    promise(!waits || m_engine.armed().has_value(), "whatever waits is woken one day");
}

} // namespace tongban::fuzz
