// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/operation_signature.h"

#include "sync/crypto/digest.h"

#include <string_view>

namespace tongban::crypto
{

namespace
{

void appendNumber(std::string& out, std::uint64_t value, int bytes)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(value >> shift & 0xff));
}

void appendSigned(std::string& out, std::int64_t value)
{
    appendNumber(out, static_cast<std::uint64_t>(value), 8);
}

void appendCount(std::string& out, int count)
{
    appendNumber(out, static_cast<std::uint64_t>(count), 4);
}

void appendText(std::string& out, std::string_view text)
{
    appendNumber(out, text.size(), 4);
    out.append(text);
}

} // namespace

std::string operationSigningBytes(const v1::Operation& operation)
{
    std::string out = "tongban.operation.v1\n";
    appendText(out, operation.op_id());
    appendText(out, operation.kind());
    appendText(out, operation.lane());
    appendSigned(out, operation.base_version());
    appendCount(out, operation.depends_on_size());
    for (const std::string& id : operation.depends_on())
        appendText(out, id);
    appendText(out, operation.payload_sha256());
    appendCount(out, operation.attachments_size());
    for (const v1::Attachment& attachment : operation.attachments())
        appendText(out, attachment.sha256());
    appendSigned(out, operation.basis());
    appendSigned(out, operation.written_ms());
    return out;
}

void signOperation(v1::Operation& operation, const SigningKey& key)
{
    operation.set_payload_sha256(std::string(asText(sha256(operation.payload()))));
    operation.set_signature(std::string(asText(key.sign(operationSigningBytes(operation)))));
}

Result<void> verifyOperation(const v1::Operation& operation, std::span<const std::uint8_t> publicKey)
{
    if (operation.payload_sha256() != asText(sha256(operation.payload())))
        return fail(ErrorCode::DataLoss, "the payload of an operation does not have its hash");
    if (!verifySignature(publicKey, operationSigningBytes(operation), asBytes(operation.signature())))
        return fail(ErrorCode::Unsigned, "an operation is not signed by the key of its device");
    return {};
}

} // namespace tongban::crypto
