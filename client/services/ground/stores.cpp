// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/stores.h"

#include <utility>

namespace tongban::services
{

Stores::Stores(store::StorePaths paths, store::KeySource& keys, Random& random)
    : m_paths(std::move(paths))
    , m_keys(keys)
    , m_random(random)
{
}

Result<store::Vault*> Stores::vault()
{
    if (m_vault == nullptr) {
        TRY_ASSIGN(m_vault, store::Vault::open(m_paths, m_keys, m_random));
    }
    return m_vault.get();
}

Result<store::CatalogueReader*> Stores::catalogue()
{
    if (m_catalogue == nullptr) {
        TRY_ASSIGN(m_catalogue, store::CatalogueDb::open(m_paths));
    }
    return &m_catalogue->reader();
}

Result<store::PrincipalFile*> Stores::person(const std::string& principalId)
{
    if (const auto open = m_people.find(principalId); open != m_people.end())
        return open->second.get();
    TRY_ASSIGN(store::Vault* const held, vault());
    TRY_ASSIGN(const v1::DeviceState state, held->state());
    for (const v1::PrincipalEntry& entry : state.principals()) {
        if (entry.principal().id() != principalId)
            continue;
        TRY_ASSIGN(auto file, store::PrincipalFile::open(m_paths, entry, m_random));
        return (m_people[principalId] = std::move(file)).get();
    }
    return fail(ErrorCode::NotFound, "no such principal on this device");
}

void Stores::close(const std::string& principalId)
{
    m_people.erase(principalId);
}

Result<store::ChecklistRepository> Stores::checklists()
{
    TRY_ASSIGN(store::Vault* const held, vault());
    TRY_ASSIGN(const v1::DeviceState state, held->state());
    if (state.active_principal_id().empty())
        return held->checklists();
    TRY_ASSIGN(store::PrincipalFile* const file, person(state.active_principal_id()));
    return file->checklists();
}

Result<v1::PrincipalEntry> Stores::activeEntry()
{
    TRY_ASSIGN(store::Vault* const held, vault());
    TRY_ASSIGN(const v1::DeviceState state, held->state());
    for (const v1::PrincipalEntry& entry : state.principals()) {
        if (entry.principal().id() == state.active_principal_id())
            return entry;
    }
    return fail(ErrorCode::NotFound, "nobody is chosen");
}

// Told once in a run: where the disk goes on rotting, guides are not to be downloaded again and again.
bool Stores::settle()
{
    if (m_catalogue == nullptr)
        return false;
    const bool told = m_catalogue->noteDamage() && !std::exchange(m_damageTold, true);
    if (m_catalogue->isReplaced())
        m_catalogue.reset();
    return told;
}

} // namespace tongban::services
