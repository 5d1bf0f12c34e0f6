// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/head_check.h"

#include "sync/base/limits.h"
#include "sync/catalogue/trust/web_page.h"

#include <vector>

namespace tongban::catalogue
{

namespace
{

Result<v1::Head> parseHead(const v1::Envelope& envelope)
{
    v1::Head head;
    if (!head.ParseFromString(envelope.payload()) || head.version() < 1 || head.manifest_sha256().size() != 32)
        return fail(ErrorCode::DataLoss, "not a head");
    return head;
}

Result<void> checkNotOlder(const v1::Head& head, const v1::Head& held)
{
    if (head.version() < held.version())
        return fail(ErrorCode::RolledBack, "version " + std::to_string(head.version()) + " is offered, " +
                                               std::to_string(held.version()) + " is held");
    if (head.version() == held.version() && head.manifest_sha256() != held.manifest_sha256())
        return fail(ErrorCode::RolledBack, "another catalogue under the version that is held");
    return {};
}

} // namespace

Result<v1::Head> openHead(std::string_view envelope, const v1::Root& root, const HeadExpectation& expected)
{
    if (envelope.size() > limits::kHeadBytes)
        return fail(notWhatWasAsked(envelope, "too large for a head"));
    TRY_ASSIGN(const v1::Envelope parsed, parseEnvelope(envelope, kHeadType));
    const std::vector<v1::PublicKey> keys(root.head_keys().begin(), root.head_keys().end());
    TRY(checkSignatures(parsed, keys, 1));
    TRY_ASSIGN(v1::Head head, parseHead(parsed));
    if (head.region() != expected.region)
        return fail(ErrorCode::DataLoss, "a head of another region");
    if (expected.held != nullptr)
        TRY(checkNotOlder(head, *expected.held));
    if (head.expires_ms() <= expected.nowMs && !expected.expiredIsReadable)
        return fail(ErrorCode::Expired, "the head's time is over");
    if (head.min_client() > expected.clientVersion)
        return fail(ErrorCode::ClientTooOld,
                    "the catalogue asks for program version " + std::to_string(head.min_client()));
    return head;
}

Result<v1::Head> readStoredHead(std::string_view envelope)
{
    TRY_ASSIGN(const v1::Envelope parsed, parseEnvelope(envelope, kHeadType));
    return parseHead(parsed);
}

Result<std::string> signHead(const v1::Head& head, const Signers& signers)
{
    std::string envelope = signEnvelope(kHeadType, head.SerializeAsString(), signers);
    if (envelope.size() > limits::kHeadBytes)
        return fail(ErrorCode::ResourceExhausted, "the head is too large");
    return envelope;
}

} // namespace tongban::catalogue
