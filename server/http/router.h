// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/handler.h"

#include <string>
#include <utility>
#include <vector>

namespace tongban::server
{

// Gives a request to the handler with the longest prefix of its path; nobody's path is 404. Filled before the server
// starts, then only read. Does not own the handlers.
class Router final : public Handler
{
public:
    void add(std::string prefix, Handler& handler);
    [[nodiscard]] Response handle(const Request& request) override;

private:
    std::vector<std::pair<std::string, Handler*>> m_routes;
};

} // namespace tongban::server
