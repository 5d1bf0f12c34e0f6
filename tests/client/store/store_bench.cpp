// SPDX-License-Identifier: Apache-2.0
#include "tests/client/store/store_bench.h"

#include "sync/crypto/digest.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace tongban::testing
{

Result<crypto::SecretBytes> FakeKeySource::existing()
{
    if (m_locked)
        return fail(ErrorCode::KeystoreUnavailable, "locked");
    if (!m_key)
        return fail(ErrorCode::NotFound, "no key");
    return crypto::SecretBytes::copyOf(m_key->bytes());
}

Result<crypto::SecretBytes> FakeKeySource::create()
{
    if (m_locked)
        return fail(ErrorCode::KeystoreUnavailable, "locked");
    replace();
    return existing();
}

Result<void> FakeKeySource::forget()
{
    m_key.reset();
    return {};
}

void FakeKeySource::setLocked(bool locked)
{
    m_locked = locked;
}

void FakeKeySource::lose()
{
    m_key.reset();
}

void FakeKeySource::replace()
{
    m_key.emplace(crypto::SecretBytes::random(m_random, 32));
}

Result<std::unique_ptr<store::Vault>> StoreBench::openVault()
{
    return store::Vault::open(paths, keys, random);
}

v1::PrincipalEntry StoreBench::addPrincipal(const char* id)
{
    const auto vault = openVault();
    v1::Principal principal;
    principal.set_id(id);
    auto entry = vault ? (*vault)->addPrincipal(principal, {}, 0) : fail(vault.error());
    if (!entry)
        std::abort();
    return *entry;
}

std::unique_ptr<store::PrincipalFile> StoreBench::openPerson(const v1::PrincipalEntry& entry)
{
    auto file = store::PrincipalFile::open(paths, entry, random);
    if (!file)
        std::abort();
    return std::move(*file);
}

bool StoreBench::findsOnDisk(std::string_view word) const
{
    for (const auto& file : std::filesystem::recursive_directory_iterator(paths.root())) {
        if (file.path().string().find(word) != std::string::npos)
            return true;
        if (!file.is_regular_file())
            continue;
        std::ifstream stream(file.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        if (bytes.find(word) != std::string::npos)
            return true;
    }
    return false;
}

v1::Operation operationOf(const char* opId, const std::string& payload, const char* lane)
{
    v1::Operation operation;
    operation.set_op_id(opId);
    operation.set_kind("case.submit");
    operation.set_lane(lane);
    operation.set_payload(payload);
    operation.set_payload_sha256(crypto::toBytes(crypto::sha256(payload)));
    return operation;
}

} // namespace tongban::testing
