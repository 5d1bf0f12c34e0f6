// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/apply_step.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/catalogue/update/held_rows.h"
#include "sync/catalogue/update/held_segments.h"
#include "sync/catalogue/update/pack_reader.h"
#include "sync/catalogue/update/segment_getter.h"
#include "sync/crypto/digest.h"

#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace tongban::catalogue
{

namespace
{

void append(Changes& all, Changes more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Nothing when there is no pack, or none that is right: then the segments themselves are asked for.
Result<std::optional<PackReader>> fetchPack(UpdateContext& context, const std::string& oldManifest,
                                            const v1::Head& head)
{
    const std::string from = crypto::toBytes(crypto::sha256(oldManifest));
    Result<std::string> file =
        context.fetchCounted(packPath(context.region(), from, head.manifest_sha256()), limits::kPackBytes, 0);
    if (!file) {
        if (mayTryAnotherWay(file.error()))
            return std::optional<PackReader>();
        return fail(std::move(file).error());
    }
    Result<PackReader> pack = PackReader::open(*file, oldManifest, head);
    if (!pack)
        return std::optional<PackReader>();
    return std::optional<PackReader>(*std::move(pack));
}

std::vector<const v1::SegmentRef*> changedSegments(const v1::Manifest& from, const v1::Manifest& to)
{
    std::vector<const v1::SegmentRef*> changed;
    for (const v1::SegmentRef& segment : to.segments()) {
        if (!holdsSegment(from, segment))
            changed.push_back(&segment);
    }
    return changed;
}

void expect(UpdateProgress& progress, const std::vector<const v1::SegmentRef*>& segments, bool countBytes)
{
    for (const v1::SegmentRef* segment : segments) {
        progress.totalRecords += segment->records();
        if (countBytes)
            progress.totalBytes += segment->compressed_bytes();
    }
}

Result<Changes> collectChanges(UpdateContext& context, SegmentGetter& getter,
                               const std::vector<const v1::SegmentRef*>& segments)
{
    Changes changes;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        TRY(context.checkCancelled());
        context.report();
        if (i == 0)
            getter.begin(*segments[i]);
        if (i + 1 < segments.size())
            getter.begin(*segments[i + 1]);
        TRY_ASSIGN(Changes more, getter.changesTo(*segments[i]));
        append(changes, std::move(more));
        context.progress().doneRecords += segments[i]->records();
    }
    return changes;
}

} // namespace

Result<UpdateRung> applyStep(UpdateContext& context, const HeldCatalogue& held, const UpdateTarget& target)
{
    TRY_ASSIGN(const v1::Manifest whole, readStoredManifest(held.manifest));
    const v1::Manifest old = wantedPart(whole, held.omitted);
    context.progress().phase = UpdatePhase::Downloading;
    std::optional<PackReader> pack;
    std::string manifestBytes = held.manifest;
    // Only the choice of collections may have changed.
    if (!openManifest(manifestBytes, target.head)) {
        TRY_ASSIGN(pack, fetchPack(context, held.manifest, target.head));
        if (pack) {
            manifestBytes = pack->manifestBytes();
        } else {
            TRY_ASSIGN(manifestBytes, context.fetchManifest(target.head));
        }
    }
    TRY_ASSIGN(const v1::Manifest published, openManifest(manifestBytes, target.head));
    const v1::Manifest manifest = wantedPart(published, context.unwanted());

    const std::vector<const v1::SegmentRef*> changed = changedSegments(old, manifest);
    expect(context.progress(), changed, !pack);
    SegmentGetter getter(context, old, std::move(pack));
    TRY_ASSIGN(Changes changes, collectChanges(context, getter, changed));
    for (const std::string& collection : droppedCollections(old, manifest)) {
        TRY_ASSIGN(Changes more, changesToNothing(context.store(), collection));
        append(changes, std::move(more));
    }

    TRY(context.checkCancelled());
    context.progress().phase = UpdatePhase::Applying;
    context.report();
    TRY(context.store().applyUpdate(updateTo(context, target, manifestBytes, changes)));
    return getter.rung();
}

} // namespace tongban::catalogue
