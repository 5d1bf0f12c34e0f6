// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/sodium_ready.h"

#include <sodium.h>

#include <cstdio>
#include <cstdlib>

namespace tongban::crypto
{

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (ready)
        return;
    std::fputs("libsodium cannot be initialised\n", stderr);
    std::abort();
}

} // namespace tongban::crypto
