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
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tongban::catalogue
{

namespace
{

// Of segments, unpacked, that may lie there before they are written; one may be larger.
constexpr std::int64_t kBytesAhead = 1 << 20;

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
        const Segments missing = missingSegments();
        countProgress();
        m_context.progress().phase = UpdatePhase::Downloading;
        SegmentGetter getter(m_context, m_applied, std::nullopt);
        auto changes = std::make_shared<const Changes>();
        if (!missing.empty()) {
            TRY_ASSIGN(changes, changesTo(getter, missing, 0));
        }
        for (std::size_t i = 0; i + 1 < missing.size(); ++i) {
            TRY_ASSIGN(changes, applyOne(getter, missing, i, *changes));
        }
        if (!missing.empty())
            m_context.progress().doneRecords += missing.back()->records();
        return finish(*changes);
    }

private:
    using Ref = const v1::SegmentRef*;
    using Segments = std::vector<Ref>;

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
    [[nodiscard]] Segments missingSegments() const
    {
        std::map<std::string, std::int64_t> sizes;
        for (const v1::SegmentRef& segment : m_manifest.segments())
            sizes[segment.collection()] += segment.records();
        Segments missing;
        for (const v1::SegmentRef& segment : m_manifest.segments()) {
            if (!holdsSegment(m_applied, segment))
                missing.push_back(&segment);
        }
        std::ranges::stable_sort(missing, {}, [&](Ref segment) {
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

    // Of one, while the files of those after it are on their way: the next, and more of them while they are small.
    [[nodiscard]] Result<std::shared_ptr<const Changes>> changesTo(SegmentGetter& getter, const Segments& missing,
                                                                   std::size_t index)
    {
        expectUpTo(getter, missing, index + 1);
        TRY_ASSIGN(Changes changes, getter.changesTo(*missing[index]));
        m_expectedBytes -= missing[index]->bytes();
        expectUpTo(getter, missing, index + 2);
        return std::make_shared<const Changes>(std::move(changes));
    }

    void expectUpTo(SegmentGetter& getter, const Segments& missing, std::size_t end)
    {
        while (m_expected < missing.size() &&
               (m_expected < end || m_expectedBytes + missing[m_expected]->bytes() <= kBytesAhead)) {
            m_expectedBytes += missing[m_expected]->bytes();
            getter.expect(*missing[m_expected++]);
        }
    }

    // Writes one and gives the changes to the next. Essentials are written at once; the others once the store can be
    // told what comes after them (which rows are held plays no part: no two segments of a version have a row in
    // common), or that it cannot be had.
    [[nodiscard]] Result<std::shared_ptr<const Changes>> applyOne(SegmentGetter& getter, const Segments& missing,
                                                                  std::size_t index, const Changes& changes)
    {
        if (missing[index]->essential()) {
            TRY(apply(*missing[index], changes, nullptr));
            return changesTo(getter, missing, index + 1);
        }
        auto next = changesTo(getter, missing, index + 1);
        TRY(apply(*missing[index], changes, next.value_or(nullptr)));
        return next;
    }

    [[nodiscard]] Result<void> apply(const v1::SegmentRef& reference, const Changes& changes,
                                     std::shared_ptr<const Changes> next)
    {
        TRY(m_context.store().applySegment({reference, changes, std::move(next)}));
        *m_applied.add_segments() = reference;
        m_context.progress().doneRecords += reference.records();
        m_context.progress().essentialsHeld = essentialsHeld();
        m_context.report();
        return {};
    }

    // The last segment, the version, and what is left of collections that a newer version has dropped.
    [[nodiscard]] Result<void> finish(const Changes& last)
    {
        Changes dropped;
        for (const std::string& collection : droppedCollections(m_applied, m_manifest)) {
            TRY_ASSIGN(Changes more, changesToNothing(m_context.store(), collection));
            std::ranges::move(more, std::back_inserter(dropped));
        }
        // As it was announced, unless there is more to say.
        if (!dropped.empty())
            dropped.insert(dropped.begin(), last.begin(), last.end());
        TRY(m_context.checkCancelled());
        m_context.progress().phase = UpdatePhase::Applying;
        m_context.report();
        return m_context.store().applyUpdate(
            updateTo(m_context, m_target, m_manifestBytes, dropped.empty() ? last : dropped));
    }

    UpdateContext& m_context;
    const HeldCatalogue& m_held;
    const UpdateTarget& m_target;
    std::string m_manifestBytes;
    v1::Manifest m_manifest;
    // What the store holds by now.
    v1::Manifest m_applied;
    // Of the missing ones, how many were expected, and how large those are that did not come yet.
    std::size_t m_expected = 0;
    std::int64_t m_expectedBytes = 0;
};

} // namespace

Result<void> runFirstSync(UpdateContext& context, const HeldCatalogue& held, const UpdateTarget& target)
{
    return FirstSync(context, held, target).run();
}

} // namespace tongban::catalogue
