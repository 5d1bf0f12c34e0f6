// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/key_source.h"
#include "client/store/store_paths.h"
#include "sync/base/random.h"

namespace tongban::store
{

// For machines without a keystore: the key is stretched from a passphrase (Argon2id) with a salt that lies beside the
// vault. A copied disk does not count attempts, so the passphrase has to be long:
// InvalidArgument below 12 characters. A wrong passphrase gives a key that does not open the vault (WrongKey there).
class PassphraseKeySource final : public KeySource
{
public:
    PassphraseKeySource(StorePaths paths, crypto::SecretBytes passphrase, Random& random);

    [[nodiscard]] Result<crypto::SecretBytes> existing() override;
    [[nodiscard]] Result<crypto::SecretBytes> create() override;
    [[nodiscard]] Result<void> forget() override;

private:
    [[nodiscard]] Result<crypto::SecretBytes> stretch(std::string_view salt) const;

    StorePaths m_paths;
    crypto::SecretBytes m_passphrase;
    Random& m_random;
};

} // namespace tongban::store
