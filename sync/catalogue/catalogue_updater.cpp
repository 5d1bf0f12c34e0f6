// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/catalogue_updater.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/trust/head_check.h"
#include "sync/catalogue/trust/root_chain.h"
#include "sync/catalogue/update/apply_step.h"
#include "sync/catalogue/update/first_sync.h"
#include "sync/catalogue/update/update_context.h"

#include <optional>
#include <utility>

namespace tongban::catalogue
{

namespace
{

// The newest version the store has seen, complete or not: nothing older is accepted.
Result<std::optional<v1::Head>> newestSeen(const HeldCatalogue& held)
{
    const std::string& envelope = held.head.empty() ? held.fillingHead : held.head;
    if (envelope.empty())
        return std::optional<v1::Head>();
    TRY_ASSIGN(v1::Head head, readStoredHead(envelope));
    return std::optional<v1::Head>(std::move(head));
}

// The publisher has signed the same version again, for longer.
Result<void> keepRenewedHead(CatalogueStore& store, const HeldCatalogue& held, const UpdateTarget& target)
{
    TRY_ASSIGN(const v1::Head before, readStoredHead(held.head));
    if (target.head.expires_ms() <= before.expires_ms())
        return {};
    return store.applyUpdate(
        {target.envelope, held.manifest, target.head.version(), target.head.published_ms(), {}, &held.omitted});
}

} // namespace

CatalogueUpdater::CatalogueUpdater(CatalogueSource& source, CatalogueStore& store, const Clock& clock,
                                   Settings settings, Hooks hooks)
    : m_source(source)
    , m_store(store)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_hooks(std::move(hooks))
{
}

Result<UpdateOutcome> CatalogueUpdater::update()
{
    UpdateContext context(m_source, m_store, m_settings.region, m_settings.unwanted, m_hooks);
    context.report();
    TRY_ASSIGN(const HeldCatalogue held, m_store.held());
    TRY_ASSIGN(v1::Root root, trustedRoot(held));
    UpdateTarget target;
    TRY_ASSIGN(target.envelope, context.fetch(headPath(m_settings.region), limits::kHeadAnswerBytes));
    TRY_ASSIGN(target.head, acceptedHead(held, target.envelope, std::move(root)));
    context.progress().version = target.head.version();

    UpdateRung rung = UpdateRung::Unchanged;
    if (isCurrent(held, target.head)) {
        TRY(keepRenewedHead(m_store, held, target));
    } else if (held.head.empty()) {
        TRY(runFirstSync(context, held, target));
        rung = UpdateRung::Segments;
    } else {
        TRY_ASSIGN(rung, applyStep(context, held, target));
    }
    context.progress().phase = UpdatePhase::Done;
    context.progress().essentialsHeld = true;
    context.report();
    return UpdateOutcome{rung, target.head.version(), target.head.published_ms(), target.head.expires_ms(),
                         target.head.expires_ms() <= toMillis(m_clock.now())};
}

// The root held, or the program's when that is newer.
Result<v1::Root> CatalogueUpdater::trustedRoot(const HeldCatalogue& held)
{
    if (held.root.empty() && m_settings.pinnedRoot.empty())
        return fail(ErrorCode::FailedPrecondition, "no root to trust");
    std::optional<v1::Root> root;
    if (!held.root.empty()) {
        TRY_ASSIGN(root, openTrustedRoot(held.root, m_settings.region));
    }
    if (m_settings.pinnedRoot.empty())
        return *root;
    TRY_ASSIGN(v1::Root pinned, openTrustedRoot(m_settings.pinnedRoot, m_settings.region));
    if (root && root->version() >= pinned.version())
        return *root;
    TRY(m_store.keepRoot(m_settings.pinnedRoot));
    return pinned;
}

// The version held, whole and with the collections that are wanted.
bool CatalogueUpdater::isCurrent(const HeldCatalogue& held, const v1::Head& head) const
{
    if (held.head.empty() || held.omitted != m_settings.unwanted)
        return false;
    const Result<v1::Head> complete = readStoredHead(held.head);
    return complete && complete->version() == head.version();
}

// Once a day, or when the head speaks of a newer one: a key that was taken back signs for a day at most, against those
// who are kept from the new root all the same.
bool CatalogueUpdater::rootLookIsDue(const HeldCatalogue& held, const v1::Root& root, const v1::Head& head) const
{
    const std::chrono::milliseconds since{toMillis(m_clock.now()) - held.rootLookedMs};
    return head.root_version() > root.version() || since >= limits::kRootLook || since.count() < 0;
}

Result<void> CatalogueUpdater::checkTime(const v1::Root& root) const
{
    return m_settings.expiredIsReadable ? Result<void>() : checkRootTime(root, m_clock.now());
}

// A head that is unchanged costs one request. Anything new is believed only under the newest root there is, so that a
// key that was taken back cannot sign another version.
Result<v1::Head> CatalogueUpdater::acceptedHead(const HeldCatalogue& held, std::string_view envelope, v1::Root root)
{
    TRY_ASSIGN(const std::optional<v1::Head> seen, newestSeen(held));
    const HeadExpectation expected{m_settings.region, toMillis(m_clock.now()), m_settings.clientVersion,
                                   seen ? &*seen : nullptr, m_settings.expiredIsReadable};
    Result<v1::Head> head = openHead(envelope, root, expected);
    const bool unknownKey = !head && head.error().code == ErrorCode::Unsigned;
    if (!head && !unknownKey)
        return head;
    if (head && isCurrent(held, *head))
        return head;
    if (head && !rootLookIsDue(held, root, *head)) {
        TRY(checkTime(root));
        return head;
    }
    TRY_ASSIGN(const v1::Root newest, newestRoot(std::move(root)));
    TRY(checkTime(newest));
    TRY(m_store.keepRootLook(toMillis(m_clock.now())));
    return openHead(envelope, newest, expected);
}

Result<v1::Root> CatalogueUpdater::newestRoot(v1::Root root)
{
    for (int i = 0; i < limits::kRootSteps; ++i) {
        Result<std::string> envelope =
            m_source.fetch(rootPath(m_settings.region, root.version() + 1), limits::kHeadAnswerBytes);
        if (!envelope && envelope.error().code == ErrorCode::NotFound)
            return root;
        TRY(envelope);
        TRY_ASSIGN(root, openNextRoot(*envelope, root));
        TRY(m_store.keepRoot(*envelope));
    }
    return fail(ErrorCode::DataLoss, "more roots than there can be");
}

Result<std::string> fetchFirstRoot(CatalogueSource& source, std::string_view region)
{
    TRY_ASSIGN(std::string envelope, source.fetch(rootPath(region, 1), limits::kHeadAnswerBytes));
    TRY(openTrustedRoot(envelope, region));
    return envelope;
}

} // namespace tongban::catalogue
