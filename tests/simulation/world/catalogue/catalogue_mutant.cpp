// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/catalogue/catalogue_mutant.h"

#include "sync/catalogue/trust/head_check.h"

#include <vector>

namespace tongban::simulation
{

CatalogueMutant::CatalogueMutant(Mutation mutation, catalogue::CatalogueStore& store)
    : m_mutation(mutation)
    , m_store(store)
{
}

Result<catalogue::HeldCatalogue> CatalogueMutant::held()
{
    TRY_ASSIGN(catalogue::HeldCatalogue held, m_store.held());
    if (m_mutation == Mutation::CatalogueTrustsAnyRoot)
        held.root.clear();
    if (m_mutation == Mutation::CatalogueVersionForgotten) {
        held.head.clear();
        held.manifest.clear();
        held.fillingHead.clear();
    }
    return held;
}

Result<void> CatalogueMutant::readRecords(std::string_view collection, std::string_view first, std::string_view next,
                                          const RecordVisitor& visit)
{
    return m_store.readRecords(collection, first, next, visit);
}

Result<void> CatalogueMutant::keepRoot(std::string_view envelope)
{
    return m_store.keepRoot(envelope);
}

Result<void> CatalogueMutant::keepRootLook(std::int64_t nowMs)
{
    return m_store.keepRootLook(nowMs);
}

Result<void> CatalogueMutant::beginFilling(std::string_view head, std::string_view manifest)
{
    if (m_mutation != Mutation::CatalogueCompleteTooEarly)
        return m_store.beginFilling(head, manifest);
    TRY(m_store.beginFilling(head, manifest));
    TRY_ASSIGN(const v1::Head read, catalogue::readStoredHead(head));
    return m_store.applyUpdate({head, manifest, read.version(), read.published_ms(), {}, nullptr});
}

Result<void> CatalogueMutant::applySegment(const catalogue::SegmentFill& fill)
{
    return m_store.applySegment(fill);
}

Result<void> CatalogueMutant::applyUpdate(const catalogue::CatalogueUpdate& update)
{
    std::vector<catalogue::RecordChange> changes(update.changes.begin(), update.changes.end());
    catalogue::CatalogueUpdate changed = update;
    if (m_mutation == Mutation::CatalogueRowForgotten && !changes.empty())
        changes.pop_back();
    if (m_mutation == Mutation::CatalogueDeletionsForgotten)
        std::erase_if(changes, [](const catalogue::RecordChange& change) { return change.deleted; });
    if (m_mutation == Mutation::CatalogueTwoTransactions && changes.size() > 1) {
        TRY_ASSIGN(const catalogue::HeldCatalogue before, m_store.held());
        TRY_ASSIGN(const v1::Head head, catalogue::readStoredHead(before.head));
        const std::span<const catalogue::RecordChange> half = update.changes.first(changes.size() / 2);
        TRY(m_store.applyUpdate({before.head, before.manifest, head.version(), head.published_ms(), half, nullptr}));
    }
    changed.changes = changes;
    return m_store.applyUpdate(changed);
}

} // namespace tongban::simulation
