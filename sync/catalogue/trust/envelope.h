// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/crypto/signing_key.h"
#include "tongban/v1/distribution.pb.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::catalogue
{

inline constexpr std::string_view kHeadType = "tongban.v1.Head";
inline constexpr std::string_view kRootType = "tongban.v1.Root";

using Signers = std::vector<const crypto::SigningKey*>;

// What is signed: the purpose, the type of the payload with its length, the payload's bytes. A signature for one type
// is none for another.
[[nodiscard]] std::string envelopeSigningBytes(std::string_view payloadType, std::string_view payload);

// A serialised v1::Envelope signed by each of `signers`.
[[nodiscard]] std::string signEnvelope(std::string_view payloadType, std::string payload, const Signers& signers);

// The envelope as it claims to be, nothing verified. NotThePlatform: a web page. DataLoss: no envelope of this type.
[[nodiscard]] Result<v1::Envelope> parseEnvelope(std::string_view bytes, std::string_view payloadType);

// At least `threshold` different keys of `keys` have signed. Unsigned otherwise. Signatures by other keys or of
// algorithms this program does not know count for nothing and do no harm.
[[nodiscard]] Result<void> checkSignatures(const v1::Envelope& envelope, std::span<const v1::PublicKey> keys,
                                           std::size_t threshold);

[[nodiscard]] v1::PublicKey publicKeyOf(const crypto::SigningKey& key);

} // namespace tongban::catalogue
