// SPDX-License-Identifier: Apache-2.0
#include "server/person/exchange/exchange.h"

#include "server/person/cases/case_operations.h"
#include "server/person/exchange/operations.h"
#include "server/person/exchange/profile_operations.h"
#include "server/person/exchange/results.h"
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "sync/crypto/operation_signature.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

constexpr std::size_t kOpIdDigits = 32;
constexpr std::int64_t kUnknownScopeRetryMs = 2'000;
constexpr std::string_view kRegister = "principal.register";

bool isOpId(std::string_view id)
{
    return id.size() == kOpIdDigits &&
           std::all_of(id.begin(), id.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isFinal(const v1::OperationResult& result)
{
    return result.outcome() == v1::OPERATION_OUTCOME_ACCEPTED || result.outcome() == v1::OPERATION_OUTCOME_REJECTED ||
           result.outcome() == v1::OPERATION_OUTCOME_CONFLICT;
}

// As it is told to whoever was not there when it was given.
v1::OperationResult repeated(v1::OperationResult result)
{
    if (result.outcome() == v1::OPERATION_OUTCOME_ACCEPTED)
        result.set_outcome(v1::OPERATION_OUTCOME_DUPLICATE);
    return result;
}

std::size_t pageBytes(const v1::ExchangeRequest& request)
{
    // Results, grants and the frame around them need some room too.
    constexpr std::size_t kMost = limits::kExchangeResponseBytes / 2;
    const std::int64_t asked = request.max_bytes();
    return asked > 0 ? std::min(static_cast<std::size_t>(asked), kMost) : limits::kExchangePageBytes;
}

// Never 0, which is that of nothing known.
std::uint64_t digestOf(const std::vector<v1::GrantState>& states)
{
    std::string all;
    for (const v1::GrantState& state : states) {
        const std::string one = state.SerializeAsString();
        all += std::to_string(one.size()) + ':' + one;
    }
    const crypto::Digest digest = crypto::sha256(all);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i)
        number = number << 8 | digest[i];
    return std::max<std::uint64_t>(number, 1);
}

// What is half filled in stands in one place, where it ends; its hash is enough to know it again.
v1::Operation asRemembered(v1::Operation operation)
{
    if (operation.kind() == "draft.save")
        operation.clear_payload();
    return operation;
}

} // namespace

Exchange::Exchange(Store& store, const DeskContext& desk, const Device& device, std::chrono::milliseconds pollAfter)
    : m_store(store)
    , m_desk(desk)
    , m_device(device)
    , m_pollAfter(pollAfter)
{
}

Result<v1::ExchangeResponse> Exchange::run(const v1::ExchangeRequest& request, const Deadline& deadline)
{
    if (request.principal_id().empty())
        return fail(ErrorCode::InvalidArgument, "no principal");
    if (request.operations_size() > limits::kOperationsPerExchange)
        return fail(ErrorCode::ResourceExhausted, "too many operations in one exchange");
    TRY_ASSIGN(const std::int64_t epoch, m_store.meta().epoch());
    // Otherwise the device knows another life of this store: what it offers may come after something that was lost.
    const bool sameLife = request.epoch() == 0 || request.epoch() == epoch;
    v1::ExchangeResponse response;
    for (const v1::Operation& operation : request.operations()) {
        if (!sameLife)
            break;
        if (deadline.isOver())
            return fail(ErrorCode::DeadlineExceeded, "the time was over between two operations");
        TRY_ASSIGN(v1::OperationResult result, doOnce(request.principal_id(), operation));
        result.set_op_id(operation.op_id());
        *response.add_results() = std::move(result);
    }
    // One transaction for all that is read: the clerk may be writing beside us.
    TRY_ASSIGN(auto transaction, m_store.begin());
    TRY_ASSIGN(const auto grant, grantFor(request.principal_id()));
    if (grant && sameLife)
        TRY(answerAsked(request, response));
    TRY(pull(request, grant, response));
    TRY(addGrants(request.grants_digest(), response));
    TRY(transaction.commit());
    response.set_poll_after_ms(m_pollAfter.count());
    return response;
}

