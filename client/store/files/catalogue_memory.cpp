// SPDX-License-Identifier: Apache-2.0
#include "client/store/files/catalogue_memory.h"

#include "client/store/files/file_io.h"
#include "sync/crypto/digest.h"
#include "tongban/v1/distribution.pb.h"

namespace tongban::store
{

namespace
{

// Roots and heads are a few hundred bytes each.
constexpr std::size_t kMostBytes = 64 << 10;

} // namespace

// A digest, and a bundle that holds nothing but what is to be believed.
std::optional<CatalogueMemory> readCatalogueMemory(const std::filesystem::path& file)
{
    const Result<std::string> bytes = readFile(file, kMostBytes);
    if (!bytes || bytes->size() < crypto::Digest{}.size())
        return std::nullopt;
    const std::string body = bytes->substr(crypto::Digest{}.size());
    v1::Bundle bundle;
    if (crypto::toBytes(crypto::sha256(body)) + body != *bytes || !bundle.ParseFromString(body))
        return std::nullopt;
    return CatalogueMemory{bundle.roots_size() > 0 ? bundle.roots(0) : std::string(), bundle.head()};
}

Result<void> writeCatalogueMemory(const std::filesystem::path& file, const CatalogueMemory& memory)
{
    v1::Bundle bundle;
    if (!memory.root.empty())
        bundle.add_roots(memory.root);
    bundle.set_head(memory.head);
    const std::string body = bundle.SerializeAsString();
    return writeFileDurably(file, crypto::toBytes(crypto::sha256(body)) + body);
}

} // namespace tongban::store
