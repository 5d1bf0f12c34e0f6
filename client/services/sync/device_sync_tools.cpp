// SPDX-License-Identifier: Apache-2.0
#include "client/services/sync/device_sync_tools.h"

#include "client/services/sync/file_attachments.h"
#include "client/store/principal_file.h"
#include "sync/base/limits.h"
#include "sync/catalogue/bundle/bundle_source.h"

#include <fstream>
#include <tuple>
#include <utility>

namespace tongban::services
{

namespace
{

class DeviceScopeFile final : public ScopeFile
{
public:
    DeviceScopeFile(std::unique_ptr<store::PrincipalFile> file, const Clock& clock)
        : m_file(std::move(file))
        , m_attachments(*m_file, clock)
    {
    }

    engine::ScopeStore& store() override
    {
        return m_file->scope();
    }
    AttachmentSource& attachments() override
    {
        return m_attachments;
    }

private:
    std::unique_ptr<store::PrincipalFile> m_file;
    FileAttachments m_attachments;
};

// The catalogue's files as the transport fetches them.
class FetchedCatalogue final : public catalogue::CatalogueSource
{
public:
    explicit FetchedCatalogue(transport::CatalogueFiles& files)
        : m_files(files)
    {
    }

    Result<std::string> fetch(std::string_view path, std::size_t maxBytes, const Progress& progress) override
    {
        return m_files.fetch(path, maxBytes, progress);
    }

