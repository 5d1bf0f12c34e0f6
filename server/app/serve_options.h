// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/cases/auto_clerk.h"
#include "sync/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tongban::server
{

// The command line of `serve`, understood.
struct ServeOptions {
    std::filesystem::path data;
    std::filesystem::path catalogue;
    std::filesystem::path keys;
    // Empty: the catalogue is served as it lies there.
    std::filesystem::path content;
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;
    std::filesystem::path portFile;
    std::filesystem::path codesFile;
    std::chrono::days shift{0};
    std::chrono::milliseconds pollAfter{0};
    bool restored = false;
    std::optional<AutoClerk::Options> autoClerk;
};

[[nodiscard]] Result<ServeOptions> parseServeOptions(const std::vector<std::string>& words);
// From today to the day `--today` names; none when it is empty.
[[nodiscard]] Result<std::chrono::days> shiftTo(const std::string& today);

} // namespace tongban::server
