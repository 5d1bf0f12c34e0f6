// SPDX-License-Identifier: Apache-2.0
#include "platform/fake/memory_secret_store.h"

namespace tongban::platform
{

Result<std::vector<std::uint8_t>> MemorySecretStore::read(std::string_view name)
{
    const std::lock_guard lock(m_mutex);
    if (m_locked)
        return fail(ErrorCode::KeystoreUnavailable, "locked");
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return fail(ErrorCode::NotFound, "no such secret");
    return found->second;
}

Result<void> MemorySecretStore::write(std::string_view name, std::span<const std::uint8_t> secret)
{
    const std::lock_guard lock(m_mutex);
    if (m_locked)
        return fail(ErrorCode::KeystoreUnavailable, "locked");
    m_secrets[std::string(name)] = {secret.begin(), secret.end()};
    return {};
}

Result<void> MemorySecretStore::remove(std::string_view name)
{
    const std::lock_guard lock(m_mutex);
    if (m_locked)
        return fail(ErrorCode::KeystoreUnavailable, "locked");
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return fail(ErrorCode::NotFound, "no such secret");
    m_secrets.erase(found);
    return {};
}

void MemorySecretStore::setLocked(bool locked)
{
    const std::lock_guard lock(m_mutex);
    m_locked = locked;
}

void MemorySecretStore::loseEverything()
{
    const std::lock_guard lock(m_mutex);
    m_secrets.clear();
}

} // namespace tongban::platform
