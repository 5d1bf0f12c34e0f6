// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/sync/attachment_source.h"
#include "client/services/sync/missing_files.h"
#include "sync/base/clock.h"
#include "sync/base/random.h"
#include "sync/engine/engine.h"
#include "sync/engine/scope_store.h"
#include "sync/transport/blobs/blob_fetcher.h"
#include "sync/transport/blobs/blob_uploader.h"
#include "sync/transport/sync_api.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tongban::services
{

// Who is told what a scope came to. Called on the sync thread.
class ScopeListener
{
public:
    virtual ~ScopeListener() = default;
    virtual void scopeChanged(const std::string& principalId) = 0;
    // A file of another device is here now.
    virtual void fileCame(const std::string& principalId) = 0;
    virtual void grantsSeen(const std::vector<v1::GrantState>& grants) = 0;
    virtual void needsLogin() = 0;
    // After each request: whether the platform answered.
    virtual void platformAnswered(bool answered) = 0;
};

// Carries out what the engine of one principal asks for: plain blocking code, one effect after the other. Sync thread;
// owned by SyncLoop.
class ScopeDriver
{
public:
    struct Ports {
        engine::ScopeStore& store;
        AttachmentSource& attachments;
        transport::SyncApi& api;
        transport::BlobUploader& uploader;
        transport::BlobFetcher& fetcher;
        ScopeListener& listener;
        const Clock& clock;
        Random& random;
    };

    ScopeDriver(std::string principalId, Ports ports);

    void start();
    void handle(const engine::Event& event);
    // Sends Tick when its time has come.
    void tickIfDue();
    // A piece of a file of another device, when one is wanted: what is written meanwhile is sent in between.
    void fetchIfWanted();
    [[nodiscard]] bool fetches() const;
    // Monotonic time of the next tick wanted.
    [[nodiscard]] std::optional<std::chrono::milliseconds> armed() const;

private:
    void run(std::vector<engine::Effect> effects);
    [[nodiscard]] std::optional<engine::Event> carryOut(const engine::Effect& effect);
    [[nodiscard]] engine::Event load();
    [[nodiscard]] engine::Event commit(const engine::Commit& effect);
    [[nodiscard]] engine::Event exchange(const engine::SendExchange& effect);
    [[nodiscard]] engine::Event upload(const engine::UploadBlob& effect);

    std::string m_principalId;
    Ports m_ports;
    engine::Engine m_engine;
    MissingFiles m_files;
};

} // namespace tongban::services
