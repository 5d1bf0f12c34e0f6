// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/catalogue_paths.h"

#include "sync/crypto/digest.h"

namespace tongban::catalogue
{

namespace
{

std::string below(std::string_view region, std::string_view rest)
{
    return std::string(region).append("/").append(rest);
}

std::string hexOf(std::string_view digest)
{
    return crypto::toHex(crypto::asBytes(digest));
}

std::string stepName(std::string_view from, std::string_view to)
{
    constexpr std::size_t kBytes = 8;
    return hexOf(from.substr(0, kBytes)) + "-" + hexOf(to.substr(0, kBytes));
}

} // namespace

std::string headPath(std::string_view region)
{
    return below(region, "head");
}

std::string rootPath(std::string_view region, std::int32_t version)
{
    return below(region, "root/" + std::to_string(version));
}

std::string manifestPath(std::string_view region, std::string_view sha256)
{
    return below(region, "manifest/" + hexOf(sha256));
}

std::string segmentPath(std::string_view region, std::string_view sha256)
{
    return below(region, "segment/" + hexOf(sha256));
}

std::string packPath(std::string_view region, std::string_view fromManifest, std::string_view toManifest)
{
    return below(region, "pack/" + stepName(fromManifest, toManifest));
}

std::string deltaPath(std::string_view region, std::string_view base, std::string_view sha256)
{
    return below(region, "delta/" + stepName(base, sha256));
}

} // namespace tongban::catalogue
