// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/ground/network_tools.h"
#include "client/services/sync/sync_loop.h"
#include "client/store/catalogue_db.h"
#include "client/store/vault.h"
#include "sync/catalogue/catalogue_updater.h"

#include <atomic>
#include <functional>
#include <memory>

namespace tongban::services
{

// Lets other threads end what the sync thread is waiting for. Outlives the sync thread's tools.
class RequestAborter
{
public:
    void watch(transport::HttpClient* http);
    // Any thread.
    void abort();

private:
    std::mutex m_mutex;
    transport::HttpClient* m_http = nullptr;
    bool m_aborted = false;
};

// The sync thread's tools on this device: HTTP, the principals' files, the catalogue's file. Sync thread.
class DeviceSyncTools final : public SyncTools
{
public:
    // Told from the sync thread.
    struct CatalogueHooks {
        std::function<void(const catalogue::UpdateProgress&)> progress;
        std::function<void(const Result<catalogue::UpdateOutcome>&)> done;
        std::function<void(const Result<catalogue::UpdateOutcome>&)> imported;
    };

    DeviceSyncTools(const ServicePorts& ports, RequestAborter& aborter, CatalogueHooks hooks);
    ~DeviceSyncTools() override;

    [[nodiscard]] transport::SyncApi& api() override;
    [[nodiscard]] transport::BlobUploader& uploader() override;
    [[nodiscard]] transport::BlobFetcher& fetcher() override;
    [[nodiscard]] Result<std::unique_ptr<ScopeFile>> openScope(const std::string& principalId) override;
    void updateCatalogue() override;
    void importCatalogue(const std::filesystem::path& bundle) override;

private:
    [[nodiscard]] Result<store::Vault*> vault();
    [[nodiscard]] std::string token();
    void tidy(const Result<catalogue::UpdateOutcome>& outcome);
    [[nodiscard]] Result<catalogue::UpdateOutcome> runUpdate();
    [[nodiscard]] Result<catalogue::UpdateOutcome> runImport(const std::filesystem::path& bundle);
    [[nodiscard]] Result<catalogue::UpdateOutcome> updateFrom(catalogue::CatalogueSource& source,
                                                              bool expiredIsReadable);
    [[nodiscard]] Result<catalogue::UpdateOutcome> tryUpdate(catalogue::CatalogueSource& source,
                                                             bool expiredIsReadable);
    [[nodiscard]] bool isToBeReplaced(const Result<catalogue::UpdateOutcome>& outcome) const;

    const ServicePorts& m_ports;
    RequestAborter& m_aborter;
    CatalogueHooks m_hooks;
    NetworkTools m_network;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<store::CatalogueDb> m_catalogue;
};

} // namespace tongban::services
