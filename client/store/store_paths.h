// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <utility>

namespace tongban::store
{

// Where things lie in the program's data folder. Names of people's folders are random and tell nothing. A value.
//
//     vault.key       the vault's key, wrapped by the keystore's
//     vault.db        device, session, principals and their keys, settings
//     catalogue.db    the public catalogue
//     catalogue.seen       the newest root and head believed, see CatalogueMemory
//     catalogue.damaged    there while it has been found damaged and not yet been replaced
//     people/<random>/data.db, people/<random>/blobs/<random>
class StorePaths
{
public:
    explicit StorePaths(std::filesystem::path root)
        : m_root(std::move(root))
    {
    }

    [[nodiscard]] const std::filesystem::path& root() const
    {
        return m_root;
    }
    [[nodiscard]] std::filesystem::path vault() const
    {
        return m_root / "vault.db";
    }
    [[nodiscard]] std::filesystem::path wrappedKey() const
    {
        return m_root / "vault.key";
    }
    [[nodiscard]] std::filesystem::path lock() const
    {
        return m_root / "vault.lock";
    }
    [[nodiscard]] std::filesystem::path passphraseSalt() const
    {
        return m_root / "vault.salt";
    }
    [[nodiscard]] std::filesystem::path catalogue() const
    {
        return m_root / "catalogue.db";
    }
    [[nodiscard]] std::filesystem::path catalogueDamaged() const
    {
        return m_root / "catalogue.damaged";
    }
    [[nodiscard]] std::filesystem::path catalogueSeen() const
    {
        return m_root / "catalogue.seen";
    }
    [[nodiscard]] std::filesystem::path people() const
    {
        return m_root / "people";
    }
    [[nodiscard]] std::filesystem::path person(const std::string& fileName) const
    {
        return people() / fileName;
    }

private:
    std::filesystem::path m_root;
};

} // namespace tongban::store
