// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/key_source.h"
#include "platform/sharing.h"
#include "sync/base/clock.h"
#include "sync/base/random.h"

#include <QString>

#include <chrono>
#include <filesystem>
#include <set>
#include <string>

namespace tongban::services
{

// What the composition root hands in. References outlive Services.
struct ServicePorts {
    std::filesystem::path dataFolder;
    // "https://...", without a slash at the end.
    std::string platformUrl;
    std::string region;
    // Envelope of the publisher's first root: what everything public is verified against.
    std::string pinnedRoot;
    QString deviceName;
    store::KeySource& keys;
    const Clock& clock;
    Random& random;
    // Collections of the catalogue this device does without (see CatalogueUpdater::Settings).
    std::set<std::string> unwantedCollections = {};
    // None: nothing can be handed on, and nothing is offered.
    platform::Sharing* sharing = nullptr;
    // The platform may say when to ask next; while somebody looks, this is how often one asks anyway.
    std::chrono::milliseconds lookAgain{5'000};
};

} // namespace tongban::services
