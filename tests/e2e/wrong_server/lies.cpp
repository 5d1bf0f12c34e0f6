// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/wrong_server/lies.h"

#include "sync/catalogue/trust/head_check.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/secure_random.h"
#include "sync/crypto/signing_key.h"

#include <fstream>
#include <iterator>

namespace tongban::e2e
{

namespace
{

Result<std::string> withoutSignatures(const std::string& envelope)
{
    TRY_ASSIGN(v1::Envelope parsed, catalogue::parseEnvelope(envelope, catalogue::kHeadType));
    parsed.clear_signatures();
    return parsed.SerializeAsString();
}

// Signed by the real key, as a head of a version to come that was good until a moment after it was made.
Result<std::string> expiredHead(v1::Head head, const crypto::SigningKey& key)
{
    head.set_expires_ms(head.published_ms() + 1);
    return catalogue::signHead(head, {&key});
}

} // namespace

Result<std::string> readBytes(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(ErrorCode::NotFound, "cannot read " + file.string());
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

Result<ForgedHeads> forgeHeads(const std::filesystem::path& region, const std::filesystem::path& keys)
{
    TRY_ASSIGN(const std::string envelope, readBytes(region / "head"));
    TRY_ASSIGN(const v1::Head head, catalogue::readStoredHead(envelope));
    TRY_ASSIGN(const std::string seed, readBytes(keys / "head.key"));
    TRY_ASSIGN(const crypto::SigningKey key, crypto::SigningKey::fromSeed(crypto::asBytes(seed)));
    crypto::SecureRandom random;
    const crypto::SigningKey other = crypto::SigningKey::generate(random);
    ForgedHeads heads;
    TRY_ASSIGN(heads.unsignedHead, withoutSignatures(envelope));
    TRY_ASSIGN(heads.otherKeys, catalogue::signHead(head, {&other}));
    TRY_ASSIGN(heads.expired, expiredHead(head, key));
    TRY_ASSIGN(heads.older, readBytes(region / "heads/1"));
    return heads;
}

} // namespace tongban::e2e
