// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/deadline.h"
#include "server/person/desk_context.h"
#include "server/store/store_thread.h"
#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

#include <chrono>
#include <string_view>

namespace tongban::server
{

// Everything the network may ask of the person's plane, session first. Any thread; each call waits for the store's
// thread. Does not own what it is given.
class Platform
{
public:
    Platform(StoreThread& store, const DeskContext& desk, std::chrono::milliseconds pollAfter);

    [[nodiscard]] Result<v1::ExchangeResponse> exchange(std::string_view token, const v1::ExchangeRequest& request,
                                                        const Deadline& deadline);
    [[nodiscard]] Result<v1::FindMissingResponse> findMissing(std::string_view token,
                                                              const v1::FindMissingRequest& request);
    [[nodiscard]] Result<v1::EnrolResponse> enrol(const v1::EnrolRequest& request);
    // Same for everybody; no session.
    [[nodiscard]] Result<v1::ListSlotsResponse> listSlots(const v1::ListSlotsRequest& request);

    // Uploads of the session's person; see BlobStore.
    [[nodiscard]] Result<Upload> createUpload(std::string_view token, Upload upload);
    [[nodiscard]] Result<Upload> findUpload(std::string_view token, std::string_view id);
    [[nodiscard]] Result<Upload> appendToUpload(std::string_view token, std::string_view id, std::uint64_t offset,
                                                std::string_view bytes);
    // What the session's person has brought. NotFound: it is not here, or somebody else's.
    [[nodiscard]] Result<Blob> blob(std::string_view token, std::string_view sha256);

private:
    StoreThread& m_store;
    const DeskContext& m_desk;
    std::chrono::milliseconds m_pollAfter;
};

} // namespace tongban::server
