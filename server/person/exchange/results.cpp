// SPDX-License-Identifier: Apache-2.0
#include "server/person/exchange/results.h"

#include <utility>

namespace tongban::server
{

namespace
{

v1::OperationResult result(v1::OperationOutcome outcome, std::string reason, std::string text)
{
    v1::OperationResult made;
    made.set_outcome(outcome);
    made.set_reason(std::move(reason));
    made.set_text(std::move(text));
    return made;
}

} // namespace

v1::OperationResult accepted(std::string reason, std::string text)
{
    return result(v1::OPERATION_OUTCOME_ACCEPTED, std::move(reason), std::move(text));
}

v1::OperationResult rejected(std::string reason, std::string text)
{
    return result(v1::OPERATION_OUTCOME_REJECTED, std::move(reason), std::move(text));
}

v1::OperationResult conflict(std::string reason, std::string text)
{
    return result(v1::OPERATION_OUTCOME_CONFLICT, std::move(reason), std::move(text));
}

v1::OperationResult retryAfter(std::string reason, std::int64_t millis)
{
    v1::OperationResult made = result(v1::OPERATION_OUTCOME_RETRY_AFTER, std::move(reason), {});
    made.set_retry_after_ms(millis);
    return made;
}

} // namespace tongban::server
