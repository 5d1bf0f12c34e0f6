// SPDX-License-Identifier: Apache-2.0
#include "client/store/passphrase_key_source.h"

#include "client/store/files/file_io.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/passphrase_key.h"

#include <array>

namespace tongban::store
{

namespace
{

// Six generated words, or this many characters: what a copied disk does not give up in years.
constexpr std::size_t kShortestPassphrase = 12;

} // namespace

PassphraseKeySource::PassphraseKeySource(StorePaths paths, crypto::SecretBytes passphrase, Random& random)
    : m_paths(std::move(paths))
    , m_passphrase(std::move(passphrase))
    , m_random(random)
{
}

Result<crypto::SecretBytes> PassphraseKeySource::existing()
{
    TRY_ASSIGN(const std::string salt, readFile(m_paths.passphraseSalt(), crypto::kPassphraseSaltBytes));
    return stretch(salt);
}

Result<crypto::SecretBytes> PassphraseKeySource::create()
{
    if (m_passphrase.size() < kShortestPassphrase)
        return fail(ErrorCode::InvalidArgument, "the passphrase is too short");
    std::array<std::uint8_t, crypto::kPassphraseSaltBytes> salt{};
    m_random.fill(salt);
    TRY(writeFileDurably(m_paths.passphraseSalt(), crypto::asText(salt)));
    return stretch(crypto::asText(salt));
}

Result<void> PassphraseKeySource::forget()
{
    return removeAll(m_paths.passphraseSalt());
}

Result<crypto::SecretBytes> PassphraseKeySource::stretch(std::string_view salt) const
{
    return crypto::stretchPassphrase(m_passphrase.bytes(), crypto::asBytes(salt));
}

} // namespace tongban::store
