// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/key_source.h"
#include "platform/secret_store.h"
#include "sync/base/random.h"

#include <string>

namespace tongban::services
{

// The vault's wrapping key in the system keystore: the adapter between the platform's port and the store's. Work and
// sync thread; the port blocks while the system asks the person to unlock.
class KeystoreKeySource final : public store::KeySource
{
public:
    // `name`: under which the key stands in the keystore, one per data folder.
    KeystoreKeySource(platform::SecretStore& secrets, std::string name, Random& random);

    [[nodiscard]] Result<crypto::SecretBytes> existing() override;
    [[nodiscard]] Result<crypto::SecretBytes> create() override;
    [[nodiscard]] Result<void> forget() override;

private:
    platform::SecretStore& m_secrets;
    std::string m_name;
    Random& m_random;
};

} // namespace tongban::services
