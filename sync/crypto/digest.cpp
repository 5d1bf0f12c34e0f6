// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/digest.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <cstdlib>

namespace tongban::crypto
{

namespace
{

// SHA-256 is part of every build of OpenSSL: its absence is a broken installation, not an error to be handled.
void must(int ok)
{
    if (ok != 1)
        std::abort();
}

int valueOf(char hex)
{
    if (hex >= '0' && hex <= '9')
        return hex - '0';
    if (hex >= 'a' && hex <= 'f')
        return hex - 'a' + 10;
    return -1;
}

} // namespace

struct Sha256Stream::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State()
    {
        EVP_MD_CTX_free(context);
    }
};

Sha256Stream::Sha256Stream()
    : m_state(std::make_unique<State>())
{
    must(EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr));
}

Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(std::string_view bytes)
{
    must(EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size()));
}

Digest Sha256Stream::finish()
{
    Digest digest{};
    must(EVP_DigestFinal_ex(m_state->context, digest.data(), nullptr));
    return digest;
}

Digest sha256(std::string_view bytes)
{
    Sha256Stream stream;
    stream.add(bytes);
    return stream.finish();
}

Digest sha256(std::span<const std::uint8_t> bytes)
{
    return sha256(asText(bytes));
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex.push_back(kHex[byte >> 4]);
        hex.push_back(kHex[byte & 0x0f]);
    }
    return hex;
}

std::string toBase64Url(std::span<const std::uint8_t> bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    // With room for the zero that ends it, which is not part of the text.
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
    text.pop_back();
    return text;
}

Result<Digest> digestFromHex(std::string_view hex)
{
    Digest digest{};
    if (hex.size() != digest.size() * 2)
        return fail(ErrorCode::DataLoss, "not the length of a digest in hex");
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const int high = valueOf(hex[2 * i]);
        const int low = valueOf(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return fail(ErrorCode::DataLoss, "not hex");
        digest[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return digest;
}

std::string toBytes(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

Result<Digest> digestFromBytes(std::string_view bytes)
{
    Digest digest{};
    if (bytes.size() != digest.size())
        return fail(ErrorCode::DataLoss, "not the length of a digest");
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

} // namespace tongban::crypto
