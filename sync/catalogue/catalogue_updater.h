// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/result.h"
#include "sync/catalogue/catalogue_source.h"
#include "sync/catalogue/catalogue_store.h"
#include "sync/catalogue/update_progress.h"
#include "tongban/v1/distribution.pb.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace tongban::catalogue
{

// Brings a store from what it holds to the newest version of a source: head -> (roots) -> pack, else a delta for each
// segment, else whole segments -> rows. Plain blocking code for the sync thread; owns nothing; one per update. Whatever
// goes wrong, the store is as it was, or a first sync is further than before; update() again goes on there. Errors:
//   Unavailable, DeadlineExceeded   the source does not answer
//   NotThePlatform                  a web page instead of a catalogue
//   Unsigned, Expired, RolledBack, ClientTooOld    what the head says is refused, what is held stays
//   DataLoss                        bytes that are not what the manifest says, or another region's
//   FailedPrecondition              no root to trust
//   Cancelled                       asked to stop
class CatalogueUpdater
{
public:
    struct Settings {
        std::string region;
        // What a head's min_client is compared with.
        std::int32_t clientVersion = 1;
        // The root that comes with the program or was fetched by fetchFirstRoot(); used while the store holds none.
        std::string pinnedRoot;
        // For bundles: a stale catalogue is better than none, and is shown with its date.
        bool expiredIsReadable = false;
        // Collections this device does not want: never fetched, and given up when they are held.
        std::set<std::string> unwanted = {};
    };

    using Hooks = UpdateHooks;

    CatalogueUpdater(CatalogueSource& source, CatalogueStore& store, const Clock& clock, Settings settings,
                     Hooks hooks = {});

    [[nodiscard]] Result<UpdateOutcome> update();

private:
    [[nodiscard]] Result<v1::Root> trustedRoot(const HeldCatalogue& held);
    [[nodiscard]] Result<v1::Head> acceptedHead(const HeldCatalogue& held, std::string_view envelope, v1::Root root);
    [[nodiscard]] bool rootLookIsDue(const HeldCatalogue& held, const v1::Root& root, const v1::Head& head) const;
    [[nodiscard]] bool isCurrent(const HeldCatalogue& held, const v1::Head& head) const;
    [[nodiscard]] Result<void> checkTime(const v1::Root& root) const;
    [[nodiscard]] Result<v1::Root> newestRoot(v1::Root root);

    CatalogueSource& m_source;
    CatalogueStore& m_store;
    const Clock& m_clock;
    Settings m_settings;
    Hooks m_hooks;
};

// The first root of a region, believed because of the connection it came over (https, or loopback): for platforms whose
// root is not in the program. It has to be signed by its own keys.
[[nodiscard]] Result<std::string> fetchFirstRoot(CatalogueSource& source, std::string_view region);

} // namespace tongban::catalogue
