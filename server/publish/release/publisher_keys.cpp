// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/publisher_keys.h"

#include "server/publish/source/files.h"
#include "sync/base/limits.h"
#include "sync/catalogue/trust/root_chain.h"
#include "sync/crypto/digest.h"

namespace tongban::server
{

namespace fs = std::filesystem;

namespace
{

// Clients learn of a new root only while the old one lasts; a village computer may sleep for a year.
constexpr std::chrono::hours kRootLife{24 * 365 * 10};
constexpr std::size_t kSeedBytes = 32;

constexpr const char* kRootKey = "root.key";
constexpr const char* kHeadKey = "head.key";
constexpr const char* kRootFile = "root.tbroot";

Result<> checkPrivate(const fs::path& path)
{
    std::error_code error;
    const auto rights = fs::status(path, error).permissions();
    if (error || (rights & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none)
        return fail(ErrorCode::FailedPrecondition,
                    "the key " + path.filename().string() + " may be read by others: chmod 600");
    return {};
}

Result<crypto::SigningKey> readKey(const fs::path& path)
{
    TRY(checkPrivate(path));
    TRY_ASSIGN(auto bytes, readWholeFile(path, kSeedBytes));
    auto key = crypto::SigningKey::fromSeed(crypto::asBytes(bytes));
    crypto::wipe(bytes.data(), bytes.size());
    return key;
}

Result<crypto::SigningKey> makeKey(const fs::path& path, Random& random)
{
    auto key = crypto::SigningKey::generate(random);
    const auto seed = key.seed();
    TRY(writeWholeFile(path, crypto::asText(seed.bytes()), FileAccess::OwnerOnly));
    return key;
}

v1::Root makeRoot(const crypto::SigningKey& root, const crypto::SigningKey& head, const std::string& region,
                  UnixMillis now)
{
    v1::Root message;
    message.set_version(1);
    *message.add_root_keys() = catalogue::publicKeyOf(root);
    message.set_root_threshold(1);
    *message.add_head_keys() = catalogue::publicKeyOf(head);
    message.set_expires_ms(toMillis(now + kRootLife));
    message.set_region(region);
    return message;
}

Result<PublisherKeys> makeKeys(const fs::path& folder, const std::string& region, Random& random, UnixMillis now)
{
    std::error_code error;
    fs::create_directories(folder, error);
    fs::permissions(folder, fs::perms::owner_all, error);
    TRY_ASSIGN(auto root, makeKey(folder / kRootKey, random));
    TRY_ASSIGN(auto head, makeKey(folder / kHeadKey, random));
    const auto message = makeRoot(root, head, region, now);
    auto envelope = catalogue::signRoot(message, {&root});
    // Last, so that a folder without it was not finished and has signed nothing.
    TRY(writeWholeFile(folder / kRootFile, envelope));
    return PublisherKeys{std::move(root), std::move(head), std::move(envelope), message};
}

} // namespace

Result<PublisherKeys> openPublisherKeys(const fs::path& folder, const std::string& region, Random& random,
                                        UnixMillis now)
{
    if (!isThere(folder / kRootKey) && !isThere(folder / kHeadKey) && !isThere(folder / kRootFile))
        return makeKeys(folder, region, random, now);
    if (!isThere(folder / kRootKey) || !isThere(folder / kHeadKey) || !isThere(folder / kRootFile))
        return fail(ErrorCode::FailedPrecondition,
                    "the keys are incomplete: root.key, head.key and root.tbroot belong together");
    TRY_ASSIGN(auto root, readKey(folder / kRootKey));
    TRY_ASSIGN(auto head, readKey(folder / kHeadKey));
    TRY_ASSIGN(auto envelope, readWholeFile(folder / kRootFile, limits::kManifestBytes));
    auto message = catalogue::openTrustedRoot(envelope, region);
    if (!message)
        return fail(ErrorCode::FailedPrecondition, "root.tbroot is not the root of the region " + region);
    TRY(catalogue::checkRootTime(*message, now));
    return PublisherKeys{std::move(root), std::move(head), std::move(envelope), std::move(*message)};
}

} // namespace tongban::server
