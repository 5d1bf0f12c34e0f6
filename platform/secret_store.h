// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tongban::platform
{

// The port to where the system keeps small secrets. Blocks, perhaps until a person has unlocked it: not for the UI
// thread. Any other thread. Errors: NotFound (of read and remove), KeystoreUnavailable (none there, locked, refused, or
// no answer).
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    // The caller wipes it.
    [[nodiscard]] virtual Result<std::vector<std::uint8_t>> read(std::string_view name) = 0;
    // Replaces what is there.
    [[nodiscard]] virtual Result<void> write(std::string_view name, std::span<const std::uint8_t> secret) = 0;
    [[nodiscard]] virtual Result<void> remove(std::string_view name) = 0;
};

} // namespace tongban::platform
