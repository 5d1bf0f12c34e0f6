// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/sync/scope_driver.h"

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace tongban::services
{

// One principal's file as the sync thread opens it: a connection of its own.
class ScopeFile
{
public:
    virtual ~ScopeFile() = default;
    [[nodiscard]] virtual engine::ScopeStore& store() = 0;
    [[nodiscard]] virtual AttachmentSource& attachments() = 0;
};

// What the sync thread has of its own; made and destroyed on it.
class SyncTools
{
public:
    virtual ~SyncTools() = default;
    [[nodiscard]] virtual transport::SyncApi& api() = 0;
    [[nodiscard]] virtual transport::BlobUploader& uploader() = 0;
    [[nodiscard]] virtual transport::BlobFetcher& fetcher() = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<ScopeFile>> openScope(const std::string& principalId) = 0;
    // One update of the catalogue, from asking for the head to the rows being in force. Blocks.
    virtual void updateCatalogue() = 0;
    // The same from a file (.tongban) somebody brought.
    virtual void importCatalogue(const std::filesystem::path& bundle) = 0;
};

// The sync thread: drives the engines of all principals and the catalogue with plain blocking code. What others want of
// it is put into its letter box by the public functions, from any thread. Owned by Services; the destructor aborts what
// is under way and joins.
class SyncLoop
{
public:
    struct Ports {
        std::function<std::unique_ptr<SyncTools>()> makeTools;
        // Any thread: makes a blocking request end soon (on closing, or when the network was switched off).
        std::function<void()> abortRequests;
        ScopeListener& listener;
        const Clock& clock;
        Random& random;
    };

    explicit SyncLoop(Ports ports);
    ~SyncLoop();
    SyncLoop(const SyncLoop&) = delete;
    SyncLoop& operator=(const SyncLoop&) = delete;

    // Starts the thread; what was put into the letter box before is done first. Once.
    void begin();
    // Starts driving a principal; again for one that is driven already does nothing.
    void addPrincipal(std::string principalId);
    // Stops driving one and lets go of its file; then says so, on the sync thread.
    void removePrincipal(std::string principalId, std::function<void()> done);
    void operationWritten(std::string principalId, v1::OutboxEntry entry);
    void operationDismissed(std::string principalId, std::string opId);
    // To every engine: SignedIn, NetworkUp, Foreground, PullRequested, ...
    void tellAll(engine::Event event);
    void updateCatalogue();
    void importCatalogue(std::filesystem::path bundle);

private:
    using Letter = std::function<void()>;

    void post(Letter letter);
    void threadMain();
    [[nodiscard]] Letter nextLetter();
    [[nodiscard]] std::chrono::milliseconds untilNextTick() const;
    void open(const std::string& principalId);
    void tellOne(const std::string& principalId, const engine::Event& event);

    struct Scope {
        std::unique_ptr<ScopeFile> file;
        std::unique_ptr<ScopeDriver> driver;
    };

    Ports m_ports;
    // Sync thread only.
    std::unique_ptr<SyncTools> m_tools;
    std::map<std::string, Scope> m_scopes;

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<Letter> m_letters;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace tongban::services
