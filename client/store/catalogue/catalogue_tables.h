// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/store/catalogue/preparation.h"
#include "client/store/catalogue/projections.h"
#include "sync/catalogue/catalogue_store.h"
#include "sync/sql/connection.h"

#include <memory>
#include <set>
#include <span>
#include <string>

namespace tongban::store
{

// The catalogue's rows as the updater writes them: bodies verbatim, beside them the projections that lists and search
// read (rebuilt from the bodies, in the same transaction). Sync thread; owned by CatalogueDb.
class CatalogueTables final : public catalogue::CatalogueStore
{
public:
    explicit CatalogueTables(sql::Connection& connection);

    [[nodiscard]] Result<catalogue::HeldCatalogue> held() override;
    [[nodiscard]] Result<void> readRecords(std::string_view collection, std::string_view first, std::string_view next,
                                           const RecordVisitor& visit) override;
    [[nodiscard]] Result<void> keepRoot(std::string_view envelope) override;
    [[nodiscard]] Result<void> keepRootLook(std::int64_t nowMs) override;
    [[nodiscard]] Result<void> beginFilling(std::string_view head, std::string_view manifest) override;
    [[nodiscard]] Result<void> applySegment(const catalogue::SegmentFill& fill) override;
    [[nodiscard]] Result<void> applyUpdate(const catalogue::CatalogueUpdate& update) override;

    // What lists and search read is made again where another version of the program has made it.
    [[nodiscard]] Result<void> renewProjections();

private:
    [[nodiscard]] Result<std::string> value(std::string_view name);
    [[nodiscard]] Result<void> setValue(std::string_view name, std::string_view bytes);
    // `next` is prepared meanwhile, and while the transaction ends.
    [[nodiscard]] Result<void> applyChanges(std::span<const catalogue::RecordChange> changes,
                                            std::shared_ptr<const catalogue::Changes> next);
    [[nodiscard]] std::unique_ptr<Preparation> preparationOf(std::span<const catalogue::RecordChange> changes);
    [[nodiscard]] Result<void> applyChange(const catalogue::RecordChange& change, PreparedRecord prepared);
    [[nodiscard]] Result<void> removeRecord(const catalogue::RecordChange& change);
    [[nodiscard]] Result<std::int64_t> rowOf(const catalogue::RecordChange& change);
    [[nodiscard]] Result<void> keepOmitted(const std::set<std::string>& collections);
    [[nodiscard]] Result<void> rememberSegment(const v1::SegmentRef& segment);

    sql::Connection& m_connection;
    Projections m_projections;
    // What comes next, as far as the updater has told.
    std::unique_ptr<Preparation> m_announced;
};

} // namespace tongban::store
