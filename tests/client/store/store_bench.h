// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/key_source.h"
#include "client/store/principal_file.h"
#include "client/store/vault.h"
#include "tests/support/seeded_random.h"

#include <QTemporaryDir>

#include <optional>

namespace tongban::testing
{

// A keystore in memory: can be locked, can lose the key.
class FakeKeySource final : public store::KeySource
{
public:
    explicit FakeKeySource(Random& random)
        : m_random(random)
    {
    }

    [[nodiscard]] Result<crypto::SecretBytes> existing() override;
    [[nodiscard]] Result<crypto::SecretBytes> create() override;
    [[nodiscard]] Result<void> forget() override;

    void setLocked(bool locked);
    void lose();
    // Another key than the one that was kept.
    void replace();

private:
    Random& m_random;
    std::optional<crypto::SecretBytes> m_key;
    bool m_locked = false;
};

// A data folder of its own with what opens it.
struct StoreBench {
    QTemporaryDir folder;
    SeededRandom random{7};
    FakeKeySource keys{random};
    store::StorePaths paths{std::filesystem::path(folder.path().toStdU16String()) / "data"};

    [[nodiscard]] Result<std::unique_ptr<store::Vault>> openVault();
    // Aborts when it fails.
    [[nodiscard]] v1::PrincipalEntry addPrincipal(const char* id);
    [[nodiscard]] std::unique_ptr<store::PrincipalFile> openPerson(const v1::PrincipalEntry& entry);
    // In the bytes of any file below the folder, or in its name.
    [[nodiscard]] bool findsOnDisk(std::string_view word) const;
};

[[nodiscard]] v1::Operation operationOf(const char* opId, const std::string& payload, const char* lane = "case/1");

} // namespace tongban::testing
