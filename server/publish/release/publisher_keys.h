// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/random.h"
#include "sync/base/result.h"
#include "sync/crypto/signing_key.h"
#include "tongban/v1/distribution.pb.h"

#include <filesystem>
#include <string>

namespace tongban::server
{

// The keys one region is signed with. One folder a region: `root.key` and `head.key` (the seeds, readable by their
// owner only) and `root.tbroot`, the signed list of keys that goes into clients.
struct PublisherKeys {
    crypto::SigningKey root;
    crypto::SigningKey head;
    // Envelope of the root, and what it says.
    std::string rootEnvelope;
    v1::Root rootMessage;
};

// Opens the keys in `folder`, or makes them on first use. FailedPrecondition: keys of another region, keys that others
// may read, or keys without their root (a lost root must not be replaced silently: every client would refuse what
// follows). Expired: the root is over.
[[nodiscard]] Result<PublisherKeys> openPublisherKeys(const std::filesystem::path& folder, const std::string& region,
                                                      Random& random, UnixMillis now);

} // namespace tongban::server
