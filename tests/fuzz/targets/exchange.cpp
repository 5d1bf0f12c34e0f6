// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/scope_under_fire.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

namespace
{

// Answers in a row, each behind its length in two bytes.
std::string framed(std::initializer_list<v1::ExchangeResponse> answers)
{
    std::string all;
    for (const v1::ExchangeResponse& answer : answers) {
        const std::string bytes = answer.SerializeAsString();
        all.push_back(static_cast<char>(bytes.size() & 0xff));
        all.push_back(static_cast<char>(bytes.size() >> 8));
        all += bytes;
    }
    return all;
}

std::string_view takeAnswer(std::string_view& input)
{
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(input[0])) +
                        (static_cast<std::size_t>(static_cast<unsigned char>(input[1])) << 8);
    input.remove_prefix(2);
    const std::string_view answer = input.substr(0, length);
    input.remove_prefix(answer.size());
    return answer;
}

v1::ExchangeResponse answerWith(std::initializer_list<v1::OperationOutcome> outcomes)
{
    v1::ExchangeResponse answer;
    answer.set_cursor("cursor");
    answer.set_epoch(1);
    answer.set_snapshot(true);
    int place = 0;
    for (const v1::OperationOutcome outcome : outcomes) {
        v1::OperationResult& result = *answer.add_results();
        result.set_op_id(ScopeUnderFire::operationId(place++));
        result.set_outcome(outcome);
        if (outcome == v1::OPERATION_OUTCOME_ACCEPTED)
            result.set_accepted_seq(place);
    }
    v1::Change& change = *answer.add_changes();
    change.set_collection("case");
    change.set_id("1");
    change.set_version(1);
    change.set_body("body");
    answer.set_checksum(ScopeUnderFire::checksumOf(change));
    return answer;
}

} // namespace

void readExchange(std::string_view input)
{
    ScopeUnderFire scope;
    while (input.size() >= 2) {
        v1::ExchangeResponse answer;
        const std::string_view bytes = takeAnswer(input);
        // What does not parse never reaches the engine: ConnectClient says DataLoss.
        if (answer.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
            scope.willAnswer(std::move(answer));
    }
    scope.run();
}

Seeds exchangeSeeds()
{
    using enum v1::OperationOutcome;
    v1::ExchangeResponse more = answerWith({OPERATION_OUTCOME_ACCEPTED});
    more.set_more(true);
    v1::ExchangeResponse restored = answerWith({});
    restored.set_epoch(2);
    v1::ExchangeResponse durable = answerWith({OPERATION_OUTCOME_DUPLICATE});
    durable.set_durable_seq(100);
    v1::ExchangeResponse ended = answerWith({});
    v1::GrantState& grant = *ended.add_grants();
    grant.set_grant_id("grant");
    grant.set_principal_id("principal");
    grant.set_revision(2);
    grant.set_ended(true);
    return {framed({answerWith({OPERATION_OUTCOME_ACCEPTED, OPERATION_OUTCOME_ACCEPTED, OPERATION_OUTCOME_NEED_BLOBS}),
                    durable}),
            framed({more, answerWith({OPERATION_OUTCOME_CONFLICT, OPERATION_OUTCOME_REJECTED})}),
            framed({answerWith({OPERATION_OUTCOME_RETRY_AFTER}), restored, durable}),
            framed({ended, more, restored, answerWith({})})};
}

} // namespace tongban::fuzz
