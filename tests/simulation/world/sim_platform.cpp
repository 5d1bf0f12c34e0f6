// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/sim_platform.h"

#include "server/person/exchange/enrolment.h"
#include "server/person/exchange/exchange.h"
#include "sync/crypto/digest.h"
#include "tests/simulation/disk/disk_vfs.h"
#include "tests/simulation/trace_hash.h"
#include "tests/simulation/world/catalogue/sim_catalogue.h"
#include "tests/simulation/world/sim_folder.h"

#include <cstdlib>
#include <utility>

namespace tongban::simulation
{

namespace
{

// What a new platform's disk holds, made once for all lives: people, devices, grants.
Result<> fillStore(server::Store& store, testing::SeededRandom& random, UnixMillis now)
{
    TRY_ASSIGN(auto transaction, store.begin());
    TRY(store.persons().addPerson({kHelper, "helper"}));
    TRY(store.persons().addPerson({kStranger, "stranger"}));
    const auto addDevice = [&](const std::string& id, const std::string& person, const std::string& token,
                               const crypto::SigningKey& key) {
        const server::Device device{id,     person,
                                    "name", std::string(crypto::asText(key.publicKey())),
                                    "sim",  now + std::chrono::hours{24 * 365 * 30}};
        return store.persons().addDevice(device, crypto::asText(crypto::sha256(token)), now);
    };
    for (int i = 0; i < kDevices; ++i)
        TRY(addDevice("device-" + std::to_string(i), kHelper, SimPlatform::tokenOf(i), SimPlatform::keyOf(i)));
    TRY(addDevice("device-stranger", kStranger, SimPlatform::strangerToken(), crypto::SigningKey::generate(random)));
    v1::Principal principal;
    principal.set_id(kPrincipal);
    TRY(store.persons().putGrant({kGrant, kHelper, 1, false, principal}));
    v1::Principal other;
    other.set_id(kOther);
    TRY(store.persons().putGrant({"grant-other", kStranger, 1, false, other}));
    TRY(store.records().put(kPrincipal, "profile", kPrincipal, {}));
    return transaction.commit();
}

// What the platform's own trouble is on the line (server/rpc/connect_code.h).
Error asHeard(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StorageFull: return {ErrorCode::Unavailable, error.detail};
    case ErrorCode::Storage: return {ErrorCode::Internal, error.detail};
    default: return error;
    }
}

MemoryDisk::Image makeTemplate(const std::string& folder)
{
    MemoryDisk disk;
    DiskVfs::mount(folder, disk);
    testing::SeededRandom random(4711);
    {
        auto store = server::Store::open(folder, random);
        if (!store || !fillStore(**store, random, testing::FakeClock().now()))
            std::abort();
    }
    DiskVfs::unmount(folder);
    return disk.image();
}

} // namespace

std::uint64_t fingerprintOf(const RecordMap& records)
{
    std::uint64_t sum = 0;
    for (const auto& [key, value] : records) {
        std::uint64_t one = traceHash(0xcbf29ce484222325, key.first);
        one = traceHash(one, key.second);
        one = traceHash(one, std::to_string(value.first));
        sum += traceHash(one, value.second);
    }
    return sum;
}

SimPlatform::SimPlatform(testing::FakeClock& clock, testing::SeededRandom& random, Tally& tally, Mutation mutation)
    : m_clock(clock)
    , m_random(random)
    , m_tally(tally)
    , m_mutation(mutation)
    , m_folder(simFolder() + "/platform")
    , m_desk(std::make_unique<server::DeskContext>(server::DeskContext{m_clock, m_random, simCatalogue(), simRules()}))
{
    static const MemoryDisk::Image fresh = makeTemplate(m_folder);
    m_disk.putBack(fresh);
    DiskVfs::mount(m_folder, m_disk);
    if (!open())
        std::abort();
    remember();
}

SimPlatform::~SimPlatform()
{
    m_disk.powerOff();
    m_store.reset();
    DiskVfs::unmount(m_folder);
}

Result<> SimPlatform::open()
{
    TRY_ASSIGN(m_store, server::Store::open(m_folder, m_random));
    return {};
}

