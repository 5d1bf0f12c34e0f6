// SPDX-License-Identifier: Apache-2.0
#include "client/services/catalogue_service.h"

#include "client/services/ground/service_context.h"
#include "client/services/ground/stores.h"
#include "client/services/sync/sync_loop.h"

#include <algorithm>
#include <utility>

namespace tongban::services
{

namespace
{

// A query of the reader as a job of the work thread.
template <typename Query>
auto ask(ServiceContext& context, Query query)
{
    using Answer = decltype(query(std::declval<store::CatalogueReader&>()));
    return context.work().run([query = std::move(query)](Stores& stores) mutable -> Answer {
        TRY_ASSIGN(store::CatalogueReader* const reader, stores.catalogue());
        return query(*reader);
    });
}

// What is kept at hand after each update.
struct AtHand {
    store::CatalogueState state;
    std::vector<v1::WorkYear> years;
    std::vector<v1::Term> terms;
    std::vector<v1::Division> towns;
};

Result<AtHand> readAtHand(store::CatalogueReader& reader)
{
    AtHand all;
    TRY_ASSIGN(all.state, reader.state());
    TRY_ASSIGN(all.years, reader.workYears());
    TRY_ASSIGN(all.terms, reader.terms(v1::TERM_KIND_UNSPECIFIED));
    if (const Result<v1::Region> region = reader.region()) {
        TRY_ASSIGN(all.towns, reader.divisionsBelow(region->division_code()));
    }
    return all;
}

} // namespace

CatalogueService::CatalogueService(ServiceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void CatalogueService::update()
{
    m_lastError = {ErrorCode::Cancelled, {}};
    Q_EMIT progressChanged();
    m_context.sync().updateCatalogue();
}

void CatalogueService::importBundle(const std::filesystem::path& file)
{
    m_context.sync().importCatalogue(file);
}

CatalogueProgress CatalogueService::progress() const
{
    return m_progress;
}

Error CatalogueService::lastError() const
{
    return m_lastError;
}

QFuture<Result<std::vector<GuideLine>>> CatalogueService::search(const QString& text, int limit,
                                                                 SearchReach reach) const
{
    return ask(m_context, [text = text.toStdString(), limit, reach](store::CatalogueReader& reader) {
        return reader.search(text, limit, reach);
    });
}

QFuture<Result<std::vector<GuideLine>>> CatalogueService::browse(const GuideFilter& filter) const
{
    return ask(m_context, [filter](store::CatalogueReader& reader) { return reader.browse(filter); });
}

QFuture<Result<std::vector<GuideLine>>> CatalogueService::popular(int limit) const
{
    return ask(m_context, [limit](store::CatalogueReader& reader) { return reader.popular(limit); });
}

QFuture<Result<v1::Guide>> CatalogueService::guide(const QString& id) const
{
    return ask(m_context, [id = id.toStdString()](store::CatalogueReader& reader) { return reader.guide(id); });
}

QFuture<Result<GuideNames>> CatalogueService::guideNames(std::vector<std::string> ids) const
{
    return ask(m_context, [ids = std::move(ids)](store::CatalogueReader& reader) { return reader.guideNames(ids); });
}

QFuture<Result<v1::Form>> CatalogueService::form(const QString& id) const
{
    return ask(m_context, [id = id.toStdString()](store::CatalogueReader& reader) { return reader.form(id); });
}

QFuture<Result<v1::Region>> CatalogueService::region() const
{
    return ask(m_context, [](store::CatalogueReader& reader) { return reader.region(); });
}

QFuture<Result<std::vector<v1::Term>>> CatalogueService::terms(v1::TermKind kind) const
{
    return ask(m_context, [kind](store::CatalogueReader& reader) { return reader.terms(kind); });
}

QFuture<Result<std::vector<v1::Division>>> CatalogueService::divisionsBelow(const QString& code) const
{
    return ask(m_context,
               [code = code.toStdString()](store::CatalogueReader& reader) { return reader.divisionsBelow(code); });
}

QFuture<Result<std::vector<v1::Office>>> CatalogueService::officesFor(const QString& guideId) const
{
    return m_context.work().run([id = guideId.toStdString()](Stores& stores) -> Result<std::vector<v1::Office>> {
        TRY_ASSIGN(store::CatalogueReader* const reader, stores.catalogue());
        TRY_ASSIGN(const v1::Guide guide, reader->guide(id));
        std::string town;
        if (const Result<store::Vault*> vault = stores.vault()) {
            TRY_ASSIGN(const v1::DeviceState state, (*vault)->state());
            town = state.division_code();
        }
        return reader->officesFor(guide, town);
    });
}

QFuture<Result<v1::Office>> CatalogueService::office(const QString& id) const
{
    return ask(m_context, [id = id.toStdString()](store::CatalogueReader& reader) { return reader.office(id); });
}

QFuture<Result<v1::CodeSet>> CatalogueService::codeSet(const QString& id) const
{
    return ask(m_context, [id = id.toStdString()](store::CatalogueReader& reader) { return reader.codeSet(id); });
}

QFuture<Result<std::vector<v1::Announcement>>> CatalogueService::announcements() const
{
    return ask(m_context, [](store::CatalogueReader& reader) { return reader.announcements(); });
}

const domain::WorkCalendar& CatalogueService::workCalendar() const
{
    return m_calendar;
}

QString CatalogueService::termName(const std::string& termId) const
{
    const auto found =
        std::find_if(m_terms.begin(), m_terms.end(), [&](const v1::Term& term) { return term.id() == termId; });
    return found == m_terms.end() ? QString() : QString::fromStdString(found->name());
}

QString CatalogueService::divisionName(const std::string& code) const
{
    const auto found = std::find_if(m_divisions.begin(), m_divisions.end(),
                                    [&](const v1::Division& division) { return division.code() == code; });
    return found == m_divisions.end() ? QString() : QString::fromStdString(found->name());
}

void CatalogueService::setProgress(const CatalogueProgress& progress, bool answered)
{
    // The version held is another only once reload() has read it.
    const CatalogueProgress held = m_progress;
    m_progress = progress;
    m_progress.version = held.version;
    m_progress.publishedMs = held.publishedMs;
    if (answered)
        m_lastError = {ErrorCode::Cancelled, {}};
    Q_EMIT progressChanged();
}

void CatalogueService::setFailed(const Error& error)
{
    m_progress.running = false;
    m_lastError = error;
    Q_EMIT updateFailed();
    Q_EMIT progressChanged();
}

// What was refused leaves what is held as it was, and is told to whoever brought the file, not to everybody.
void CatalogueService::setImported(const Result<ImportedBundle>& outcome)
{
    m_progress.running = false;
    Q_EMIT imported(outcome);
    Q_EMIT progressChanged();
}

void CatalogueService::reload()
{
    ask(m_context, readAtHand).then(this, [this](const Result<AtHand>& read) {
        if (!read)
            return;
        m_calendar = {};
        for (const v1::WorkYear& year : read->years)
            m_calendar.add(year);
        m_terms = read->terms;
        m_divisions = read->towns;
        m_progress.usable = read->state.usable;
        m_progress.version = read->state.version;
        m_progress.publishedMs = read->state.publishedMs;
        Q_EMIT progressChanged();
        Q_EMIT catalogueChanged();
    });
}

} // namespace tongban::services
