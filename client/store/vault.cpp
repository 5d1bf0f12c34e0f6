// SPDX-License-Identifier: Apache-2.0
#include "client/store/vault.h"

#include "client/store/files/file_io.h"
#include "client/store/files/file_lock.h"
#include "sync/crypto/aead.h"
#include "sync/crypto/digest.h"
#include "sync/sql/migrations.h"
#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"

#include <algorithm>
#include <array>

namespace tongban::store
{

namespace
{

constexpr std::size_t kKeyBytes = 32;
// A wrapped key and room.
constexpr std::size_t kWrappedKeyBytes = 256;
constexpr std::string_view kWrapContext = "tongban vault key";
constexpr std::string_view kState = "device_state";
constexpr std::string_view kSettings = "settings";
constexpr std::string_view kPlace = "place";

constexpr std::array<const char*, 1> kVaultMigrations{R"(
CREATE TABLE value (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE checklist (
    guide_id TEXT PRIMARY KEY,
    favourite INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
)"};

Result<crypto::SecretBytes> unwrap(std::string_view wrapped, const crypto::SecretBytes& wrapping)
{
    TRY_ASSIGN(std::string bytes, crypto::openBytes(wrapping.bytes(), wrapped, kWrapContext));
    crypto::SecretBytes key = crypto::SecretBytes::copyOf(crypto::asBytes(bytes));
    crypto::wipe(bytes.data(), bytes.size());
    if (key.size() != kKeyBytes)
        return fail(ErrorCode::DataLoss, "the wrapped key is not a key");
    return key;
}

// For a vault that is not there yet. The order matters: whatever step a crash hits, the next start finds either nothing
// or everything that is needed to go on.
Result<crypto::SecretBytes> makeKey(const StorePaths& paths, KeySource& keys, Random& random)
{
    Result<crypto::SecretBytes> wrapping = keys.existing();
    if (!wrapping && wrapping.error().code == ErrorCode::NotFound)
        wrapping = keys.create();
    if (!wrapping)
        return fail(wrapping.error());
    crypto::SecretBytes key = crypto::SecretBytes::random(random, kKeyBytes);
    TRY_ASSIGN(const std::string wrapped,
               crypto::sealBytes(wrapping->bytes(), crypto::asText(key.bytes()), kWrapContext, random));
    TRY(writeFileDurably(paths.wrappedKey(), wrapped));
    return key;
}

Result<crypto::SecretBytes> findKey(const StorePaths& paths, KeySource& keys)
{
    auto wrapped = readFile(paths.wrappedKey(), kWrappedKeyBytes);
    if (!wrapped)
        return fail(wrapped.error().code == ErrorCode::NotFound ? Error{ErrorCode::KeyLost, "the wrapped key is gone"}
                                                                : wrapped.error());
    auto wrapping = keys.existing();
    if (!wrapping && wrapping.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::KeyLost, "the keystore does not hold the key any more");
    if (!wrapping)
        return fail(wrapping.error());
    return unwrap(*wrapped, *wrapping);
}

v1::PrincipalEntry* findEntry(v1::DeviceState& state, std::string_view principalId)
{
    for (v1::PrincipalEntry& entry : *state.mutable_principals()) {
        if (entry.principal().id() == principalId)
            return &entry;
    }
    return nullptr;
}

} // namespace

Vault::Vault(StorePaths paths, std::unique_ptr<sql::Connection> connection, Random& random)
    : m_paths(std::move(paths))
    , m_connection(std::move(connection))
    , m_random(random)
{
}

bool Vault::exists(const StorePaths& paths)
{
    std::error_code error;
    return std::filesystem::exists(paths.vault(), error);
}

Result<std::unique_ptr<Vault>> Vault::open(const StorePaths& paths, KeySource& keys, Random& random)
{
    TRY(makeFolder(paths.root()));
    // Two programs starting for the first time at once would make two keys.
    TRY_ASSIGN(const FileLock lock, FileLock::acquire(paths.lock()));
    TRY_ASSIGN(const crypto::SecretBytes key, exists(paths) ? findKey(paths, keys) : makeKey(paths, keys, random));
    TRY_ASSIGN(auto connection, sql::Connection::open(paths.vault(), {.key = key.bytes()}));
    // A key that was taken out of the vault is to be gone from its pages.
    TRY(connection->exec("PRAGMA secure_delete = ON;"));
    TRY(sql::migrate(*connection, kVaultMigrations));
    return std::unique_ptr<Vault>(new Vault(paths, std::move(connection), random));
}

Result<void> Vault::destroy(const StorePaths& paths, KeySource& keys)
{
    // The key first: without it the rest is noise, even when it cannot be removed.
    TRY(removeAll(paths.wrappedKey()));
    const auto forgotten = keys.forget();
    TRY(removeAll(paths.people()));
    for (const char* suffix : {"", "-wal", "-shm"})
        TRY(removeAll(paths.vault().string() + suffix));
    // A keystore that is not there has nothing to forget.
    if (!forgotten && forgotten.error().code != ErrorCode::NotFound &&
        forgotten.error().code != ErrorCode::KeystoreUnavailable)
        return fail(forgotten.error());
    return {};
}

Result<v1::DeviceState> Vault::state()
{
    TRY_ASSIGN(const std::string bytes, value(kState));
    v1::DeviceState state;
    if (!state.ParseFromString(bytes))
        return fail(ErrorCode::DataLoss, "the device's state does not parse");
    return state;
}

Result<v1::DeviceState> Vault::change(const std::function<void(v1::DeviceState&)>& change)
{
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(*m_connection));
    TRY_ASSIGN(auto changed, state());
    change(changed);
    TRY(setValue(kState, changed.SerializeAsString()));
    TRY(transaction.commit());
    return changed;
}

Result<v1::PrincipalEntry> Vault::addPrincipal(const v1::Principal& principal, const std::string& grantId,
                                               std::int64_t grantRevision)
{
    if (principal.id().empty())
        return fail(ErrorCode::InvalidArgument, "a principal has an id");
    v1::PrincipalEntry entry;
    *entry.mutable_principal() = principal;
    entry.set_grant_id(grantId);
    entry.set_grant_revision(grantRevision);
    entry.set_registered(!grantId.empty());
    entry.set_file_name(randomId(m_random));
    const crypto::SecretBytes key = crypto::SecretBytes::random(m_random, kKeyBytes);
    entry.set_file_key(std::string(crypto::asText(key.bytes())));
    bool there = false;
    TRY(change([&](v1::DeviceState& state) {
        there = findEntry(state, principal.id()) != nullptr;
        if (!there)
            *state.add_principals() = entry;
    }));
    if (there)
        return fail(ErrorCode::AlreadyExists, "this principal is in the vault already");
    return entry;
}

Result<void> Vault::removePrincipal(std::string_view principalId)
{
    std::string fileName;
    TRY(change([&](v1::DeviceState& state) {
        auto& principals = *state.mutable_principals();
        if (const v1::PrincipalEntry* entry = findEntry(state, principalId))
            fileName = entry->file_name();
        principals.erase(std::remove_if(principals.begin(), principals.end(),
                                        [&](const auto& entry) { return entry.principal().id() == principalId; }),
                         principals.end());
        if (state.active_principal_id() == principalId)
            state.clear_active_principal_id();
    }));
    if (fileName.empty())
        return fail(ErrorCode::NotFound, "this principal is not in the vault");
    // Out of the write-ahead log too; a reader in another process only delays it.
    TRY(m_connection->exec("PRAGMA wal_checkpoint(TRUNCATE);"));
    return removeAll(m_paths.person(fileName));
}

Result<v1::Settings> Vault::settings()
{
    TRY_ASSIGN(const std::string bytes, value(kSettings));
    v1::Settings settings;
    if (!settings.ParseFromString(bytes))
        return fail(ErrorCode::DataLoss, "the settings do not parse");
    return settings;
}

Result<void> Vault::saveSettings(const v1::Settings& settings)
{
    return setValue(kSettings, settings.SerializeAsString());
}

Result<std::string> Vault::place()
{
    return value(kPlace);
}

Result<void> Vault::savePlace(std::string_view place)
{
    return setValue(kPlace, place);
}

ChecklistRepository Vault::checklists()
{
    return ChecklistRepository(*m_connection);
}

Result<std::string> Vault::value(std::string_view name)
{
    TRY_ASSIGN(auto read, m_connection->prepare("SELECT bytes FROM value WHERE name = ?"));
    TRY(read.bind(name));
    TRY_ASSIGN(const bool there, read.step());
    return there ? std::string(read.blob(0)) : std::string();
}

Result<void> Vault::setValue(std::string_view name, std::string_view bytes)
{
    TRY_ASSIGN(auto write, m_connection->prepare("INSERT OR REPLACE INTO value (name, bytes) VALUES (?, ?)"));
    TRY(write.bind(name, sql::asBlob(bytes)));
    return write.run();
}

} // namespace tongban::store
