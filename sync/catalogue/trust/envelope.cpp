// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/envelope.h"

#include "sync/catalogue/trust/web_page.h"
#include "sync/crypto/digest.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tongban::catalogue
{

namespace
{

bool hasSigned(const v1::Envelope& envelope, const v1::PublicKey& key, std::string_view message)
{
    // Only Ed25519 is known here. The key's own bytes count, not the name somebody gave it.
    if (key.algorithm() != v1::SIGNATURE_ALGORITHM_ED25519)
        return false;
    return std::ranges::any_of(envelope.signatures(), [&](const v1::Signature& signature) {
        return signature.algorithm() == key.algorithm() &&
               (signature.key_id().empty() || signature.key_id() == key.key_id()) &&
               crypto::verifySignature(crypto::asBytes(key.value()), message, crypto::asBytes(signature.value()));
    });
}

} // namespace

std::string envelopeSigningBytes(std::string_view payloadType, std::string_view payload)
{
    std::string out = "tongban.envelope.v1\n";
    out.append(std::to_string(payloadType.size())).append(" ").append(payloadType).append("\n").append(payload);
    return out;
}

std::string signEnvelope(std::string_view payloadType, std::string payload, const Signers& signers)
{
    const std::string message = envelopeSigningBytes(payloadType, payload);
    v1::Envelope envelope;
    envelope.set_payload_type(std::string(payloadType));
    envelope.set_payload(std::move(payload));
    // Keys are not named: every device asks for a head every day, and has few keys to try.
    for (const crypto::SigningKey* key : signers) {
        v1::Signature& signature = *envelope.add_signatures();
        signature.set_algorithm(v1::SIGNATURE_ALGORITHM_ED25519);
        signature.set_value(std::string(crypto::asText(key->sign(message))));
    }
    return envelope.SerializeAsString();
}

Result<v1::Envelope> parseEnvelope(std::string_view bytes, std::string_view payloadType)
{
    v1::Envelope envelope;
    if (!envelope.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return fail(notWhatWasAsked(bytes, "not an envelope"));
    if (envelope.payload_type() != payloadType)
        return fail(notWhatWasAsked(bytes, "an envelope of another type"));
    return envelope;
}

Result<void> checkSignatures(const v1::Envelope& envelope, std::span<const v1::PublicKey> keys, std::size_t threshold)
{
    const std::string message = envelopeSigningBytes(envelope.payload_type(), envelope.payload());
    // By the key's bytes: the same key listed twice under two names is one signer.
    std::set<std::string_view> signers;
    for (const v1::PublicKey& key : keys) {
        if (hasSigned(envelope, key, message))
            signers.insert(key.value());
    }
    if (threshold == 0 || signers.size() < threshold)
        return fail(ErrorCode::Unsigned,
                    std::to_string(signers.size()) + " of " + std::to_string(threshold) + " signatures that count");
    return {};
}

v1::PublicKey publicKeyOf(const crypto::SigningKey& key)
{
    v1::PublicKey out;
    out.set_key_id(key.keyId());
    out.set_algorithm(v1::SIGNATURE_ALGORITHM_ED25519);
    out.set_value(std::string(crypto::asText(key.publicKey())));
    return out;
}

} // namespace tongban::catalogue
