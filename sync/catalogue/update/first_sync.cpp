// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/first_sync.h"

#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/catalogue/update/held_rows.h"
#include "sync/catalogue/update/held_segments.h"
#include "sync/catalogue/update/segment_getter.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tongban::catalogue
{

namespace
{

using Changes = std::vector<RecordChange>;

class FirstSync
{
public:
    FirstSync(UpdateContext& context, const HeldCatalogue& held, const UpdateTarget& target)
        : m_context(context)
        , m_held(held)
        , m_target(target)
    {
        for (const v1::SegmentRef& segment : held.fillingSegments)
            *m_applied.add_segments() = segment;
    }

    [[nodiscard]] Result<void> run()
    {
        m_context.progress().firstSync = true;
        TRY(begin());
        const std::vector<const v1::SegmentRef*> missing = missingSegments();
        countProgress();
        m_context.progress().phase = UpdatePhase::Downloading;
        SegmentGetter getter(m_context, m_applied, std::nullopt);
        for (std::size_t i = 0; i + 1 < missing.size(); ++i)
            TRY(applyOne(getter, *missing[i], *missing[i + 1]));
        return finish(getter, missing.empty() ? nullptr : missing.back());
    }

private:
    [[nodiscard]] Result<void> begin()
    {
        m_manifestBytes = m_held.fillingManifest;
        Result<v1::Manifest> manifest = openManifest(m_manifestBytes, m_target.head);
        if (!manifest) {
            TRY_ASSIGN(m_manifestBytes, m_context.fetchManifest(m_target.head));
            manifest = openManifest(m_manifestBytes, m_target.head);
        }
        TRY(manifest);
        m_manifest = wantedPart(*manifest, m_context.unwanted());
        if (m_held.fillingHead != m_target.envelope || m_held.fillingManifest != m_manifestBytes)
            TRY(m_context.store().beginFilling(m_target.envelope, m_manifestBytes));
        return {};
    }

    // Essentials first; of these, and of the others, small collections before large ones: what is made of many records
    // together (a guide with its synonyms) is then made once, when the many come.
    [[nodiscard]] std::vector<const v1::SegmentRef*> missingSegments() const
    {
        std::map<std::string, std::int64_t> sizes;
        for (const v1::SegmentRef& segment : m_manifest.segments())
            sizes[segment.collection()] += segment.records();
        std::vector<const v1::SegmentRef*> missing;
        for (const v1::SegmentRef& segment : m_manifest.segments()) {
            if (!holdsSegment(m_applied, segment))
                missing.push_back(&segment);
        }
        std::ranges::stable_sort(missing, {}, [&](const v1::SegmentRef* segment) {
            return std::pair(!segment->essential(), sizes.at(segment->collection()));
        });
        return missing;
    }

    // Counted over the whole catalogue, so that the bar goes on where it was.
    void countProgress()
    {
        UpdateProgress& progress = m_context.progress();
        for (const v1::SegmentRef& segment : m_manifest.segments()) {
            const bool held = holdsSegment(m_applied, segment);
            progress.totalBytes += segment.compressed_bytes();
            progress.totalRecords += segment.records();
            progress.doneBytes += held ? segment.compressed_bytes() : 0;
            progress.doneRecords += held ? segment.records() : 0;
        }
        progress.essentialsHeld = essentialsHeld();
        m_context.report();
    }

    [[nodiscard]] bool essentialsHeld() const
    {
        return std::ranges::all_of(m_manifest.segments(), [&](const v1::SegmentRef& segment) {
            return !segment.essential() || holdsSegment(m_applied, segment);
        });
    }

    [[nodiscard]] Result<void> applyOne(SegmentGetter& getter, const v1::SegmentRef& reference,
                                        const v1::SegmentRef& next)
    {
        TRY_ASSIGN(const Changes changes, getter.changesTo(reference));
        getter.expect(next);
        TRY(m_context.store().applySegment({reference, changes}));
        *m_applied.add_segments() = reference;
        m_context.progress().doneRecords += reference.records();
        m_context.progress().essentialsHeld = essentialsHeld();
        m_context.report();
        return {};
    }

    // The last segment, the version, and what is left of collections that a newer version has dropped.
    [[nodiscard]] Result<void> finish(SegmentGetter& getter, const v1::SegmentRef* last)
    {
        Changes changes;
        if (last != nullptr) {
            TRY_ASSIGN(changes, getter.changesTo(*last));
            m_context.progress().doneRecords += last->records();
        }
        for (const std::string& collection : droppedCollections(m_applied, m_manifest)) {
            TRY_ASSIGN(Changes more, changesToNothing(m_context.store(), collection));
            std::ranges::move(more, std::back_inserter(changes));
        }
        TRY(m_context.checkCancelled());
        m_context.progress().phase = UpdatePhase::Applying;
        m_context.report();
        return m_context.store().applyUpdate(updateTo(m_context, m_target, m_manifestBytes, changes));
    }

    UpdateContext& m_context;
    const HeldCatalogue& m_held;
    const UpdateTarget& m_target;
    std::string m_manifestBytes;
    v1::Manifest m_manifest;
    // What the store holds by now.
    v1::Manifest m_applied;
};

} // namespace

Result<void> runFirstSync(UpdateContext& context, const HeldCatalogue& held, const UpdateTarget& target)
{
    return FirstSync(context, held, target).run();
}

} // namespace tongban::catalogue
