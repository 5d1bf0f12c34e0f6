// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/handler.h"

#include <filesystem>
#include <string>

namespace tongban::server
{

// The published catalogue as plain files below one folder. Files named by their hash never change and may be kept for
// ever; all others are asked for again each time, with an ETag. Nothing outside the folder is reachable: only names of
// letters, digits, '-', '_' and '.', none beginning with a dot, no links. Any thread.
class StaticFiles final : public Handler
{
public:
    // Requests for `prefix` + path ("/catalogue/") are answered from folder / path.
    StaticFiles(std::string prefix, std::filesystem::path folder);
    [[nodiscard]] Response handle(const Request& request) override;

private:
    std::string m_prefix;
    std::filesystem::path m_folder;
};

} // namespace tongban::server
