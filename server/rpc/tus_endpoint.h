// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/handler.h"
#include "server/person/platform.h"
#include "sync/base/clock.h"

#include <string>
#include <string_view>

namespace tongban::server
{

// Attachments by tus 1.0.0 (tus.io/protocols/resumable-upload) at `/files`: creation, expiration, and the digest of the
// whole, which Upload-Metadata names as "sha256" (64 hex digits) and which is verified when the last byte is there: 460
// means the bytes are wrong and the upload is gone. Every request needs a session; others' uploads are 404. Any thread.
class TusEndpoint final : public Handler
{
public:
    explicit TusEndpoint(Platform& platform);
    [[nodiscard]] Response handle(const Request& request) override;

private:
    [[nodiscard]] Response create(const Request& request);
    [[nodiscard]] Response head(const Request& request, std::string_view id);
    [[nodiscard]] Response patch(const Request& request, std::string_view id);

    Platform& m_platform;
};

} // namespace tongban::server
