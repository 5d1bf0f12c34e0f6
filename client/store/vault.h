// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/checklist_repository.h"
#include "client/store/key_source.h"
#include "client/store/store_paths.h"
#include "sync/base/random.h"
#include "sync/sql/connection.h"
#include "tongban/v1/device.pb.h"

#include <functional>
#include <memory>
#include <string_view>

namespace tongban::store
{

// What this device knows of itself, in one encrypted file: device key, session, the principals with the keys of their
// files, settings, and the checklists of somebody who has no principal yet. Its key is random and lies beside it,
// wrapped by the key of the KeySource. One thread, the one that opened it; other processes may have it open too.
// Errors of opening: KeystoreUnavailable, KeyLost (the keystore has lost the key: what is in the vault cannot be read
// by anybody any more), WrongKey (a wrong passphrase, or a keystore that gives another key), Storage...
class Vault
{
public:
    // Makes the vault when there is none.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const StorePaths& paths, KeySource& keys, Random& random);
    [[nodiscard]] static bool exists(const StorePaths& paths);
    // Everything of every person and the vault itself, when its key is lost and the person has said so. The catalogue
    // stays.
    [[nodiscard]] static Result<void> destroy(const StorePaths& paths, KeySource& keys);

    [[nodiscard]] Result<v1::DeviceState> state();
    // Reads, lets `change` work on it, writes: one transaction.
    [[nodiscard]] Result<v1::DeviceState> change(const std::function<void(v1::DeviceState&)>& change);

    // Writes a principal down with a new file name and key. AlreadyExists: the id is there. The file itself is made
    // when it is first opened.
    [[nodiscard]] Result<v1::PrincipalEntry> addPrincipal(const v1::Principal& principal, const std::string& grantId,
                                                          std::int64_t grantRevision);
    // Destroys the key, then the files of a principal.
    [[nodiscard]] Result<void> removePrincipal(std::string_view principalId);

    [[nodiscard]] Result<v1::Settings> settings();
    [[nodiscard]] Result<void> saveSettings(const v1::Settings& settings);
    // Where somebody was when the program was closed, in the words of the window; empty: nowhere yet.
    [[nodiscard]] Result<std::string> place();
    [[nodiscard]] Result<void> savePlace(std::string_view place);
    // Of whoever uses the program before there is a principal.
    [[nodiscard]] ChecklistRepository checklists();

private:
    Vault(StorePaths paths, std::unique_ptr<sql::Connection> connection, Random& random);
    [[nodiscard]] Result<std::string> value(std::string_view name);
    [[nodiscard]] Result<void> setValue(std::string_view name, std::string_view bytes);

    StorePaths m_paths;
    std::unique_ptr<sql::Connection> m_connection;
    Random& m_random;
};

} // namespace tongban::store
