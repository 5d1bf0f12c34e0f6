// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/batch_limit.h"

#include <algorithm>

namespace tongban::engine
{

namespace
{

// Nothing came back from the platform: the line may be the cause.
bool unanswered(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::DeadlineExceeded || code == ErrorCode::Cancelled ||
           code == ErrorCode::NotThePlatform || code == ErrorCode::DataLoss;
}

} // namespace

int BatchLimit::operations() const
{
    return m_limit;
}

void BatchLimit::succeeded()
{
    m_limit = std::clamp(m_limit * 2, 1, limits::kOperationsPerExchange);
    m_proven = true;
    if (m_limit == limits::kOperationsPerExchange)
        m_unreachable = 0;
}

bool BatchLimit::failed(ErrorCode code, int sent)
{
    const bool proven = m_proven;
    m_proven = false;
    if (sent == 0 || !suspects(code))
        return false;
    if (sent > 1 && !unanswered(code)) {
        m_limit = sent / 2;
        return false;
    }
    const bool blamed = sent == 1 && proven;
    // After a blame the platform has shown that it lives; otherwise it is asked without operations first.
    m_limit = blamed && !unanswered(code) ? 1 : 0;
    return blamed;
}

bool BatchLimit::suspects(ErrorCode code)
{
    if (!unanswered(code))
        return true;
    return ++m_unreachable >= limits::kFailuresBeforeProbing;
}

} // namespace tongban::engine
