// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace tongban::platform
{

// The port to what the system knows of its networks. Systems err in both directions (a portal's page, a platform on the
// same machine), so this is a hint to try now, never a reason not to. UI thread.
class NetworkWatcher
{
public:
    virtual ~NetworkWatcher() = default;
    // False only when the system is sure that there is no network at all.
    [[nodiscard]] virtual bool maybeOnline() const = 0;
    // Called whenever maybeOnline() changed. One listener.
    virtual void setListener(std::function<void(bool maybeOnline)> listener) = 0;
};

} // namespace tongban::platform
