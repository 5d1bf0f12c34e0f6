// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/catalogue/catalogue_store.h"
#include "sync/catalogue/segment/segment_check.h"

#include <map>
#include <string>
#include <utility>

namespace tongban::testing
{

// The rows of a catalogue in memory, for tests of the updater. Can be told to fail at a write, as a full disk does.
class MemoryCatalogueStore final : public catalogue::CatalogueStore
{
public:
    using Rows = std::map<std::pair<std::string, std::string>, std::string>;

    [[nodiscard]] const Rows& rows() const
    {
        return m_rows;
    }

    [[nodiscard]] const catalogue::HeldCatalogue& state() const
    {
        return m_held;
    }

    // Changes given with the last update.
    [[nodiscard]] std::size_t lastChanges() const
    {
        return m_lastChanges;
    }

    // A row changed behind the store's back.
    void damage(const std::string& collection, const std::string& id)
    {
        m_rows[{collection, id}] += "x";
    }

    void failWrites(bool on)
    {
        m_failing = on;
    }

    [[nodiscard]] Result<catalogue::HeldCatalogue> held() override
    {
        return m_held;
    }

    [[nodiscard]] Result<void> readRecords(std::string_view collection, std::string_view first, std::string_view next,
                                           const RecordVisitor& visit) override
    {
        for (auto it = m_rows.lower_bound({std::string(collection), std::string(first)}); it != m_rows.end(); ++it) {
            if (it->first.first != collection || (!next.empty() && it->first.second >= next))
                break;
            TRY(visit(it->first.second, it->second));
        }
        return {};
    }

    [[nodiscard]] Result<void> keepRoot(std::string_view envelope) override
    {
        TRY(writable());
        m_held.root = envelope;
        return {};
    }

    [[nodiscard]] Result<void> keepRootLook(std::int64_t nowMs) override
    {
        TRY(writable());
        m_held.rootLookedMs = nowMs;
        return {};
    }

    [[nodiscard]] Result<void> beginFilling(std::string_view head, std::string_view manifest) override
    {
        TRY(writable());
        m_held.fillingHead = head;
        m_held.fillingManifest = manifest;
        return {};
    }

    [[nodiscard]] Result<void> applySegment(const catalogue::SegmentFill& fill) override
    {
        TRY(writable());
        apply(fill.changes);
        std::erase_if(m_held.fillingSegments,
                      [&](const v1::SegmentRef& held) { return catalogue::rangesOverlap(held, fill.segment); });
        m_held.fillingSegments.push_back(fill.segment);
        return {};
    }

    [[nodiscard]] Result<void> applyUpdate(const catalogue::CatalogueUpdate& update) override
    {
        TRY(writable());
        apply(update.changes);
        m_lastChanges = update.changes.size();
        const std::string head(update.head);
        const std::string manifest(update.manifest);
        const auto omitted = update.omitted == nullptr ? std::set<std::string>() : *update.omitted;
        m_held = {m_held.root, head, manifest, omitted, m_held.rootLookedMs, {}, {}, {}};
        return {};
    }

private:
    [[nodiscard]] Result<void> writable() const
    {
        if (m_failing)
            return fail(ErrorCode::StorageFull);
        return {};
    }

    void apply(std::span<const catalogue::RecordChange> changes)
    {
        for (const catalogue::RecordChange& change : changes) {
            if (change.deleted)
                m_rows.erase({change.collection, change.id});
            else
                m_rows[{change.collection, change.id}] = change.body;
        }
    }

    catalogue::HeldCatalogue m_held;
    Rows m_rows;
    std::size_t m_lastChanges = 0;
    bool m_failing = false;
};

} // namespace tongban::testing
