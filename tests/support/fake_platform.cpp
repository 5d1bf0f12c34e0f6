// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_platform.h"

#include "sync/base/record_checksum.h"

#include <algorithm>
#include <cstdlib>

namespace tongban::testing
{

namespace
{

// Stands between the parts of a cursor; in no id.
constexpr char kBar = '|';

FakePlatform::Key keyOf(const std::string& lane)
{
    const std::size_t slash = lane.find('/');
    return {lane.substr(0, slash), lane.substr(slash + 1)};
}

v1::Change changeOf(const FakePlatform::Key& key, const FakePlatform::Record& record)
{
    v1::Change change;
    change.set_collection(key.first);
    change.set_id(key.second);
    change.set_version(record.version);
    change.set_deleted(record.deleted);
    if (!record.deleted)
        change.set_body(record.body);
    return change;
}

} // namespace

Result<v1::ExchangeResponse> FakePlatform::exchange(const v1::ExchangeRequest& request)
{
    ++m_exchanges;
    for (const v1::Operation& operation : request.operations()) {
        if (m_calm)
            break;
        if (operation.kind() == "poison")
            return fail(ErrorCode::Internal, "poison");
        if (operation.kind() == "killer")
            return fail(ErrorCode::Unavailable, "the platform died");
        if (operation.kind() == "nonsense")
            return fail(ErrorCode::InvalidArgument, "nonsense");
    }
    v1::ExchangeResponse response;
    const bool sameEpoch = request.epoch() == 0 || request.epoch() == m_epoch;
    for (const v1::Operation& operation : request.operations()) {
        // In another epoch the device has to learn of it first.
        if (sameEpoch)
            *response.add_results() = apply(operation);
    }
    if (sameEpoch)
        answerAsked(request, response);
    pull(request.cursor(), response);
    response.set_epoch(m_epoch);
    response.set_durable_seq(m_backup.seq);
    if (m_grantRevision != 0) {
        v1::GrantState& grant = *response.add_grants();
        grant.set_grant_id("grant");
        grant.set_principal_id(request.principal_id());
        grant.set_revision(m_grantRevision);
    }
    if (!response.more())
        response.set_checksum(checksum() + (m_lying ? 1 : 0));
    return response;
}

Result<v1::FindMissingResponse> FakePlatform::findMissing(const v1::FindMissingRequest& request)
{
    v1::FindMissingResponse response;
    for (const std::string& sha256 : request.sha256()) {
        if (!m_blobs.contains(sha256))
            response.add_missing_sha256(sha256);
    }
    return response;
}

void FakePlatform::answerAsked(const v1::ExchangeRequest& request, v1::ExchangeResponse& response) const
{
    for (const std::string& opId : request.asked_op_ids()) {
        const auto known = m_state.known.find(opId);
        if (known != m_state.known.end())
            *response.add_results() = known->second.second;
    }
}

v1::OperationResult FakePlatform::apply(const v1::Operation& operation)
{
    const auto known = m_state.known.find(operation.op_id());
    if (known == m_state.known.end())
        return decide(operation);
    v1::OperationResult result = known->second.second;
    if (known->second.first != operation.payload()) {
        m_complaints.push_back("the same op_id with another payload: " + operation.op_id());
        result.set_outcome(v1::OPERATION_OUTCOME_REJECTED);
    } else if (result.outcome() == v1::OPERATION_OUTCOME_ACCEPTED) {
        result.set_outcome(v1::OPERATION_OUTCOME_DUPLICATE);
    }
    return result;
}

v1::OperationResult FakePlatform::decide(const v1::Operation& operation)
{
    v1::OperationResult result;
    result.set_op_id(operation.op_id());
    for (const std::string& needed : operation.depends_on()) {
        const auto known = m_state.known.find(needed);
        if (known == m_state.known.end() || known->second.second.outcome() != v1::OPERATION_OUTCOME_ACCEPTED)
            m_complaints.push_back(operation.op_id() + " came before what it depends on");
    }
    for (const v1::Attachment& attachment : operation.attachments()) {
        if (!m_blobs.contains(attachment.sha256()))
            result.add_missing_sha256(attachment.sha256());
    }
    if (result.missing_sha256_size() > 0) {
        result.set_outcome(v1::OPERATION_OUTCOME_NEED_BLOBS);
        return result;
    }
    if (operation.kind() == "busy" && !m_calm) {
        result.set_outcome(v1::OPERATION_OUTCOME_RETRY_AFTER);
        result.set_retry_after_ms(20'000);
        return result;
    }
    if (operation.kind() == "reject" || operation.kind() == "conflict") {
        const bool conflict = operation.kind() == "conflict";
        result.set_outcome(conflict ? v1::OPERATION_OUTCOME_CONFLICT : v1::OPERATION_OUTCOME_REJECTED);
        result.set_reason(conflict ? "changed_elsewhere" : "form_invalid");
        m_state.known[operation.op_id()] = {operation.payload(), result};
        return result;
    }
    return accept(operation);
}

v1::OperationResult FakePlatform::accept(const v1::Operation& operation)
{
    const Key key = keyOf(operation.lane());
    put(key.first, key.second, m_state.records[key].body + operation.payload());
    m_state.effects.push_back(operation.op_id());
    v1::OperationResult result;
    result.set_op_id(operation.op_id());
    result.set_outcome(v1::OPERATION_OUTCOME_ACCEPTED);
    result.set_accepted_seq(m_state.seq);
    m_state.known[operation.op_id()] = {operation.payload(), result};
    return result;
}

std::string FakePlatform::cursorPrefix() const
{
    return std::to_string(m_epoch) + '.' + std::to_string(m_cursorKey) + kBar;
}

// "prefix|log|seq" or "prefix|snapshot|seq at its start|last key sent".
void FakePlatform::pull(const std::string& cursor, v1::ExchangeResponse& response)
{
    const std::string prefix = cursorPrefix();
    if (!cursor.starts_with(prefix)) {
        response.set_snapshot(true);
        return pullSnapshot(m_state.seq, {}, response);
    }
    const std::string rest = cursor.substr(prefix.size());
    const std::size_t bar = rest.find(kBar);
    const std::size_t secondBar = rest.find(kBar, bar + 1);
    const std::int64_t since = std::atoll(rest.c_str() + bar + 1);
    if (rest.starts_with("log"))
        pullLog(since, response);
    else
        pullSnapshot(since, rest.substr(secondBar + 1), response);
}

void FakePlatform::pullSnapshot(std::int64_t since, const std::string& after, v1::ExchangeResponse& response)
{
    std::string last = after;
    for (const auto& [key, record] : m_state.records) {
        const std::string name = key.first + '/' + key.second;
        if (record.deleted || (!after.empty() && name <= after))
            continue;
        if (response.changes_size() >= m_pageRecords) {
            response.set_more(true);
            response.set_cursor(cursorPrefix() + "snapshot" + kBar + std::to_string(since) + kBar + last);
            return;
        }
        *response.add_changes() = changeOf(key, record);
        last = name;
    }
    // What happened while the pages were sent follows from the log.
    response.set_more(since < m_state.seq);
    response.set_cursor(cursorPrefix() + "log" + kBar + std::to_string(since));
}

void FakePlatform::pullLog(std::int64_t since, v1::ExchangeResponse& response)
{
    std::vector<std::pair<Key, Record>> changed;
    for (const auto& [key, record] : m_state.records) {
        if (record.seq > since)
            changed.emplace_back(key, record);
    }
    std::sort(changed.begin(), changed.end(),
              [](const auto& left, const auto& right) { return left.second.seq < right.second.seq; });
    response.set_more(static_cast<int>(changed.size()) > m_pageRecords);
    if (response.more())
        changed.resize(static_cast<std::size_t>(m_pageRecords));
    for (const auto& [key, record] : changed) {
        *response.add_changes() = changeOf(key, record);
        since = record.seq;
    }
    response.set_cursor(cursorPrefix() + "log" + kBar + std::to_string(since));
}

void FakePlatform::put(const std::string& collection, const std::string& id, const std::string& body)
{
    Record& record = m_state.records[{collection, id}];
    record = {record.version + 1, ++m_state.seq, body, false};
}

void FakePlatform::remove(const std::string& collection, const std::string& id)
{
    const auto found = m_state.records.find({collection, id});
    if (found != m_state.records.end())
        found->second = {found->second.version + 1, ++m_state.seq, {}, true};
}

void FakePlatform::addBlob(const std::string& sha256)
{
    m_blobs.insert(sha256);
}

void FakePlatform::calm()
{
    m_calm = true;
}

void FakePlatform::backUp()
{
    m_backup = m_state;
}

void FakePlatform::restore()
{
    m_state = m_backup;
    ++m_epoch;
}

void FakePlatform::forgetCursors()
{
    ++m_cursorKey;
}

void FakePlatform::setPageRecords(int records)
{
    m_pageRecords = records;
}

void FakePlatform::setGrantRevision(std::int64_t revision)
{
    m_grantRevision = revision;
}

void FakePlatform::setLyingChecksum(bool lying)
{
    m_lying = lying;
}

std::map<FakePlatform::Key, FakePlatform::Record> FakePlatform::records() const
{
    std::map<Key, Record> shown = m_state.records;
    std::erase_if(shown, [](const auto& entry) { return entry.second.deleted; });
    return shown;
}

std::uint64_t FakePlatform::checksum() const
{
    std::uint64_t sum = 0;
    for (const auto& [key, record] : records())
        sum += recordChecksum(key.first, key.second, record.version);
    return sum;
}

int FakePlatform::exchanges() const
{
    return m_exchanges;
}

const std::vector<std::string>& FakePlatform::effects() const
{
    return m_state.effects;
}

const std::vector<std::string>& FakePlatform::complaints() const
{
    return m_complaints;
}

} // namespace tongban::testing
