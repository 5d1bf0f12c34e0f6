// SPDX-License-Identifier: Apache-2.0
#include "client/services/sync/scope_driver.h"

#include <deque>
#include <utility>
#include <variant>

namespace tongban::services
{

namespace
{

template <typename... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

// Any status is an answer; only what fails below it means that nobody is there.
bool somebodyAnswered(const Error& error)
{
    return error.code != ErrorCode::Unavailable && error.code != ErrorCode::DeadlineExceeded &&
           error.code != ErrorCode::NotThePlatform && error.code != ErrorCode::Cancelled;
}

} // namespace

ScopeDriver::ScopeDriver(std::string principalId, Ports ports)
    : m_principalId(std::move(principalId))
    , m_ports(ports)
    , m_engine(ports.random)
    , m_files(ports.attachments, ports.fetcher)
{
}

void ScopeDriver::start()
{
    run(m_engine.start());
}

void ScopeDriver::handle(const engine::Event& event)
{
    run(m_engine.step(event, engine::momentOf(m_ports.clock)));
}

void ScopeDriver::tickIfDue()
{
    if (armed() && *armed() <= m_ports.clock.monotonic())
        handle(engine::Tick{});
}

std::optional<std::chrono::milliseconds> ScopeDriver::armed() const
{
    return m_engine.armed();
}

bool ScopeDriver::fetches() const
{
    return m_files.wants();
}

void ScopeDriver::fetchIfWanted()
{
    if (m_files.wants() && m_files.fetch() == MissingFiles::Step::File)
        m_ports.listener.fileCame(m_principalId);
}

void ScopeDriver::run(std::vector<engine::Effect> effects)
{
    std::deque<engine::Effect> queue(std::make_move_iterator(effects.begin()), std::make_move_iterator(effects.end()));
    while (!queue.empty()) {
        const engine::Effect effect = std::move(queue.front());
        queue.pop_front();
        const std::optional<engine::Event> event = carryOut(effect);
        if (!event)
            continue;
        for (engine::Effect& next : m_engine.step(*event, engine::momentOf(m_ports.clock)))
            queue.push_back(std::move(next));
    }
}

std::optional<engine::Event> ScopeDriver::carryOut(const engine::Effect& effect)
{
    using Answer = std::optional<engine::Event>;
    return std::visit(Overloaded{
                          [&](const engine::LoadScope&) -> Answer { return load(); },
                          [&](const engine::Commit& wanted) -> Answer { return commit(wanted); },
                          [&](const engine::SendExchange& wanted) -> Answer { return exchange(wanted); },
                          [&](const engine::UploadBlob& wanted) -> Answer { return upload(wanted); },
                          // The engine remembers what it armed; the loop asks it.
                          [&](const engine::ArmTimer&) -> Answer { return {}; },
                          [&](const engine::NeedLogin&) -> Answer {
                              m_ports.listener.needsLogin();
                              return {};
                          },
                          [&](const engine::ScopeChanged&) -> Answer {
                              m_ports.listener.scopeChanged(m_principalId);
                              m_files.look();
                              return {};
                          },
                          [&](const engine::GrantsSeen& seen) -> Answer {
                              m_ports.listener.grantsSeen(seen.grants);
                              return {};
                          },
                          [&](const engine::ScopeReset&) -> Answer { return {}; },
                      },
                      effect);
}

engine::Event ScopeDriver::load()
{
    Result<engine::ScopeState> state = m_ports.store.loadScope();
    if (!state)
        return engine::LoadFailed{state.error()};
    Result<std::vector<v1::OutboxEntry>> outbox = m_ports.store.loadOutbox();
    if (!outbox)
        return engine::LoadFailed{outbox.error()};
    m_files.look();
    return engine::Started{*std::move(state), *std::move(outbox)};
}

engine::Event ScopeDriver::commit(const engine::Commit& effect)
{
    const Result<std::uint64_t> checksum = m_ports.store.commit(effect.commit);
    if (!checksum)
        return engine::CommitFailed{checksum.error()};
    return engine::CommitDone{*checksum};
}

engine::Event ScopeDriver::exchange(const engine::SendExchange& effect)
{
    Result<v1::ExchangeResponse> response = m_ports.api.exchange(effect.request);
    m_ports.listener.platformAnswered(response.has_value() || somebodyAnswered(response.error()));
    if (!response)
        return engine::ExchangeFailed{effect.serial, response.error()};
    if (m_files.waits())
        m_files.look();
    return engine::ExchangeSucceeded{effect.serial, *std::move(response)};
}

engine::Event ScopeDriver::upload(const engine::UploadBlob& effect)
{
    const std::string& sha256 = effect.attachment.sha256();
    const Result<transport::UploadSource> source = m_ports.attachments.open(effect.attachment);
    if (!source)
        return engine::BlobFailed{effect.opId, sha256, source.error()};
    const Result<> done = m_ports.uploader.upload(
        *source, m_ports.attachments.uploadState(sha256),
        [&](const transport::UploadState& state) { m_ports.attachments.keepUploadState(sha256, state); });
    m_ports.listener.platformAnswered(done.has_value() || somebodyAnswered(done.error()));
    if (!done)
        return engine::BlobFailed{effect.opId, sha256, done.error()};
    return engine::BlobUploaded{effect.opId, sha256};
}

} // namespace tongban::services
