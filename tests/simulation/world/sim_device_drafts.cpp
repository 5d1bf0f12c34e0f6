// SPDX-License-Identifier: Apache-2.0
// The part of SimDevice in which a person fills in a form that is filled in on the other device too.
#include "sync/crypto/digest.h"
#include "sync/crypto/operation_signature.h"
#include "sync/sql/transaction.h"
#include "tests/simulation/world/mutant.h"
#include "tests/simulation/world/sim_device.h"
#include "tests/simulation/world/story.h"

#include <algorithm>

namespace tongban::simulation
{

namespace
{

constexpr char kDraftId[] = "shared-form";

std::string textOf(const v1::Draft& mine, const std::string& path)
{
    const v1::DraftField* const field = domain::findField(mine, path);
    return field == nullptr ? std::string() : field->values(0).text();
}

v1::Draft emptyDraft()
{
    v1::Draft draft;
    draft.set_id(kDraftId);
    draft.set_guide_id("guide");
    return draft;
}

} // namespace

// What stands in the form, one value a place: in the place of the instance a real form has.
v1::Draft SimDevice::draft()
{
    const auto held = m_file->drafts().find(kDraftId).value_or(std::nullopt);
    return held ? *held : emptyDraft();
}

bool SimDevice::keepDraft(const v1::Draft& mine)
{
    return m_file->drafts().save(mine).has_value();
}

store::SharedDrafts::Teller SimDevice::teller()
{
    return {"device-" + std::to_string(m_number),
            [this](const store::SharedDrafts::Wanted& wanted,
                   const store::SharedDrafts::Alongside& alongside) -> Result<void> {
                v1::SaveDraftPayload payload;
                payload.ParseFromString(wanted.payload);
                // As if everything the others wrote had been seen.
                if (m_mutant->is(Mutation::DraftBaseForgotten)) {
                    const auto theirs = m_file->sharedDrafts().theirs(kDraftId).value_or(std::nullopt);
                    for (v1::DraftEdit& edit : *payload.mutable_edits()) {
                        const v1::DraftField* const field = theirs ? domain::findField(*theirs, edit.path()) : nullptr;
                        if (field != nullptr)
                            edit.mutable_seen()->MergeFrom(field->values());
                    }
                }
                v1::Operation operation;
                operation.set_op_id(randomId(m_context.random));
                operation.set_kind(wanted.kind);
                operation.set_lane(wanted.lane);
                operation.set_payload(payload.SerializeAsString());
                operation.set_basis(v1::ACTING_BASIS_SELF);
                operation.set_written_ms(toMillis(m_context.clock.now()));
                crypto::signOperation(operation, SimPlatform::keyOf(m_number));
                m_written.push_back({operation, operation.SerializeAsString(), false, false});
                if (m_mutant->is(Mutation::DraftToldToNobody) && m_context.random.oneIn(3)) {
                    m_written.pop_back();
                    return alongside();
                }
                TRY_ASSIGN(const v1::OutboxEntry entry, m_file->outbox().write(operation, alongside));
                m_written.back().saved = true;
                note("write " + wanted.kind);
                feed(engine::OperationWritten{entry});
                return {};
            }};
}

void SimDevice::saw(const std::string& path, const std::string& text)
{
    m_overwritten.emplace(path, text);
}

void SimDevice::answer(const std::string& path, const std::string& text)
{
    if (!isOpen())
        return;
    v1::Draft mine = draft();
    saw(path, textOf(mine, path));
    auto& fields = *mine.mutable_fields();
    // An instance that is removed takes with it what stood in it, and the person saw it.
    if (text.empty()) {
        const auto gone = std::remove_if(fields.begin(), fields.end(), [&](const v1::DraftField& field) {
            const bool inside = field.path().starts_with(path + '/');
            if (inside)
                saw(field.path(), field.values(0).text());
            return inside || (domain::isInstancePath(path) && field.path() == path);
        });
        fields.erase(gone, fields.end());
    }
    if (!text.empty() || !domain::isInstancePath(path)) {
        auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.path() == path; });
        v1::DraftField& written = field == fields.end() ? *fields.Add() : *field;
        written.set_path(path);
        written.clear_values();
        written.add_values()->set_text(text);
    }
    // One can write only in an instance that is there.
    const std::size_t inside = path.find("]/");
    if (inside != std::string::npos && domain::findField(mine, path.substr(0, inside + 1)) == nullptr) {
        v1::DraftField& instance = *mine.add_fields();
        instance.set_path(path.substr(0, inside + 1));
        instance.add_values()->set_text("1");
    }
    const bool saved = keepDraft(mine);
    Story::tell("device " + std::to_string(m_number), path + " = " + text + (saved ? "" : " (not saved)"));
    note("answer " + path);
    m_answered.push_back({path, text, saved && !m_disk.isDown(), false});
}

void SimDevice::shareDraft(bool decides)
{
    if (!isOpen())
        return;
    const v1::Draft mine = draft();
    // Begun on the other device: from now on it is here too.
    if (!m_file->sharedDrafts().known(kDraftId).value_or(std::nullopt)) {
        const auto theirs = m_file->sharedDrafts().theirs(kDraftId).value_or(std::nullopt);
        if (theirs && !m_file->sharedDrafts().keep(emptyDraft()))
            return;
    }
    if (m_file->sharedDrafts().tell(mine, teller()))
        hearDraft(decides);
}

