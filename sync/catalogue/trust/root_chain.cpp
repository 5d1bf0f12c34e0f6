// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/root_chain.h"

#include "sync/base/limits.h"
#include "sync/catalogue/trust/web_page.h"

#include <vector>

namespace tongban::catalogue
{

namespace
{

Result<void> checkRootKeys(const v1::Envelope& envelope, const v1::Root& signer)
{
    const std::vector<v1::PublicKey> keys(signer.root_keys().begin(), signer.root_keys().end());
    const int threshold = signer.root_threshold();
    return checkSignatures(envelope, keys, threshold > 0 ? static_cast<std::size_t>(threshold) : 0);
}

Result<v1::Root> parseRoot(const v1::Envelope& envelope, std::string_view region)
{
    v1::Root root;
    if (!root.ParseFromString(envelope.payload()))
        return fail(ErrorCode::DataLoss, "not a root");
    if (root.region() != region)
        return fail(ErrorCode::DataLoss, "a root of another region");
    if (root.version() < 1)
        return fail(ErrorCode::DataLoss, "a root without a version");
    return root;
}

Result<v1::Envelope> parseRootEnvelope(std::string_view bytes)
{
    if (bytes.size() > limits::kRootBytes)
        return fail(notWhatWasAsked(bytes, "too large for a root"));
    return parseEnvelope(bytes, kRootType);
}

} // namespace

Result<v1::Root> openTrustedRoot(std::string_view envelope, std::string_view region)
{
    TRY_ASSIGN(const v1::Envelope parsed, parseRootEnvelope(envelope));
    TRY_ASSIGN(v1::Root root, parseRoot(parsed, region));
    TRY(checkRootKeys(parsed, root));
    return root;
}

Result<v1::Root> openNextRoot(std::string_view envelope, const v1::Root& previous)
{
    TRY_ASSIGN(const v1::Envelope parsed, parseRootEnvelope(envelope));
    // First by the keys already trusted; only then is it worth reading.
    TRY(checkRootKeys(parsed, previous));
    TRY_ASSIGN(v1::Root root, parseRoot(parsed, previous.region()));
    TRY(checkRootKeys(parsed, root));
    if (root.version() != previous.version() + 1)
        return fail(ErrorCode::RolledBack, "not the root after the one that is trusted");
    return root;
}

Result<void> checkRootTime(const v1::Root& root, UnixMillis now)
{
    if (root.expires_ms() <= toMillis(now))
        return fail(ErrorCode::Expired, "the root's time is over");
    return {};
}

std::string signRoot(const v1::Root& root, const Signers& signers)
{
    return signEnvelope(kRootType, root.SerializeAsString(), signers);
}

} // namespace tongban::catalogue