Result<std::optional<Grant>> Exchange::grantFor(const std::string& principalId)
{
    TRY_ASSIGN(auto grants, m_store.persons().grantsOf(m_device.personId));
    for (Grant& grant : grants) {
        if (grant.principal.id() == principalId)
            return std::optional(std::move(grant));
    }
    return std::nullopt;
}

Result<std::optional<v1::OperationResult>> Exchange::refusedUnseen(const v1::Operation& operation)
{
    if (!isOpId(operation.op_id()))
        return rejected("op_id_invalid", "操作编号不对。");
    if (operation.payload().size() > limits::kOperationPayloadBytes)
        return rejected("too_large", "内容太大，请减少后再提交。");
    // A device that enrolled anew still carries what it signed with its former key; nearly all is signed by its own.
    TRY_ASSIGN(auto keys, m_store.persons().publicKeysOf(m_device.personId));
    std::partition(keys.begin(), keys.end(), [this](const std::string& key) { return key == m_device.publicKey; });
    for (const std::string& key : keys) {
        const auto verified = crypto::verifyOperation(operation, crypto::asBytes(key));
        if (verified)
            return std::nullopt;
        if (verified.error().code == ErrorCode::DataLoss)
            return rejected("payload_hash", "内容在路上坏了。");
    }
    return rejected("bad_signature", "签名不对，请重新登记这台设备。");
}

Result<v1::OperationResult> Exchange::doOnce(const std::string& principalId, const v1::Operation& operation)
{
    TRY_ASSIGN(auto refused, refusedUnseen(operation));
    if (refused)
        return std::move(*refused);
    TRY_ASSIGN(auto transaction, m_store.begin());
    TRY_ASSIGN(const auto before, m_store.operations().find(operation.op_id()));
    if (before)
        return answered(principalId, operation, *before);
    auto applied = apply(principalId, operation);
    if (!applied)
        return applied;
    if (!isFinal(*applied))
        return applied;
    TRY_ASSIGN(const std::int64_t seq, m_store.meta().nextSeq());
    applied->set_accepted_seq(applied->outcome() == v1::OPERATION_OUTCOME_ACCEPTED ? seq : 0);
    TRY(m_store.operations().put(principalId, m_device.id, asRemembered(operation), *applied, m_desk.clock.now()));
    TRY(transaction.commit());
    return applied;
}

Result<v1::OperationResult> Exchange::answered(const std::string& principalId, const v1::Operation& operation,
                                               const AnsweredOperation& before)
{
    if (before.sha256 != operation.payload_sha256() || before.principalId != principalId)
        return rejected("op_id_reused", "同一个编号发来了不同的内容。");
    return repeated(before.result);
}

Result<> Exchange::answerAsked(const v1::ExchangeRequest& request, v1::ExchangeResponse& response)
{
    const int count = std::min(request.asked_op_ids_size(), limits::kAskedOperations);
    for (int i = 0; i < count; ++i) {
        TRY_ASSIGN(const auto before, m_store.operations().find(request.asked_op_ids(i)));
        if (!before || before->principalId != request.principal_id())
            continue;
        v1::OperationResult& result = *response.add_results();
        result = repeated(before->result);
        result.set_op_id(request.asked_op_ids(i));
    }
    return {};
}

Result<v1::OperationResult> Exchange::apply(const std::string& principalId, const v1::Operation& operation)
{
    Scope scope{m_store, m_desk, m_device, principalId};
    TRY_ASSIGN(const auto grant, grantFor(principalId));
    if (!grant) {
        TRY_ASSIGN(const auto others, m_store.persons().grantsTo(principalId));
        if (!others.empty())
            return rejected("not_allowed", "您不能替这个人办事。");
        v1::RegisterPrincipalPayload payload;
        if (operation.kind() != kRegister)
            return retryAfter("unknown_scope", kUnknownScopeRetryMs);
        if (!payload.ParseFromString(operation.payload()))
            return rejected("payload_invalid", "发来的内容读不懂，请升级程序后重试。");
        return registerPrincipal(scope, operation, payload);
    }
    if (grant->ended)
        return rejected("grant_ended", "替这个人办事的授权已经结束。");
    TRY_ASSIGN(auto missing, askForMissing(scope, operation.attachments()));
    if (missing)
        return std::move(*missing);
    return applyOperation(scope, operation);
}

