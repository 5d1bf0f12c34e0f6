// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"
#include "sync/base/limits.h"

namespace tongban::engine
{

// How many operations the next exchange may carry: finds the one operation on which an exchange fails, so that it holds
// up nothing else. When the platform answers with an error, the number is halved until one operation is alone. When the
// platform cannot be reached several times in a row, either the network is down or an operation kills the platform. In
// both cases an exchange without operations tells whose fault it is: the operation that goes alone after it and fails
// takes the blame. Every success doubles the number. A plain value, one thread.
class BatchLimit
{
public:
    [[nodiscard]] int operations() const;
    void succeeded();
    // `sent` operations were in the exchange that failed. True: the one that was sent is to blame.
    [[nodiscard]] bool failed(ErrorCode code, int sent);

private:
    [[nodiscard]] bool suspects(ErrorCode code);

    int m_limit = limits::kOperationsPerExchange;
    int m_unreachable = 0;
    // The last exchange went well: what fails now fails because of what it carries.
    bool m_proven = false;
};

} // namespace tongban::engine
