// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/handler.h"
#include "server/person/platform.h"

namespace tongban::server
{

// Gives attachments back to the person who brought them, on whatever device: GET `/attachments/` and the SHA-256 in 64
// hex digits, whole or one range of bytes (RFC 9110, section 14), so that what was cut goes on where it stopped. Every
// request needs a session; others' attachments are 404. Any thread.
class AttachmentEndpoint final : public Handler
{
public:
    explicit AttachmentEndpoint(Platform& platform);
    [[nodiscard]] Response handle(const Request& request) override;

private:
    Platform& m_platform;
};

} // namespace tongban::server
