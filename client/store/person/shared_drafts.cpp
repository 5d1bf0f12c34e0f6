// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/shared_drafts.h"

#include "client/store/person/outbox_repository.h"
#include "client/store/person/record_repository.h"
#include "sync/base/limits.h"
#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tongban::store
{

namespace
{

// Room in a payload for what the draft is.
constexpr std::size_t kHeadBytes = 64 << 10;

std::string laneOf(const std::string& id)
{
    return "draft/" + id;
}

// What it is, without its answers.
v1::Draft headOf(v1::Draft draft)
{
    draft.clear_fields();
    return draft;
}

// The answers of two drafts, whoever gave them and when.
bool saySame(const v1::Draft& a, const v1::Draft& b)
{
    return domain::answersDigest(a) == domain::answersDigest(b);
}

SharedDrafts::Wanted savingOf(const v1::Draft& known, const std::vector<v1::DraftEdit>& edits, std::string lane)
{
    SharedDrafts::Wanted wanted{"draft.save", std::move(lane), {}, {}};
    v1::SaveDraftPayload payload;
    *payload.mutable_draft() = headOf(known);
    std::set<std::string> digests;
    for (const v1::DraftEdit& edit : edits) {
        *payload.add_edits() = edit;
        if (edit.value().has_attachment() && digests.insert(edit.value().attachment().sha256()).second)
            wanted.files.push_back(edit.value().attachment());
    }
    wanted.payload = payload.SerializeAsString();
    return wanted;
}

// In their order, each piece what goes into one operation.
std::vector<std::vector<v1::DraftEdit>> piecesOf(std::vector<v1::DraftEdit> edits)
{
    std::vector<std::vector<v1::DraftEdit>> pieces;
    std::size_t bytes = limits::kOperationPayloadBytes;
    for (v1::DraftEdit& edit : edits) {
        const std::size_t more = edit.ByteSizeLong() + 8;
        bytes += more;
        if (bytes > limits::kOperationPayloadBytes) {
            pieces.emplace_back();
            bytes = kHeadBytes + more;
        }
        pieces.back().push_back(std::move(edit));
    }
    return pieces;
}

} // namespace

SharedDrafts::SharedDrafts(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<v1::Draft>> SharedDrafts::known(std::string_view id)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT body FROM shared_draft WHERE id = ?"));
    TRY(query.bind(id));
    TRY_ASSIGN(const bool there, query.step());
    if (!there)
        return std::optional<v1::Draft>();
    v1::Draft draft;
    if (!draft.ParseFromString(std::string(query.blob(0))))
        return fail(ErrorCode::DataLoss, "a shared draft does not parse");
    return std::optional(std::move(draft));
}

Result<std::vector<std::string>> SharedDrafts::ids()
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT id FROM shared_draft ORDER BY id"));
    std::vector<std::string> all;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return all;
        all.emplace_back(query.text(0));
    }
}

Result<void> SharedDrafts::keep(const v1::Draft& known)
{
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR REPLACE INTO shared_draft (id, epoch, body) VALUES (?, "
                                                "coalesce((SELECT record_epoch FROM scope), 0), ?)"));
    TRY(write.bind(known.id(), sql::asBlob(known.SerializeAsString())));
    return write.run();
}

Result<void> SharedDrafts::forget(std::string_view id)
{
    TRY_ASSIGN(auto write, m_connection.prepare("DELETE FROM shared_draft WHERE id = ?"));
    TRY(write.bind(id));
    return write.run();
}

Result<std::optional<v1::Draft>> SharedDrafts::theirs(const std::string& id)
{
    TRY_ASSIGN(const auto base, RecordRepository(m_connection).find<v1::Draft>("draft", id));
    TRY_ASSIGN(const auto outbox, OutboxRepository(m_connection).all());
    return domain::overlayDraft(base, outbox, id);
}

