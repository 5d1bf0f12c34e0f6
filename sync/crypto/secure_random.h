// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/random.h"

namespace tongban::crypto
{

// The system's generator, fit for keys. Any thread.
class SecureRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace tongban::crypto
