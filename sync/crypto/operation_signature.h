// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/crypto/signing_key.h"
#include "tongban/v1/operation.pb.h"

#include <cstdint>
#include <span>
#include <string>

// What a device key signs of an operation, one function for both ends. Pure; any thread.
namespace tongban::crypto
{

// Everything of the operation but payload and signature; the payload stands in it by its hash, attachments by their
// digests. Every field has its length before it, every list its count: no two operations have the same bytes.
// Protobuf's own serialisation is not canonical and therefore not what is signed.
//
//     "tongban.operation.v1\n", then op_id, kind, lane, base_version, count and depends_on.., payload_sha256,
//     count and sha256 of attachments.., basis, written_ms
//
// with texts as 4 bytes length (big-endian) and bytes, numbers as 8 bytes big-endian two's complement, counts as 4.
[[nodiscard]] std::string operationSigningBytes(const v1::Operation& operation);

// Sets payload_sha256 and signature: the last step of writing an operation down.
void signOperation(v1::Operation& operation, const SigningKey& key);

// DataLoss: payload_sha256 is not the payload's. Unsigned: the signature is not by this key.
[[nodiscard]] Result<void> verifyOperation(const v1::Operation& operation, std::span<const std::uint8_t> publicKey);

} // namespace tongban::crypto