Result<> Exchange::pull(const v1::ExchangeRequest& request, const std::optional<Grant>& grant,
                        v1::ExchangeResponse& response)
{
    TRY_ASSIGN(const std::int64_t epoch, m_store.meta().epoch());
    TRY_ASSIGN(const std::int64_t seq, m_store.meta().seq());
    TRY_ASSIGN(const std::int64_t durable, m_store.meta().durableSeq());
    TRY_ASSIGN(const std::string key, m_store.meta().cursorKey());
    response.set_epoch(epoch);
    response.set_durable_seq(durable);
    if (!grant || grant->ended) {
        response.set_snapshot(true);
        return {};
    }
    const CursorScope scope{request.principal_id(), grant->grantId, grant->revision, epoch};
    const auto held = readCursor(request.cursor(), scope, key);
    response.set_snapshot(!held);
    TRY_ASSIGN(const Cursor next,
               readPages(request.principal_id(), held.value_or(Cursor{true, seq, 0}), pageBytes(request), response));
    response.set_cursor(writeCursor(next, scope, key));
    if (!response.more()) {
        TRY_ASSIGN(const std::uint64_t checksum,
                   m_store.records().checksum({request.principal_id(), m_device.personId}));
        response.set_checksum(checksum);
    }
    return {};
}

Result<Cursor> Exchange::readPages(const std::string& principalId, Cursor cursor, std::size_t maxBytes,
                                   v1::ExchangeResponse& response)
{
    const RecordView seen{principalId, m_device.personId};
    if (cursor.snapshot) {
        TRY_ASSIGN(RecordPage page, m_store.records().snapshotPage(seen, cursor.row, maxBytes));
        for (v1::Change& change : page.changes)
            *response.add_changes() = std::move(change);
        cursor.row = page.last;
        response.set_more(page.more);
        if (page.more)
            return cursor;
        cursor = Cursor{false, cursor.seq, 0};
    }
    const std::size_t used = response.ByteSizeLong();
    TRY_ASSIGN(RecordPage page, m_store.records().changedPage(seen, cursor.seq, maxBytes > used ? maxBytes - used : 0));
    for (v1::Change& change : page.changes)
        *response.add_changes() = std::move(change);
    cursor.seq = page.last;
    response.set_more(page.more);
    return cursor;
}

Result<> Exchange::addGrants(std::uint64_t known, v1::ExchangeResponse& response)
{
    TRY_ASSIGN(auto states, grantStates(m_store, m_device.personId));
    const std::uint64_t digest = digestOf(states);
    if (digest == known)
        return {};
    response.set_grants_digest(digest);
    for (v1::GrantState& state : states)
        *response.add_grants() = std::move(state);
    return {};
}

Result<std::vector<v1::GrantState>> grantStates(Store& store, const std::string& personId)
{
    TRY_ASSIGN(auto grants, store.persons().grantsOf(personId));
    std::vector<v1::GrantState> states;
    for (Grant& grant : grants) {
        v1::GrantState state;
        state.set_grant_id(grant.grantId);
        state.set_principal_id(grant.principal.id());
        state.set_revision(grant.revision);
        state.set_ended(grant.ended);
        *state.mutable_principal() = std::move(grant.principal);
        if (!grant.ended) {
            TRY_ASSIGN(const auto held, store.records().find(state.principal_id(), "profile", state.principal_id()));
            if (held && !state.mutable_principal()->mutable_profile()->ParseFromString(held->body))
                return fail(ErrorCode::DataLoss, "a stored profile does not parse");
        }
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace tongban::server
