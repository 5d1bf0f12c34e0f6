// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/transport/http_client.h"

#include <functional>
#include <string>

namespace tongban::transport
{

// Gives the session's bearer token at each request; empty: none. Called on the thread of the request.
using TokenSource = std::function<std::string()>;

// Says in a request whose session it is (RFC 6750, section 2.1).
inline void authorize(HttpRequest& request, const TokenSource& source)
{
    const std::string token = source ? source() : std::string{};
    if (!token.empty())
        request.headers.emplace_back("Authorization", "Bearer " + token);
}

} // namespace tongban::transport
