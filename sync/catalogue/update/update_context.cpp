// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/update/update_context.h"

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/trust/manifest_check.h"

#include <algorithm>
#include <utility>

namespace tongban::catalogue
{

UpdateContext::UpdateContext(CatalogueSource& source, CatalogueStore& store, std::string region,
                             std::set<std::string> unwanted, const UpdateHooks& hooks)
    : m_source(source)
    , m_store(store)
    , m_region(std::move(region))
    , m_unwanted(std::move(unwanted))
    , m_hooks(hooks)
{
}

CatalogueStore& UpdateContext::store() const
{
    return m_store;
}

const std::string& UpdateContext::region() const
{
    return m_region;
}

const std::set<std::string>& UpdateContext::unwanted() const
{
    return m_unwanted;
}

UpdateProgress& UpdateContext::progress()
{
    return m_progress;
}

void UpdateContext::report() const
{
    if (m_hooks.progress)
        m_hooks.progress(m_progress);
}

Result<void> UpdateContext::checkCancelled() const
{
    if (m_hooks.cancelled && m_hooks.cancelled())
        return fail(ErrorCode::Cancelled, "the update was asked to stop");
    return {};
}

Result<std::string> UpdateContext::fetch(std::string_view path, std::size_t maxBytes)
{
    TRY(checkCancelled());
    m_ahead.settle();
    return m_source.fetch(path, maxBytes);
}

Result<std::string> UpdateContext::fetchCounted(std::string_view path, std::size_t maxBytes, std::int64_t weight,
                                                const FetchAhead::Unwrap& unwrap)
{
    TRY(checkCancelled());
    const std::int64_t before = m_progress.doneBytes;
    const auto count = [&](std::int64_t received, std::int64_t total) {
        if (weight == 0)
            m_progress.totalBytes = std::max(before + total, m_progress.totalBytes);
        m_progress.doneBytes = before + (weight == 0 ? received : std::min(received, weight));
        report();
    };
    const bool begun = m_ahead.has(path);
    if (!begun)
        m_ahead.settle();
    Result<std::string> bytes = begun ? m_ahead.take(count) : m_source.fetch(path, maxBytes, count);
    if (!begun && bytes && unwrap)
        bytes = unwrap(*bytes);
    const std::int64_t arrived = bytes ? static_cast<std::int64_t>(bytes->size()) : 0;
    m_progress.doneBytes = before + (bytes && weight != 0 ? weight : arrived);
    return bytes;
}

void UpdateContext::fetchAhead(std::string path, std::size_t maxBytes, FetchAhead::Unwrap unwrap)
{
    if (m_source.runsAhead())
        m_ahead.begin(m_source, std::move(path), maxBytes, std::move(unwrap));
}

Result<std::string> UpdateContext::fetchManifest(const v1::Head& head)
{
    TRY_ASSIGN(std::string bytes, fetch(manifestPath(m_region, head.manifest_sha256()), limits::kManifestBytes));
    TRY(openManifest(bytes, head));
    return bytes;
}

CatalogueUpdate updateTo(const UpdateContext& context, const UpdateTarget& target, std::string_view manifest,
                         std::span<const RecordChange> changes)
{
    return {target.envelope, manifest, target.head.version(), target.head.published_ms(), changes, &context.unwanted()};
}

bool mayTryAnotherWay(const Error& error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::DataLoss ||
           error.code == ErrorCode::NotThePlatform || error.code == ErrorCode::ResourceExhausted;
}

} // namespace tongban::catalogue
