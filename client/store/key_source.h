// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "sync/crypto/secret_bytes.h"

namespace tongban::store
{

// The port to where the key lives that wraps the vault's own key: the system keystore (adapted by client/services), or
// a passphrase. May block (a keystore asks the person to unlock); called on the work thread. Errors:
// KeystoreUnavailable (missing or locked: try again), KeyLost.
class KeySource
{
public:
    virtual ~KeySource() = default;
    // NotFound: none was made yet, or it is gone.
    [[nodiscard]] virtual Result<crypto::SecretBytes> existing() = 0;
    // Makes one of 32 bytes and keeps it; what was kept before is replaced.
    [[nodiscard]] virtual Result<crypto::SecretBytes> create() = 0;
    [[nodiscard]] virtual Result<void> forget() = 0;
};

} // namespace tongban::store