Result<std::vector<v1::Draft>> SharedDrafts::allTheirs()
{
    TRY_ASSIGN(const auto base, RecordRepository(m_connection).all<v1::Draft>("draft"));
    TRY_ASSIGN(const auto outbox, OutboxRepository(m_connection).all());
    std::vector<v1::Draft> all;
    for (const v1::Draft& draft : base) {
        if (auto seen = domain::overlayDraft(draft, outbox, draft.id()))
            all.push_back(std::move(*seen));
    }
    return all;
}

Result<std::vector<v1::Attachment>> SharedDrafts::files()
{
    TRY_ASSIGN(const std::vector<v1::Draft> drafts, allTheirs());
    std::vector<v1::Attachment> files;
    std::set<std::string> digests;
    for (const v1::Draft& draft : drafts) {
        for (const v1::DraftField& field : draft.fields()) {
            for (const v1::DraftValue& value : field.values()) {
                if (value.has_attachment() && digests.insert(value.attachment().sha256()).second)
                    files.push_back(value.attachment());
            }
        }
    }
    return files;
}

Result<bool> SharedDrafts::hasNews(const std::string& id)
{
    TRY_ASSIGN(const auto held, known(id));
    if (!held)
        return false;
    TRY_ASSIGN(const bool anotherLife, isOfAnotherLife(id));
    TRY_ASSIGN(const auto said, theirs(id));
    return anotherLife || !said || !saySame(*held, *said);
}

// 0: it was begun before the platform was ever reached.
Result<bool> SharedDrafts::isOfAnotherLife(const std::string& id)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT 1 FROM shared_draft, scope WHERE id = ? AND shared_draft.epoch "
                                                "NOT IN (0, scope.record_epoch)"));
    TRY(query.bind(id));
    return query.step();
}

Result<bool> SharedDrafts::waits(const std::string& lane)
{
    TRY_ASSIGN(const auto outbox, OutboxRepository(m_connection).all());
    return std::any_of(outbox.begin(), outbox.end(), [&lane](const v1::OutboxEntry& entry) {
        return entry.operation().lane() == lane && entry.state() != v1::OUTBOX_STATE_ACCEPTED;
    });
}

Result<SharedDrafts::Sending> SharedDrafts::sending(const std::string& id)
{
    TRY_ASSIGN(const auto held, known(id));
    if (!held)
        return Sending{};
    TRY_ASSIGN(const bool news, hasNews(id));
    if (news || !domain::undecidedFields(*held).empty())
        return fail(ErrorCode::FailedPrecondition, "another device has written something else");
    TRY_ASSIGN(const auto base, RecordRepository(m_connection).find<v1::Draft>("draft", id));
    TRY_ASSIGN(auto outbox, OutboxRepository(m_connection).all());
    // What the platform refused it does not have.
    std::erase_if(outbox,
                  [](const v1::OutboxEntry& entry) { return entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION; });
    Sending sending;
    for (const v1::OutboxEntry& entry : outbox) {
        const std::string& lane = entry.operation().lane();
        const bool of = lane == laneOf(id) || lane == laneOf(id) + "/files";
        if (of && entry.state() != v1::OUTBOX_STATE_ACCEPTED)
            sending.after.push_back(entry.operation().op_id());
    }
    if (const auto then = domain::overlayDraft(base, outbox, id))
        sending.digest = domain::answersDigest(*then);
    return sending;
}

Result<void> SharedDrafts::tell(const v1::Draft& mine, const Teller& by)
{
    TRY_ASSIGN(const bool anotherLife, isOfAnotherLife(mine.id()));
    if (anotherLife)
        return {};
    for (const bool files : {false, true}) {
        TRY_ASSIGN(const auto held, known(mine.id()));
        v1::Draft before = held ? *held : headOf(mine);
        TRY(tellSome(std::move(before), mine, files, by));
    }
    return {};
}

