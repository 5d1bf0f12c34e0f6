// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

namespace tongban::engine
{

// How many operations the next exchange may carry: finds the one operation on which an exchange fails, so that it holds
// up nothing else. When the platform answers with an error, the number is halved until one operation is alone and takes
// the blame. When it cannot be reached several times in a row, either the network is down or an operation kills the
// platform: exchanges without operations tell which, then operations go alone again. Every success doubles the number.
class BatchLimit
{
public:
    [[nodiscard]] int operations() const;
    void succeeded();
    // `sent` operations were in the exchange that failed. True: the one that was sent is to blame.
    [[nodiscard]] bool failed(const Error& error, int sent);

private:
    [[nodiscard]] bool unreachable(int sent);

    int m_limit = 0;
    int m_unreachable = 0;
    bool m_suspects = false;
    bool m_fresh = true;
};

} // namespace tongban::engine
