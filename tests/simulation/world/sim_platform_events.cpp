// SPDX-License-Identifier: Apache-2.0
// The part of SimPlatform that is what happens to it, beside requests.
#include "sync/sql/connection.h"
#include "tests/simulation/world/sim_platform.h"

#include <cstdlib>
#include <utility>

namespace tongban::simulation
{

void SimPlatform::change(const std::function<Result<>(server::Store&)>& what)
{
    if (!m_store)
        return;
    (void)[&]()->Result<>
    {
        TRY_ASSIGN(auto transaction, m_store->begin());
        TRY(what(*m_store));
        return transaction.commit();
    }
    ();
    if (m_disk.isDown())
        m_store.reset();
    else
        remember();
}

void SimPlatform::tell(int number, const std::string& text)
{
    change([&](server::Store& store) -> Result<> {
        v1::Message message;
        message.set_id("message-" + std::to_string(number));
        message.set_text(kCanary + text);
        // Behind it field 1000 of a later protocol: bodies are kept as they are.
        const std::string body = message.SerializeAsString() + "\xc2\x3e\x03new";
        TRY(store.records().put(kPrincipal, "message", message.id(), body));
        TRY(store.records().put(kOther, "message", message.id(), "of another principal"));
        return {};
    });
}

void SimPlatform::removeMessage(int number)
{
    change([&](server::Store& store) -> Result<> {
        TRY(store.records().remove(kPrincipal, "message", "message-" + std::to_string(number)));
        return {};
    });
}

Result<> SimPlatform::raise(const std::function<void(server::Grant&)>& what)
{
    TRY_ASSIGN(auto grants, m_store->persons().grantsOf(kHelper));
    for (server::Grant& grant : grants) {
        ++grant.revision;
        what(grant);
        TRY(m_store->persons().putGrant(grant));
    }
    return {};
}

void SimPlatform::setGrantEnded(bool ended)
{
    change([&](server::Store&) { return raise([ended](server::Grant& grant) { grant.ended = ended; }); });
}

void SimPlatform::raiseGrantRevision()
{
    change([&](server::Store&) { return raise([](server::Grant&) {}); });
}

void SimPlatform::backUp()
{
    if (!m_store)
        return;
    const std::string file = m_folder + "/backup-" + std::to_string(++m_backups);
    if (m_store->backUp(file))
        m_backup = file;
    if (m_mutation == Mutation::BackupPromisesTooMuch)
        change([](server::Store& store) { return store.meta().coveredByBackup(1LL << 40); });
    if (m_disk.isDown())
        m_store.reset();
}

bool SimPlatform::restore()
{
    if (m_backup.empty() || !m_store)
        return false;
    m_disk.powerOff();
    m_store.reset();
    MemoryDisk::Image image = m_disk.image();
    image[m_folder + "/platform.db"] = image[m_backup];
    image.erase(m_folder + "/platform.db-wal");
    m_disk.putBack(image);
    ++m_restores;
    if (m_mutation == Mutation::RestoreWithoutEpoch)
        takeForOriginal();
    start();
    remember();
    return true;
}

void SimPlatform::takeForOriginal()
{
    if (auto copy = sql::Connection::open(m_folder + "/platform.db", {}))
        (void)(*copy)->exec("DELETE FROM meta WHERE key = 'backup'");
}

// The key of cursors is made anew: every cursor given before is a stranger's.
void SimPlatform::forgetCursors()
{
    change([&](server::Store& store) { return store.meta().setText("cursor_key", randomId(m_random)); });
}

void SimPlatform::restart(bool killed)
{
    if (isDown())
        return;
    if (killed)
        m_disk.powerOff();
    m_store.reset();
    if (killed)
        m_disk.programUp();
    start();
}

// Whoever looks after it makes room, and does not go home before it runs.
void SimPlatform::start()
{
    if (open())
        return;
    m_disk.fillUpFor(0);
    (void)m_disk.powerUp(m_random);
    if (!open())
        std::abort();
}

void SimPlatform::takeCursorsOfAnyScope()
{
    m_anyScope = true;
}

void SimPlatform::mend()
{
    m_mended = true;
}

std::optional<ErrorCode> SimPlatform::stumblesOver(const v1::ExchangeRequest& request) const
{
    for (const v1::Operation& operation : request.operations()) {
        if (m_mended)
            break;
        if (operation.kind() == kPoisonThatFails)
            return ErrorCode::Internal;
        if (operation.kind() == kPoisonThatIsRefused)
            return ErrorCode::InvalidArgument;
        if (operation.kind() == kPoisonThatKills)
            return ErrorCode::Unavailable;
    }
    return std::nullopt;
}

Result<std::pair<server::CursorScope, std::string>> SimPlatform::scopeNow()
{
    TRY_ASSIGN(const auto grants, m_store->persons().grantsOf(kHelper));
    if (grants.empty())
        return fail(ErrorCode::NotFound);
    TRY_ASSIGN(const std::int64_t epoch, m_store->meta().epoch());
    TRY_ASSIGN(std::string key, m_store->meta().cursorKey());
    return std::pair{server::CursorScope{kPrincipal, kGrant, grants.front().revision, epoch}, std::move(key)};
}

Result<> SimPlatform::translateCursor(v1::ExchangeRequest& request)
{
    const auto known = m_cursors.find(request.cursor());
    TRY_ASSIGN(const auto now, scopeNow());
    if (known == m_cursors.end() || server::readCursor(request.cursor(), now.first, now.second))
        return {};
    m_tally.count(Fault::CursorOutlivesScope);
    request.set_cursor(server::writeCursor(known->second, now.first, now.second));
    return {};
}

Result<> SimPlatform::rememberCursor(const v1::ExchangeResponse& response)
{
    TRY_ASSIGN(const auto now, scopeNow());
    if (const auto cursor = server::readCursor(response.cursor(), now.first, now.second))
        m_cursors[response.cursor()] = *cursor;
    return {};
}

} // namespace tongban::simulation