void SimDevice::hearDraft(bool decides)
{
    store::SharedDrafts& shared = m_file->sharedDrafts();
    const auto keepMine = [this](const v1::Draft& shown) -> Result<void> { return m_file->drafts().save(shown); };
    if (m_mutant->is(Mutation::DraftTheirsTaken)) {
        const auto theirs = shared.theirs(kDraftId).value_or(std::nullopt);
        if (theirs && shared.keep(*theirs))
            (void)keepDraft(domain::shownAnswers(*theirs));
        return;
    }
    if (shared.hasNews(kDraftId).value_or(false)) {
        const auto news = shared.hear(draft(), teller(), keepMine);
        // The platform was restored to before it, and who began it has begun anew.
        if (news && news->ended) {
            if (letGoOfDraft(!news->untold))
                excuseTakenAway();
        }
    }
    const auto known = shared.known(kDraftId).value_or(std::nullopt);
    if (!known)
        return;
    const bool unasked = m_mutant->is(Mutation::DraftDecidedUnasked);
    for (const v1::DraftField& field : domain::undecidedFields(*known)) {
        m_context.tally.count(Rare::AskedAbout);
        if (!decides && !unasked)
            continue;
        const auto choice = m_context.random.below(field.values_size());
        // The person sees them all, and what was typed here since.
        for (const v1::DraftValue& value : field.values()) {
            if (decides && value.text() != field.values(choice).text())
                saw(field.path(), value.text());
        }
        // Whoever lets an instance go is shown what the others wrote in it.
        for (const v1::DraftField& below : known->fields()) {
            const bool goes = domain::isInstancePath(field.path()) && field.values(choice).text().empty();
            if (decides && goes && below.path().starts_with(field.path() + '/'))
                std::for_each(below.values().begin(), below.values().end(),
                              [&](const v1::DraftValue& value) { saw(below.path(), value.text()); });
        }
        (void)shared.hear(draft(), teller(), keepMine, {domain::decision(*known, field.path(), field.values(choice))});
        break;
    }
}

// As one: what is remembered of a form that is not there would look as if all of it had been taken out here.
bool SimDevice::letGoOfDraft(bool withAnswers)
{
    auto transaction = sql::Transaction::begin(m_file->connection());
    if (!transaction || !m_file->sharedDrafts().forget(kDraftId))
        return false;
    if (withAnswers && !m_file->drafts().remove(kDraftId))
        return false;
    return transaction->commit() && withAnswers;
}

bool SimDevice::holdsRefusedSave()
{
    const std::vector<v1::OutboxEntry> entries = outbox();
    return std::any_of(entries.begin(), entries.end(), [](const v1::OutboxEntry& entry) {
        return entry.operation().kind() == "draft.save" && entry.state() == v1::OUTBOX_STATE_NEEDS_ATTENTION;
    });
}

void SimDevice::putRefusedSavesAway()
{
    if (!isOpen())
        return;
    for (const v1::OutboxEntry& entry : outbox()) {
        const v1::Operation& operation = entry.operation();
        if (operation.kind() != "draft.save" || entry.state() != v1::OUTBOX_STATE_NEEDS_ATTENTION ||
            !m_file->sharedDrafts().untell(operation))
            continue;
        m_context.tally.count(Rare::SaveRefused);
        for (Written& written : m_written)
            written.excused = written.excused || written.operation.op_id() == operation.op_id();
        feed(engine::OperationDismissed{operation.op_id()});
    }
}

void SimDevice::excuseLostAnswers()
{
    const v1::Draft mine = m_file ? draft() : emptyDraft();
    for (Answered& answered : m_answered)
        answered.excused = answered.excused || textOf(mine, answered.path) != answered.text;
}

// With the right to a person goes what stood in their form. What this device told of it comes back if the right does;
// what another told in whose place it was put was then the platform's alone.
void SimDevice::excuseTakenAway()
{
    const auto records = base();
    if (!records || !records->empty())
        return;
    for (Answered& answered : m_answered) {
        const bool lost = std::any_of(m_written.begin(), m_written.end(), [&](const Written& written) {
            return written.excused && written.operation.payload().find(answered.text) != std::string::npos;
        });
        answered.excused = answered.excused || lost;
    }
}

const std::vector<Answered>& SimDevice::answered() const
{
    return m_answered;
}

const std::set<std::pair<std::string, std::string>>& SimDevice::overwritten() const
{
    return m_overwritten;
}

bool SimDevice::draftIsTold()
{
    if (!isOpen())
        return false;
    const auto known = m_file->sharedDrafts().known(kDraftId).value_or(std::nullopt);
    const v1::Draft mine = draft();
    if (!known)
        return domain::editsSince(emptyDraft(), mine, {}).empty();
    return !m_file->sharedDrafts().hasNews(kDraftId).value_or(true) &&
           domain::editsSince(*known, mine, "device-" + std::to_string(m_number)).empty();
}

} // namespace tongban::simulation
