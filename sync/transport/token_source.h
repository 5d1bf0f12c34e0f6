// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

namespace tongban::transport
{

// Gives the session's bearer token at each request; empty: none. Called on the thread of the request.
using TokenSource = std::function<std::string()>;

} // namespace tongban::transport
