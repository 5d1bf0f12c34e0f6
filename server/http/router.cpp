// SPDX-License-Identifier: Apache-2.0
#include "server/http/router.h"

namespace tongban::server
{

void Router::add(std::string prefix, Handler& handler)
{
    m_routes.emplace_back(std::move(prefix), &handler);
}

Response Router::handle(const Request& request)
{
    Handler* found = nullptr;
    std::size_t length = 0;
    for (const auto& [prefix, handler] : m_routes) {
        if (prefix.size() >= length && request.path.starts_with(prefix)) {
            found = handler;
            length = prefix.size();
        }
    }
    return found ? found->handle(request) : plainResponse(404, "not found\n");
}

} // namespace tongban::server
