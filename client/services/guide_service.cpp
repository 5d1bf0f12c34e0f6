// SPDX-License-Identifier: Apache-2.0
#include "client/services/guide_service.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace tongban::services
{

namespace
{

// The checklist as it is, or a new one that remembers the guide as it is now.
Result<v1::Checklist> loadOrBegin(Stores& stores, const std::string& guideId)
{
    TRY_ASSIGN(store::ChecklistRepository lists, stores.checklists());
    TRY_ASSIGN(const auto held, lists.find(guideId));
    if (held)
        return *held;
    v1::Checklist fresh;
    fresh.set_guide_id(guideId);
    return fresh;
}

Result<void> rememberGuide(Stores& stores, v1::Checklist& list)
{
    TRY_ASSIGN(store::CatalogueReader* const reader, stores.catalogue());
    TRY_ASSIGN(const std::string body, reader->guideBody(list.guide_id()));
    TRY_ASSIGN(const v1::Guide guide, reader->guide(list.guide_id()));
    list.set_guide_body(body);
    list.set_guide_version(guide.codes().version());
    return {};
}

} // namespace

GuideService::GuideService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

QFuture<Result<void>> GuideService::change(const QString& guideId, Change change)
{
    auto done = m_context.work().run([id = guideId.toStdString(), change = std::move(change),
                                      now = m_context.nowMs()](Stores& stores) -> Result<void> {
        TRY_ASSIGN(v1::Checklist list, loadOrBegin(stores, id));
        // What the person acted on is what they are told changes about.
        if (list.guide_body().empty())
            TRY(rememberGuide(stores, list));
        TRY(change(stores, list));
        list.set_changed_ms(now);
        TRY_ASSIGN(store::ChecklistRepository lists, stores.checklists());
        return lists.save(list);
    });
    // One continuation only: whoever continues this one takes the place of another.
    return done.then(this, [this, guideId](const Result<void>& result) {
        Q_EMIT changed(guideId);
        return result;
    });
}

QFuture<Result<v1::Checklist>> GuideService::checklist(const QString& guideId) const
{
    return m_context.work().run([id = guideId.toStdString()](Stores& stores) { return loadOrBegin(stores, id); });
}

QFuture<Result<void>> GuideService::answer(const QString& guideId, const v1::SituationAnswer& answer)
{
    return change(guideId, [answer](Stores&, v1::Checklist& list) -> Result<void> {
        auto* answers = list.mutable_situations();
        answers->erase(
            std::remove_if(answers->begin(), answers->end(),
                           [&](const v1::SituationAnswer& held) { return held.question_id() == answer.question_id(); }),
            answers->end());
        if (!answer.option_ids().empty())
            *answers->Add() = answer;
        return {};
    });
}

QFuture<Result<void>> GuideService::tick(const QString& guideId, const QString& materialId, bool on)
{
    return change(guideId, [material = materialId.toStdString(), on](Stores&, v1::Checklist& list) -> Result<void> {
        auto* ticked = list.mutable_ticked_material_ids();
        ticked->erase(std::remove(ticked->begin(), ticked->end(), material), ticked->end());
        if (on)
            *ticked->Add() = material;
        return {};
    });
}

QFuture<Result<void>> GuideService::setFavourite(const QString& guideId, bool on)
{
    return change(guideId, [on](Stores&, v1::Checklist& list) -> Result<void> {
        list.set_favourite(on);
        return {};
    });
}

QFuture<Result<void>> GuideService::seen(const QString& guideId)
{
    return m_context.work().run([id = guideId.toStdString(), now = m_context.nowMs()](Stores& stores) -> Result<void> {
        TRY_ASSIGN(v1::Checklist list, loadOrBegin(stores, id));
        list.set_last_seen_ms(now);
        TRY_ASSIGN(store::ChecklistRepository lists, stores.checklists());
        return lists.save(list);
    });
}

QFuture<Result<std::vector<domain::GuideChange>>> GuideService::changes(const QString& guideId) const
{
    using Changes = std::vector<domain::GuideChange>;
    return m_context.work().run([id = guideId.toStdString()](Stores& stores) -> Result<Changes> {
        TRY_ASSIGN(const v1::Checklist list, loadOrBegin(stores, id));
        v1::Guide before;
        if (list.guide_body().empty() || !before.ParseFromString(list.guide_body()))
            return Changes();
        TRY_ASSIGN(store::CatalogueReader* const reader, stores.catalogue());
        TRY_ASSIGN(const v1::Guide now, reader->guide(id));
        return domain::diffGuides(before, now);
    });
}

QFuture<Result<void>> GuideService::acceptChanges(const QString& guideId)
{
    return change(guideId, [](Stores& stores, v1::Checklist& list) { return rememberGuide(stores, list); });
}

QFuture<Result<std::vector<v1::Checklist>>> GuideService::favourites() const
{
    return m_context.work().run([](Stores& stores) -> Result<std::vector<v1::Checklist>> {
        TRY_ASSIGN(store::ChecklistRepository lists, stores.checklists());
        return lists.favourites();
    });
}

QFuture<Result<std::vector<v1::Checklist>>> GuideService::lastSeen(int limit) const
{
    return m_context.work().run([limit](Stores& stores) -> Result<std::vector<v1::Checklist>> {
        TRY_ASSIGN(store::ChecklistRepository lists, stores.checklists());
        return lists.lastSeen(limit);
    });
}

} // namespace tongban::services
