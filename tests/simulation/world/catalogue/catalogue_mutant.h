// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/catalogue/catalogue_store.h"
#include "tests/simulation/mutation.h"

namespace tongban::simulation
{

// Planted mistakes between the updater and its store. Without a mutation it hands everything through. One thread; does
// not own the store.
class CatalogueMutant final : public catalogue::CatalogueStore
{
public:
    CatalogueMutant(Mutation mutation, catalogue::CatalogueStore& store);

    [[nodiscard]] Result<catalogue::HeldCatalogue> held() override;
    [[nodiscard]] Result<void> readRecords(std::string_view collection, std::string_view first, std::string_view next,
                                           const RecordVisitor& visit) override;
    [[nodiscard]] Result<void> keepRoot(std::string_view envelope) override;
    [[nodiscard]] Result<void> keepRootLook(std::int64_t nowMs) override;
    [[nodiscard]] Result<void> beginFilling(std::string_view head, std::string_view manifest) override;
    [[nodiscard]] Result<void> applySegment(const catalogue::SegmentFill& fill) override;
    [[nodiscard]] Result<void> applyUpdate(const catalogue::CatalogueUpdate& update) override;

private:
    Mutation m_mutation;
    catalogue::CatalogueStore& m_store;
};

} // namespace tongban::simulation