Result<void> SharedDrafts::tellSome(v1::Draft known, const v1::Draft& mine, bool files, const Teller& by)
{
    std::vector<v1::DraftEdit> edits = domain::editsSince(known, mine, by.deviceId);
    std::erase_if(edits, [files](const v1::DraftEdit& edit) { return edit.value().has_attachment() != files; });
    if (edits.empty())
        return {};
    const std::string lane = laneOf(known.id()) + (files ? "/files" : "");
    TRY_ASSIGN(const bool waiting, waits(lane));
    if (waiting)
        return {};
    // The rest is told with the next.
    edits = piecesOf(std::move(edits)).front();
    domain::applyEdits(known, edits);
    domain::putShownFirst(known, mine);
    return by.write(savingOf(known, edits, lane), [&]() -> Result<void> { return keep(known); });
}

Result<SharedDrafts::News> SharedDrafts::hear(const v1::Draft& mine, const Teller& by, const KeepMine& keepMine,
                                              const std::vector<v1::DraftEdit>& decisions)
{
    TRY_ASSIGN(const auto held, known(mine.id()));
    if (!held)
        return fail(ErrorCode::NotFound, "this draft is not shared");
    TRY_ASSIGN(const bool anotherLife, isOfAnotherLife(mine.id()));
    TRY_ASSIGN(auto said, theirs(mine.id()));
    // Whoever wrote it may not be there any more to write it again.
    if (anotherLife && !said)
        said = headOf(*held);
    if (!said)
        return News{true, !domain::editsSince(*held, mine, by.deviceId).empty(), {}};
    const auto forgotten = anotherLife ? domain::forgottenEdits(*held, *said) : std::vector<v1::DraftEdit>();
    domain::applyEdits(*said, forgotten);
    domain::MergedDraft merged = domain::mergeDraft(*held, mine, *said, by.deviceId);
    const bool untold = !merged.untold.empty();
    domain::applyEdits(merged.known, decisions);
    merged.untold.insert(merged.untold.begin(), forgotten.begin(), forgotten.end());
    merged.untold.insert(merged.untold.end(), decisions.begin(), decisions.end());
    const auto keepBoth = [&]() -> Result<void> {
        TRY(keep(merged.known));
        return keepMine(domain::shownAnswers(merged.known));
    };
    if (merged.untold.empty()) {
        TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
        TRY(keepBoth());
        TRY(transaction.commit());
    } else {
        TRY(tellAll(merged.known, std::move(merged.untold), by, keepBoth));
    }
    return News{false, untold, std::move(merged.known)};
}

// What was heard is kept with the last of the operations. Cut short before that, it is heard again, the ones that were
// written among what the others say: only what is missing is told then.
Result<void> SharedDrafts::tellAll(const v1::Draft& known, std::vector<v1::DraftEdit> edits, const Teller& by,
                                   const Alongside& keep)
{
    const auto pieces = piecesOf(std::move(edits));
    for (const std::vector<v1::DraftEdit>& piece : pieces) {
        const bool last = &piece == &pieces.back();
        TRY(by.write(savingOf(known, piece, laneOf(known.id())), last ? keep : Alongside()));
    }
    return {};
}

Result<void> SharedDrafts::end(const std::string& id, const Teller& by, const Alongside& alongside)
{
    v1::EndDraftPayload payload;
    payload.set_draft_id(id);
    return by.write({"draft.end", laneOf(id), payload.SerializeAsString(), {}}, [&]() -> Result<void> {
        TRY(forget(id));
        return alongside ? alongside() : Result<void>();
    });
}

Result<void> SharedDrafts::untell(const v1::Operation& refused)
{
    v1::SaveDraftPayload payload;
    if (refused.kind() != "draft.save" || !payload.ParseFromString(refused.payload()))
        return {};
    TRY_ASSIGN(auto held, known(payload.draft().id()));
    if (!held)
        return {};
    for (const v1::DraftEdit& edit : payload.edits())
        domain::untell(*held, edit);
    return keep(*held);
}

} // namespace tongban::store
