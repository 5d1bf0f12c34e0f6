// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/keystore_key_source.h"

#include <utility>

namespace tongban::services
{

namespace
{
constexpr std::size_t kKeyBytes = 32;
} // namespace

KeystoreKeySource::KeystoreKeySource(platform::SecretStore& secrets, std::string name, Random& random)
    : m_secrets(secrets)
    , m_name(std::move(name))
    , m_random(random)
{
}

Result<crypto::SecretBytes> KeystoreKeySource::existing()
{
    TRY_ASSIGN(std::vector<std::uint8_t> held, m_secrets.read(m_name));
    crypto::SecretBytes key = crypto::SecretBytes::copyOf(held);
    crypto::wipe(held.data(), held.size());
    if (key.size() != kKeyBytes)
        return fail(ErrorCode::KeyLost, "the keystore holds something else under our name");
    return key;
}

Result<crypto::SecretBytes> KeystoreKeySource::create()
{
    crypto::SecretBytes key = crypto::SecretBytes::random(m_random, kKeyBytes);
    TRY(m_secrets.write(m_name, key.bytes()));
    return key;
}

Result<void> KeystoreKeySource::forget()
{
    return m_secrets.remove(m_name);
}

} // namespace tongban::services