Result<v1::ExchangeResponse> SimPlatform::exchange(const std::string& token, const v1::ExchangeRequest& request)
{
    if (!m_store)
        return fail(ErrorCode::Unavailable, "the platform is down");
    if (const auto stumbles = stumblesOver(request))
        return fail(*stumbles, "the platform stumbled");
    if (m_mutation == Mutation::MemoryOfOperationsLost)
        change([](server::Store& store) { return store.operations().forgetBefore(fromMillis(1LL << 60)); });
    const bool loses = m_mutation == Mutation::AnswerBeforeCommit && request.operations_size() > 0 && m_random.oneIn(3);
    const MemoryDisk::Image before = loses ? m_disk.image() : MemoryDisk::Image();
    auto response = answer(token, request);
    if (m_disk.isDown()) {
        m_store.reset();
        return fail(ErrorCode::Unavailable, "the platform lost its power");
    }
    remember();
    if (loses) {
        m_store.reset();
        m_disk.putBack(before);
        start();
    }
    return response ? std::move(response) : fail(asHeard(response.error()));
}

Result<v1::ExchangeResponse> SimPlatform::answer(const std::string& token, v1::ExchangeRequest request)
{
    TRY_ASSIGN(const server::Device device, server::Enrolment(*m_store, *m_desk).session(token));
    if (m_anyScope)
        TRY(translateCursor(request));
    TRY_ASSIGN(auto response,
               server::Exchange(*m_store, *m_desk, device, std::chrono::milliseconds{0}).run(request, {}));
    if (m_anyScope)
        TRY(rememberCursor(response));
    return response;
}

Result<> SimPlatform::upload(const std::string& token, const std::string& sha256, const std::string& bytes)
{
    if (!m_store)
        return fail(ErrorCode::Unavailable, "the platform is down");
    const Result<> done = [&]() -> Result<> {
        TRY_ASSIGN(const server::Device device, server::Enrolment(*m_store, *m_desk).session(token));
        server::Upload wanted;
        wanted.personId = device.personId;
        wanted.sha256 = sha256;
        wanted.bytes = bytes.size();
        wanted.mediaType = "image/jpeg";
        TRY_ASSIGN(const auto begun, m_store->blobs().create(std::move(wanted), m_random, m_clock.now()));
        if (begun.isComplete())
            return {};
        TRY(m_store->blobs().append(begun, 0, bytes, m_clock.now()));
        return {};
    }();
    if (m_disk.isDown()) {
        m_store.reset();
        return fail(ErrorCode::Unavailable, "the platform lost its power");
    }
    return done ? done : fail(asHeard(done.error()));
}

bool SimPlatform::isDown() const
{
    return m_store == nullptr;
}

void SimPlatform::powerUp()
{
    m_disk.powerOff();
    m_store.reset();
    (void)m_disk.powerUp(m_random);
    start();
    remember();
}

MemoryDisk& SimPlatform::disk()
{
    return m_disk;
}

std::string SimPlatform::tokenOf(int device)
{
    return "token-of-device-" + std::to_string(device);
}

std::string SimPlatform::strangerToken()
{
    return "token-of-a-stranger";
}

const crypto::SigningKey& SimPlatform::keyOf(int device)
{
    static const std::vector<crypto::SigningKey> keys = [] {
        testing::SeededRandom random(99);
        std::vector<crypto::SigningKey> made;
        for (int i = 0; i < kDevices; ++i)
            made.push_back(crypto::SigningKey::generate(random));
        return made;
    }();
    return keys[static_cast<std::size_t>(device)];
}

RecordMap SimPlatform::records()
{
    RecordMap all;
    if (!m_store || grantEnded())
        return all;
    const auto page = m_store->records().snapshotPage({kPrincipal, kHelper}, 0, 1 << 30);
    if (!page)
        std::abort();
    for (const v1::Change& change : page->changes)
        all[{change.collection(), change.id()}] = {change.version(), change.body()};
    return all;
}

std::optional<v1::OperationResult> SimPlatform::answerTo(const std::string& opId)
{
    const auto found = m_store->operations().find(opId);
    return found && *found ? std::optional((*found)->result) : std::nullopt;
}

bool SimPlatform::holdsBlob(const std::string& sha256)
{
    return m_store->blobs().holds(kHelper, sha256).value_or(false);
}

bool SimPlatform::grantEnded()
{
    const auto grants = m_store->persons().grantsOf(kHelper);
    return !grants || grants->empty() || grants->front().ended;
}

void SimPlatform::remember()
{
    if (m_store)
        m_seen[fingerprintOf(records())] = ++m_states;
}

std::optional<int> SimPlatform::stateNumber(std::uint64_t fingerprint) const
{
    const auto found = m_seen.find(fingerprint);
    return found == m_seen.end() ? std::nullopt : std::optional(found->second);
}

int SimPlatform::restores() const
{
    return m_restores;
}

} // namespace tongban::simulation
