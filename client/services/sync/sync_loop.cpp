// SPDX-License-Identifier: Apache-2.0
#include "client/services/sync/sync_loop.h"

#include <algorithm>
#include <utility>

namespace tongban::services
{

namespace
{
// Nothing is armed: a letter will wake the loop; this only bounds what a jump of the monotonic clock could cost.
constexpr std::chrono::milliseconds kLongestSleep{60'000};
} // namespace

SyncLoop::SyncLoop(Ports ports)
    : m_ports(std::move(ports))
{
}

SyncLoop::~SyncLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_arrived.notify_one();
    m_ports.abortRequests();
    if (m_thread.joinable())
        m_thread.join();
}

void SyncLoop::begin()
{
    m_thread = std::thread([this] { threadMain(); });
}

void SyncLoop::addPrincipal(std::string principalId)
{
    post([this, principalId = std::move(principalId)] { open(principalId); });
}

void SyncLoop::removePrincipal(std::string principalId, std::function<void()> done)
{
    post([this, principalId = std::move(principalId), done = std::move(done)] {
        m_scopes.erase(principalId);
        done();
    });
}

void SyncLoop::operationWritten(std::string principalId, v1::OutboxEntry entry)
{
    post([this, principalId = std::move(principalId), entry = std::move(entry)] {
        tellOne(principalId, engine::OperationWritten{entry});
    });
}

void SyncLoop::operationDismissed(std::string principalId, std::string opId)
{
    post([this, principalId = std::move(principalId), opId = std::move(opId)] {
        tellOne(principalId, engine::OperationDismissed{opId});
    });
}

void SyncLoop::tellAll(engine::Event event)
{
    post([this, event = std::move(event)] {
        for (auto& [id, scope] : m_scopes)
            scope.driver->handle(event);
    });
}

void SyncLoop::updateCatalogue()
{
    post([this] { m_tools->updateCatalogue(); });
}

void SyncLoop::importCatalogue(std::filesystem::path bundle)
{
    post([this, bundle = std::move(bundle)] { m_tools->importCatalogue(bundle); });
}

void SyncLoop::post(Letter letter)
{
    {
        const std::lock_guard lock(m_mutex);
        m_letters.push_back(std::move(letter));
    }
    m_arrived.notify_one();
}

void SyncLoop::threadMain()
{
    m_tools = m_ports.makeTools();
    while (Letter letter = nextLetter()) {
        letter();
        for (auto& [id, scope] : m_scopes)
            scope.driver->tickIfDue();
        for (auto& [id, scope] : m_scopes)
            scope.driver->fetchIfWanted();
    }
    m_scopes.clear();
    m_tools.reset();
}

// Waits for a letter or the next tick; an empty letter ends the thread.
SyncLoop::Letter SyncLoop::nextLetter()
{
    const std::chrono::milliseconds patience = untilNextTick();
    std::unique_lock lock(m_mutex);
    m_arrived.wait_for(lock, patience, [this] { return m_ending || !m_letters.empty(); });
    if (m_ending)
        return {};
    if (m_letters.empty())
        return [] {};
    Letter letter = std::move(m_letters.front());
    m_letters.erase(m_letters.begin());
    return letter;
}

std::chrono::milliseconds SyncLoop::untilNextTick() const
{
    std::chrono::milliseconds patience = kLongestSleep;
    for (const auto& [id, scope] : m_scopes) {
        if (scope.driver->fetches())
            return std::chrono::milliseconds{0};
        if (scope.driver->armed())
            patience = std::min(patience, *scope.driver->armed() - m_ports.clock.monotonic());
    }
    return std::max(patience, std::chrono::milliseconds{0});
}

void SyncLoop::open(const std::string& principalId)
{
    if (m_scopes.contains(principalId))
        return;
    Result<std::unique_ptr<ScopeFile>> file = m_tools->openScope(principalId);
    // A file that does not open is shown by the services, which open it too; there is nothing to send from it.
    if (!file)
        return;
    Scope& scope = m_scopes[principalId];
    scope.file = *std::move(file);
    scope.driver = std::make_unique<ScopeDriver>(
        principalId,
        ScopeDriver::Ports{scope.file->store(), scope.file->attachments(), m_tools->api(), m_tools->uploader(),
                           m_tools->fetcher(), m_ports.listener, m_ports.clock, m_ports.random});
    scope.driver->start();
}

void SyncLoop::tellOne(const std::string& principalId, const engine::Event& event)
{
    const auto found = m_scopes.find(principalId);
    if (found != m_scopes.end())
        found->second.driver->handle(event);
}

} // namespace tongban::services