    bool runsAhead() const override
    {
        return true;
    }

private:
    transport::CatalogueFiles& m_files;
};

Result<std::string> readBundle(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    if (!in)
        return fail(ErrorCode::NotFound, "the file cannot be opened");
    if (static_cast<std::uint64_t>(in.tellg()) > limits::kBundleBytes)
        return fail(ErrorCode::ResourceExhausted, "the file is larger than a bundle");
    std::string bytes(static_cast<std::size_t>(in.tellg()), '\0');
    in.seekg(0);
    if (!in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return fail(ErrorCode::Storage, "the file cannot be read");
    return bytes;
}

} // namespace

void RequestAborter::watch(transport::HttpClient* http)
{
    const std::lock_guard lock(m_mutex);
    m_http = http;
    if (m_http != nullptr && m_aborted)
        m_http->abort();
}

void RequestAborter::abort()
{
    const std::lock_guard lock(m_mutex);
    m_aborted = true;
    if (m_http != nullptr)
        m_http->abort();
}

DeviceSyncTools::DeviceSyncTools(const ServicePorts& ports, RequestAborter& aborter, CatalogueHooks hooks)
    : m_ports(ports)
    , m_aborter(aborter)
    , m_hooks(std::move(hooks))
    , m_network(ports, [this] { return token(); })
{
    m_aborter.watch(&m_network.http());
}

DeviceSyncTools::~DeviceSyncTools()
{
    m_aborter.watch(nullptr);
}

transport::SyncApi& DeviceSyncTools::api()
{
    return m_network.apis();
}

transport::BlobUploader& DeviceSyncTools::uploader()
{
    return m_network.uploader();
}

transport::BlobFetcher& DeviceSyncTools::fetcher()
{
    return m_network.fetcher();
}

Result<store::Vault*> DeviceSyncTools::vault()
{
    if (m_vault == nullptr) {
        TRY_ASSIGN(m_vault, store::Vault::open(store::StorePaths(m_ports.dataFolder), m_ports.keys, m_ports.random));
    }
    return m_vault.get();
}

// Read at each request: another thread may have signed in meanwhile.
std::string DeviceSyncTools::token()
{
    const Result<store::Vault*> held = vault();
    if (!held)
        return {};
    const Result<v1::DeviceState> state = (*held)->state();
    return state ? state->token() : std::string();
}

Result<std::unique_ptr<ScopeFile>> DeviceSyncTools::openScope(const std::string& principalId)
{
    TRY_ASSIGN(store::Vault* const held, vault());
    TRY_ASSIGN(const v1::DeviceState state, held->state());
    for (const v1::PrincipalEntry& entry : state.principals()) {
        if (entry.principal().id() != principalId)
            continue;
        TRY_ASSIGN(auto file, store::PrincipalFile::open(store::StorePaths(m_ports.dataFolder), entry, m_ports.random));
        return std::make_unique<DeviceScopeFile>(std::move(file), m_ports.clock);
    }
    return fail(ErrorCode::NotFound, "no such principal on this device");
}

void DeviceSyncTools::updateCatalogue()
{
    const auto outcome = runUpdate();
    m_hooks.done(outcome);
    tidy(outcome);
}

void DeviceSyncTools::importCatalogue(const std::filesystem::path& bundle)
{
    const auto outcome = runImport(bundle);
    m_hooks.imported(outcome);
    tidy(outcome);
}

// After it was told how it went: nobody waits for this, and a failure is the next write's to tell.
void DeviceSyncTools::tidy(const Result<catalogue::UpdateOutcome>& outcome)
{
    if (outcome && outcome->rung != catalogue::UpdateRung::Unchanged)
        std::ignore = m_catalogue->tidy(outcome->rung == catalogue::UpdateRung::Segments);
    if (m_catalogue != nullptr)
        std::ignore = m_catalogue->noteDamage();
}

Result<catalogue::UpdateOutcome> DeviceSyncTools::runUpdate()
{
    FetchedCatalogue source(m_network.files());
    return updateFrom(source, false);
}

// A file somebody brought is judged as what a server says, but for its age: guides of last year are better than none,
// where there is no network.
Result<catalogue::UpdateOutcome> DeviceSyncTools::runImport(const std::filesystem::path& bundle)
{
    TRY_ASSIGN(const std::string bytes, readBundle(bundle));
    TRY_ASSIGN(const auto source, catalogue::BundleSource::open(bytes));
    if (source->region() != m_ports.region)
        return fail(ErrorCode::FailedPrecondition, "a bundle of another region");
    return updateFrom(*source, true);
}

Result<catalogue::UpdateOutcome> DeviceSyncTools::updateFrom(catalogue::CatalogueSource& source, bool expiredIsReadable)
{
    const auto outcome = tryUpdate(source, expiredIsReadable);
    if (!isToBeReplaced(outcome))
        return outcome;
    m_catalogue.reset();
    TRY(store::CatalogueDb::replace(store::StorePaths(m_ports.dataFolder)));
    return tryUpdate(source, expiredIsReadable);
}

// Only once it is known that there is something to fill it with, or that it cannot be updated any more: what is left of
// a damaged catalogue is better than none where there is no network. Wrong bytes from the network are no damage of it.
bool DeviceSyncTools::isToBeReplaced(const Result<catalogue::UpdateOutcome>& outcome) const
{
    if (m_catalogue == nullptr)
        return false;
    return outcome ? m_catalogue->isCondemned() : outcome.error().code == ErrorCode::Damaged;
}

Result<catalogue::UpdateOutcome> DeviceSyncTools::tryUpdate(catalogue::CatalogueSource& source, bool expiredIsReadable)
{
    if (m_catalogue != nullptr && m_catalogue->isReplaced())
        m_catalogue.reset();
    if (m_catalogue == nullptr) {
        TRY_ASSIGN(m_catalogue,
                   store::CatalogueDb::open(store::StorePaths(m_ports.dataFolder), store::CatalogueDb::Use::Updates));
    }
    catalogue::CatalogueUpdater::Settings settings;
    settings.region = m_ports.region;
    settings.pinnedRoot = m_ports.pinnedRoot;
    settings.expiredIsReadable = expiredIsReadable;
    settings.unwanted = m_ports.unwantedCollections;
    catalogue::CatalogueUpdater updater(source, m_catalogue->tables(), m_ports.clock, settings, {m_hooks.progress, {}});
    auto outcome = updater.update();
    // What cannot be kept today is kept by the next update.
    std::ignore = m_catalogue->remember();
    return outcome;
}

} // namespace tongban::services
