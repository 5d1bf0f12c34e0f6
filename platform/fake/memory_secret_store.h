// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/secret_store.h"

#include <map>
#include <mutex>
#include <string>

namespace tongban::platform
{

// A keystore for tests: can be locked, can lose everything. Any thread.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<std::vector<std::uint8_t>> read(std::string_view name) override;
    [[nodiscard]] Result<void> write(std::string_view name, std::span<const std::uint8_t> secret) override;
    [[nodiscard]] Result<void> remove(std::string_view name) override;

    void setLocked(bool locked);
    void loseEverything();

private:
    std::mutex m_mutex;
    std::map<std::string, std::vector<std::uint8_t>, std::less<>> m_secrets;
    bool m_locked = false;
};

} // namespace tongban::platform
