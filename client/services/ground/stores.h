// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue_db.h"
#include "client/store/principal_file.h"
#include "client/store/vault.h"
#include "sync/base/random.h"

#include <map>
#include <memory>
#include <string>

namespace tongban::services
{

// The work thread's connections, opened when first asked for and kept open. Work thread only; owned by WorkThread.
class Stores
{
public:
    Stores(store::StorePaths paths, store::KeySource& keys, Random& random);

    // KeystoreUnavailable, KeyLost, WrongKey: see store::Vault.
    [[nodiscard]] Result<store::Vault*> vault();
    [[nodiscard]] Result<store::CatalogueReader*> catalogue();
    // NotFound: no such principal on this device.
    [[nodiscard]] Result<store::PrincipalFile*> person(const std::string& principalId);
    // Before the principal's files are removed.
    void close(const std::string& principalId);
    // Of the active principal, or of whoever uses the program before there is one.
    [[nodiscard]] Result<store::ChecklistRepository> checklists();
    // NotFound before there is one.
    [[nodiscard]] Result<v1::PrincipalEntry> activeEntry();
    // Between two jobs, when nobody holds a reader: lets go of a catalogue that was replaced. True: it has been found
    // damaged and an update is wanted, which replaces it.
    [[nodiscard]] bool settle();

private:
    store::StorePaths m_paths;
    store::KeySource& m_keys;
    Random& m_random;
    bool m_damageTold = false;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<store::CatalogueDb> m_catalogue;
    std::map<std::string, std::unique_ptr<store::PrincipalFile>> m_people;
};

} // namespace tongban::services
