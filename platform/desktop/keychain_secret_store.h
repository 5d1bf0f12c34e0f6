// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/secret_store.h"

#include <QString>

namespace tongban::platform
{

// The system's keystore through QtKeychain: Secret Service or KWallet on Linux. Its jobs run on one thread of their own
// that lives as long as the program, so that neither the UI nor a worker has to keep an event loop for them. Plaintext
// fallback is off. Needs a QCoreApplication.
class KeychainSecretStore final : public SecretStore
{
public:
    // `service`: under which name the secrets stand in the keystore.
    explicit KeychainSecretStore(QString service);

    [[nodiscard]] Result<std::vector<std::uint8_t>> read(std::string_view name) override;
    [[nodiscard]] Result<void> write(std::string_view name, std::span<const std::uint8_t> secret) override;
    [[nodiscard]] Result<void> remove(std::string_view name) override;

private:
    QString m_service;
};

} // namespace tongban::platform
