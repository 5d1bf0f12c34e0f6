// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/renew_head.h"

#include "server/publish/release/publisher_keys.h"
#include "server/publish/release/release_folder.h"
#include "sync/catalogue/trust/head_check.h"

namespace tongban::server
{

Result<bool> renewHead(const PublishSettings& settings, const std::string& region, const Clock& clock, Random& random)
{
    const auto now = clock.now();
    TRY_ASSIGN(const auto keys, openPublisherKeys(settings.keysFolder, region, random, now));
    const ReleaseFolder folder(settings.outFolder, region);
    TRY_ASSIGN(const auto newest, folder.newest(keys.rootMessage));
    if (!newest)
        return fail(ErrorCode::NotFound, "nothing is published for " + region);
    const auto halfLife = std::chrono::duration_cast<std::chrono::milliseconds>(settings.headLife) / 2;
    if (toMillis(now + halfLife) < newest->head.expires_ms())
        return false;
    v1::Head head = newest->head;
    head.set_expires_ms(toMillis(now + settings.headLife));
    TRY_ASSIGN(const auto envelope, catalogue::signHead(head, {&keys.head}));
    TRY(folder.writeHead(envelope, head.version()));
    return true;
}

} // namespace tongban::server
