// SPDX-License-Identifier: Apache-2.0
#include "client/services/filling/form_opener.h"

#include "client/domain/codes/division_code.h"
#include "client/domain/overlay.h"
#include "client/domain/situation.h"
#include "client/services/filling/draft_sharing.h"
#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

#include <algorithm>

namespace tongban::services
{

namespace
{

// Of v1::Division.
constexpr int kTownLevel = 5;

bool isOpenFor(const v1::Draft& draft, const std::string& guideId, const std::string& caseId)
{
    return draft.state() == v1::DRAFT_STATE_OPEN && draft.guide_id() == guideId && draft.case_id() == caseId;
}

} // namespace

FormOpener::FormOpener(ServiceContext& context, Stores& stores)
    : m_context(context)
    , m_stores(stores)
{
}

Result<OpenForm> FormOpener::open(const FormWanted& wanted)
{
    TRY_ASSIGN(const v1::PrincipalEntry entry, m_stores.activeEntry());
    m_principal = entry.principal();
    TRY_ASSIGN(m_file, m_stores.person(m_principal.id()));
    TRY_ASSIGN(const auto base, m_file->records().find<v1::Profile>("profile", m_principal.id()));
    TRY_ASSIGN(const std::vector<v1::OutboxEntry> outbox, m_file->outbox().all());
    *m_principal.mutable_profile() = domain::overlayProfile(base ? *base : m_principal.profile(), outbox).value;

    OpenForm form;
    form.input.language = wanted.language.toStdString();
    TRY(openDraft(form, wanted));
    TRY(loadForm(form));
    TRY(joinOthers(form));
    return form;
}

// Begun on another device: from now on it is here too.
Result<void> FormOpener::joinOthers(OpenForm& form)
{
    TRY_ASSIGN(store::Vault* const vault, m_stores.vault());
    TRY_ASSIGN(const v1::DeviceState state, vault->state());
    form.deviceId = state.device_id();
    if (!form.resumed)
        return {};
    if (form.draft.instance_xml().empty()) {
        TRY_ASSIGN(DraftSharing sharing, DraftSharing::of(m_context, m_stores, m_principal.id()));
        TRY_ASSIGN(form.draft, sharing.take(form.draft.id(), *form.definition));
    }
    TRY_ASSIGN(const auto known, m_file->sharedDrafts().known(form.draft.id()));
    form.shared = known.has_value();
    return {};
}

Result<void> FormOpener::openDraft(OpenForm& form, const FormWanted& wanted)
{
    const std::string caseId = wanted.caseId.toStdString();
    std::string guideId = wanted.guideId.toStdString();
    if (!caseId.empty()) {
        TRY(openCorrection(form, caseId, wanted.toRead));
        guideId = form.draft.guide_id();
    }
    if (wanted.toRead && !caseId.empty()) {
        TRY_ASSIGN(store::CatalogueReader* const reader, m_stores.catalogue());
        return reader->guide(guideId).map([&](v1::Guide guide) { form.guide = std::move(guide); });
    }
    TRY_ASSIGN(DraftSharing sharing, DraftSharing::of(m_context, m_stores, m_principal.id()));
    TRY_ASSIGN(const std::vector<v1::Draft> drafts, sharing.list());
    for (const v1::Draft& draft : drafts) {
        const bool meant = wanted.draftId.isEmpty()
                               ? isOpenFor(draft, guideId, caseId)
                               : draft.id() == wanted.draftId.toStdString() && draft.state() == v1::DRAFT_STATE_OPEN;
        if (!meant)
            continue;
        if (wanted.anew) {
            TRY(sharing.discard(draft.id()));
            continue;
        }
        form.draft = draft;
        form.draft.clear_fields();
        form.resumed = true;
        break;
    }
    if (!form.resumed && !wanted.draftId.isEmpty())
        return fail(ErrorCode::NotFound, "the draft is gone");
    TRY_ASSIGN(store::CatalogueReader* const reader, m_stores.catalogue());
    TRY_ASSIGN(form.guide, reader->guide(form.resumed ? form.draft.guide_id() : guideId));
    if (form.resumed && !form.draft.case_id().empty() && caseId.empty())
        TRY(openCorrection(form, form.draft.case_id(), wanted.toRead));
    return form.resumed || !caseId.empty() ? Result<void>() : beginFresh(form);
}

// A correction begins with what was sent: only what the platform names is open.
Result<void> FormOpener::openCorrection(OpenForm& form, const std::string& caseId, bool toRead)
{
    TRY_ASSIGN(const std::vector<v1::Case> base, m_file->records().all<v1::Case>("case"));
    TRY_ASSIGN(const std::vector<v1::OutboxEntry> outbox, m_file->outbox().all());
    const auto views = domain::overlayCases(base, outbox, m_principal.id());
    const auto found =
        std::find_if(views.begin(), views.end(), [&](const auto& view) { return view.value.id() == caseId; });
    if (found == views.end())
        return fail(ErrorCode::NotFound, "no such case");
    const v1::Case& sent = found->value;
    if (!toRead && sent.correction().items().empty() && sent.correction().reason().empty())
        return fail(ErrorCode::FailedPrecondition, "nothing is asked to be corrected");
    form.correction = sent.correction();
    form.sent = sent.submission();
    form.caseNumber = sent.number();
    if (form.resumed)
        return {};
    v1::Draft& draft = form.draft;
    draft.set_id(m_context.newId());
    draft.set_case_id(caseId);
    draft.set_principal_id(m_principal.id());
    draft.set_guide_id(sent.guide_id());
    draft.set_guide_version(sent.guide_version());
    draft.set_form_id(sent.submission().form_id());
    draft.set_instance_xml(sent.submission().instance_xml());
    *draft.mutable_attachments() = sent.submission().attachments();
    *draft.mutable_situations() = sent.submission().situations();
    *draft.mutable_materials() = sent.submission().materials();
    draft.set_created_ms(m_context.nowMs());
    draft.set_state(v1::DRAFT_STATE_OPEN);
    return {};
}

Result<void> FormOpener::beginFresh(OpenForm& form)
{
    TRY_ASSIGN(store::ChecklistRepository lists, m_stores.checklists());
    TRY_ASSIGN(const auto list, lists.find(form.guide.id()));
    v1::Draft& draft = form.draft;
    if (list)
        *draft.mutable_situations() = list->situations();
    draft.set_id(m_context.newId());
    draft.set_principal_id(m_principal.id());
    draft.set_guide_id(form.guide.id());
    draft.set_guide_version(form.guide.codes().version());
    TRY_ASSIGN(const std::string formId, formOfSituation(form));
    draft.set_form_id(formId);
    draft.set_created_ms(m_context.nowMs());
    draft.set_state(v1::DRAFT_STATE_OPEN);
    return {};
}

Result<std::string> FormOpener::formOfSituation(const OpenForm& form) const
{
    const domain::Situation situation = domain::narrow(form.guide, form.draft.situations());
    if (situation.ending || situation.forms.empty())
        return fail(ErrorCode::FailedPrecondition, "there is no form to fill in");
    return situation.forms.front()->form_id();
}

// 许屯镇东马屯村: a village alone is ambiguous.
std::string FormOpener::placeName() const
{
    const auto reader = m_stores.catalogue();
    if (!reader)
        return {};
    const auto place = (*reader)->division(m_principal.profile().division_code());
    if (!place)
        return {};
    const auto above = (*reader)->division(place->parent_code());
    const std::string name = domain::spokenPlace(place->name());
    return above && above->level() == kTownLevel ? above->name() + name : name;
}

// A shop is a principal of its own; the forms about it ask for the person behind it too.
Result<v1::Profile> FormOpener::owner() const
{
    if (m_principal.kind() != v1::PRINCIPAL_KIND_BUSINESS)
        return m_principal.profile();
    TRY_ASSIGN(store::Vault* const vault, m_stores.vault());
    TRY_ASSIGN(const v1::DeviceState state, vault->state());
    for (const v1::PrincipalEntry& entry : state.principals()) {
        if (entry.principal().kind() == v1::PRINCIPAL_KIND_SELF)
            return entry.principal().profile();
    }
    return v1::Profile();
}

// What the person sent with this form the last time, empty before that.
Result<std::string> FormOpener::lastAnswers(const v1::Draft& draft) const
{
    TRY_ASSIGN(const auto base, m_file->records().all<v1::Case>("case"));
    TRY_ASSIGN(const auto outbox, m_file->outbox().all());
    const auto cases = domain::overlayCases(base, outbox, m_principal.id());
    const v1::Case* last = nullptr;
    for (const auto& view : cases) {
        const bool same = view.value.submission().form_id() == draft.form_id() && view.value.id() != draft.case_id();
        if (same && (last == nullptr || view.value.submitted_ms() >= last->submitted_ms()))
            last = &view.value;
    }
    return last == nullptr ? std::string() : last->submission().instance_xml();
}

Result<void> FormOpener::loadForm(OpenForm& form)
{
    TRY_ASSIGN(store::CatalogueReader* const reader, m_stores.catalogue());
    TRY_ASSIGN(const v1::Form document, reader->form(form.draft.form_id()));
    TRY_ASSIGN(form.definition, forms::Definition::load(document.xml()));
    form.draft.set_form_version(document.version());
    TRY_ASSIGN(const v1::Profile behind, owner());
    form.input.instances["profile"] = profileInstance(m_principal.profile(), behind, placeName());
    form.input.instances["situation"] = situationInstance(form.draft.situations());
    TRY_ASSIGN(form.licences, m_file->records().all<v1::Licence>("licence"));
    form.input.instances["licences"] = licencesInstance(form.licences);
    TRY_ASSIGN(form.input.instances["last"], lastAnswers(form.draft));
    return {};
}

} // namespace tongban::services
