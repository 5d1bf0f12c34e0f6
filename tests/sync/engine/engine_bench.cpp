// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/engine/engine_bench.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace tongban::testing
{

EngineBench::EngineBench(std::uint64_t seed)
    : random(seed)
    , m_seed(seed)
{
    restart();
}

void EngineBench::restart()
{
    m_todo.clear();
    m_engineRandom = std::make_unique<SeededRandom>(m_seed * 1'000 + static_cast<std::uint64_t>(++m_restarts));
    engine = std::make_unique<engine::Engine>(*m_engineRandom);
    for (engine::Effect& effect : engine->start())
        m_todo.push_back(std::move(effect));
}

v1::Operation EngineBench::operation(const std::string& kind, const std::string& lane, const std::string& payload)
{
    v1::Operation operation;
    operation.set_op_id(randomId(random));
    operation.set_kind(kind);
    operation.set_lane(lane);
    operation.set_payload(payload);
    return operation;
}

std::string EngineBench::write(const v1::Operation& operation)
{
    feed(engine::OperationWritten{store.write(operation)});
    return operation.op_id();
}

std::string EngineBench::writeAfter(const std::string& needed, v1::Operation operation)
{
    operation.add_depends_on(needed);
    return write(operation);
}

void EngineBench::feed(const engine::Event& event)
{
    for (engine::Effect& effect : engine->step(event, engine::momentOf(clock)))
        m_todo.push_back(std::move(effect));
}

bool EngineBench::runOne()
{
    if (m_todo.empty())
        return false;
    const engine::Effect effect = std::move(m_todo.front());
    m_todo.pop_front();
    seen.push_back(effect);
    std::visit([this](const auto& wanted) { carryOut(wanted); }, effect);
    return true;
}

void EngineBench::settle()
{
    // Far more than any honest run needs: an engine that turns in circles is stopped here and fails its test.
    for (int left = 10'000; left > 0 && runOne(); --left) {
    }
}

bool EngineBench::wake()
{
    const std::optional<std::chrono::milliseconds> at = engine->armed();
    if (!at)
        return false;
    clock.advance(std::max(*at - clock.monotonic(), std::chrono::milliseconds{0}));
    feed(engine::Tick{});
    return true;
}

bool EngineBench::idle()
{
    if (!m_todo.empty())
        return false;
    // By the file: an engine that has to read it again knows nothing.
    const std::vector<v1::OutboxEntry> entries = *store.loadOutbox();
    return std::all_of(entries.begin(), entries.end(), [](const v1::OutboxEntry& entry) {
        return entry.state() == v1::OUTBOX_STATE_ACCEPTED || entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION ||
               entry.reason() == "other_refused";
    });
}

void EngineBench::runUntilQuiet(int times)
{
    settle();
    while (times-- > 0 && !(idle() && equalToPlatform())) {
        wake();
        settle();
    }
}

void EngineBench::runFor(std::chrono::milliseconds time)
{
    const std::chrono::milliseconds end = clock.monotonic() + time;
    settle();
    while (engine->armed() && *engine->armed() <= end) {
        wake();
        settle();
    }
    clock.advance(std::max(end - clock.monotonic(), std::chrono::milliseconds{0}));
}

bool EngineBench::equalToPlatform() const
{
    const auto records = platform.records();
    if (records.size() != store.base().size())
        return false;
    return std::all_of(records.begin(), records.end(), [this](const auto& record) {
        const auto row = store.base().find(record.first);
        return row != store.base().end() && row->second.version() == record.second.version &&
               row->second.body() == record.second.body;
    });
}

v1::OutboxState EngineBench::stateOf(const std::string& opId) const
{
    const v1::OutboxEntry* const entry = store.entry(opId);
    return entry == nullptr ? v1::OUTBOX_STATE_UNSPECIFIED : entry->state();
}

std::string EngineBench::reasonOf(const std::string& opId) const
{
    const v1::OutboxEntry* const entry = store.entry(opId);
    return entry == nullptr ? "gone" : entry->reason();
}

std::string EngineBench::trace() const
{
    std::string all;
    for (const std::string& line : m_trace)
        all += line + '\n';
    return all;
}

int EngineBench::count(const std::string& what) const
{
    return static_cast<int>(std::count_if(m_trace.begin(), m_trace.end(),
                                          [&what](const std::string& line) { return line.starts_with(what); }));
}

void EngineBench::note(const std::string& line)
{
    m_trace.push_back(line);
}

void EngineBench::carryOut(const engine::LoadScope&)
{
    note("load");
    feed(engine::Started{*store.loadScope(), *store.loadOutbox()});
}

void EngineBench::carryOut(const engine::Commit& effect)
{
    note("commit " + std::to_string(effect.commit.updatedEntries.size()) + (effect.commit.pull ? " pull" : ""));
    const Result<std::uint64_t> checksum = store.commit(effect.commit);
    if (checksum)
        feed(engine::CommitDone{*checksum});
    else
        feed(engine::CommitFailed{checksum.error()});
    if (committed)
        committed();
}

void EngineBench::carryOut(const engine::SendExchange& effect)
{
    note("exchange " + std::to_string(effect.request.operations_size()));
    const Fate what = fate ? fate(effect.request) : Fate::Delivered;
    clock.advance(std::chrono::milliseconds{80});
    if (what == Fate::RequestLost)
        return feed(engine::ExchangeFailed{effect.serial, {ErrorCode::Unavailable, {}}});
    if (what == Fate::Forged)
        return feed(engine::ExchangeFailed{effect.serial, {ErrorCode::NotThePlatform, {}}});
    if (what == Fate::Unauthenticated)
        return feed(engine::ExchangeFailed{effect.serial, {ErrorCode::Unauthenticated, {}}});
    Result<v1::ExchangeResponse> response = platform.exchange(effect.request);
    if (what == Fate::AnswerLost)
        return feed(engine::ExchangeFailed{effect.serial, {ErrorCode::DeadlineExceeded, {}}});
    if (!response)
        return feed(engine::ExchangeFailed{effect.serial, response.error()});
    feed(engine::ExchangeSucceeded{effect.serial, *response});
    if (what == Fate::AnswerTwice)
        feed(engine::ExchangeSucceeded{effect.serial, *response});
}

void EngineBench::carryOut(const engine::UploadBlob& effect)
{
    note("upload " + effect.attachment.sha256());
    clock.advance(std::chrono::milliseconds{500});
    const std::optional<Error> fault = uploadFault ? uploadFault(effect.attachment) : std::nullopt;
    if (fault)
        return feed(engine::BlobFailed{effect.opId, effect.attachment.sha256(), *fault});
    platform.addBlob(effect.attachment.sha256());
    feed(engine::BlobUploaded{effect.opId, effect.attachment.sha256()});
}

void EngineBench::carryOut(const engine::ArmTimer&) {}

void EngineBench::carryOut(const engine::NeedLogin&)
{
    note("login");
}

void EngineBench::carryOut(const engine::ScopeChanged& effect)
{
    note("changed " + std::to_string(effect.records.size()) + ' ' + std::to_string(effect.operations.size()));
}

void EngineBench::carryOut(const engine::GrantsSeen&)
{
    note("grants");
}

void EngineBench::carryOut(const engine::ScopeReset& effect)
{
    note("reset " + effect.reason);
}

} // namespace tongban::testing
