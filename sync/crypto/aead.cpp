// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/aead.h"

#include "sync/crypto/digest.h"
#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

namespace tongban::crypto
{

namespace
{

constexpr char kXChaCha20Poly1305 = 1;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kHeaderBytes = 1 + kNonceBytes;
static_assert(kAeadKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

// The name of the algorithm is authenticated with the rest: nobody can turn one into another.
std::string boundTo(std::string_view context)
{
    return std::string(1, kXChaCha20Poly1305).append(context);
}

} // namespace

Result<std::string> sealBytes(std::span<const std::uint8_t> key, std::string_view bytes, std::string_view context,
                              Random& random)
{
    requireSodium();
    if (key.size() != kAeadKeyBytes)
        return fail(ErrorCode::InvalidArgument, "a key has 32 bytes");
    std::string envelope(kHeaderBytes + bytes.size() + kTagBytes, kXChaCha20Poly1305);
    auto* const out = reinterpret_cast<std::uint8_t*>(envelope.data());
    random.fill({out + 1, kNonceBytes});
    const std::string bound = boundTo(context);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + kHeaderBytes, nullptr, asBytes(bytes).data(), bytes.size(),
                                               asBytes(bound).data(), bound.size(), nullptr, out + 1, key.data());
    return envelope;
}

Result<std::string> openBytes(std::span<const std::uint8_t> key, std::string_view envelope, std::string_view context)
{
    requireSodium();
    if (key.size() != kAeadKeyBytes)
        return fail(ErrorCode::InvalidArgument, "a key has 32 bytes");
    if (envelope.size() < kHeaderBytes + kTagBytes)
        return fail(ErrorCode::DataLoss, "too short for an envelope");
    if (envelope.front() != kXChaCha20Poly1305)
        return fail(ErrorCode::Unimplemented, "an envelope of an unknown algorithm");
    const std::span<const std::uint8_t> in = asBytes(envelope);
    std::string bytes(in.size() - kHeaderBytes - kTagBytes, '\0');
    const std::string bound = boundTo(context);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<std::uint8_t*>(bytes.data()), nullptr, nullptr,
                                                   in.data() + kHeaderBytes, in.size() - kHeaderBytes,
                                                   asBytes(bound).data(), bound.size(), in.data() + 1, key.data()) != 0)
        return fail(ErrorCode::WrongKey, "an envelope that does not open with this key and context");
    return bytes;
}

} // namespace tongban::crypto
