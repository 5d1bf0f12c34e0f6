// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/work_calendar.h"
#include "client/store/catalogue/catalogue_reader.h"
#include "sync/base/result.h"
#include "tongban/v1/catalogue.pb.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <filesystem>
#include <vector>

namespace tongban::services
{

class ServiceContext;

using GuideLine = store::GuideLine;
using GuideNames = store::GuideNames;
using SearchReach = store::SearchReach;
using GuideFilter = store::GuideFilter;

// How far the catalogue update is.
struct CatalogueProgress {
    bool running = false;
    // The essentials can be searched and read already.
    bool usable = false;
    std::int64_t doneBytes = 0;
    std::int64_t totalBytes = 0;
    // Version held, 0 for none, and when it was published.
    std::int64_t version = 0;
    std::int64_t publishedMs = 0;
};

// What a file somebody brought came to.
struct ImportedBundle {
    std::int64_t version = 0;
    std::int64_t publishedMs = 0;
    // Past its time: readable, to be shown with its date.
    bool stale = false;

    friend bool operator==(const ImportedBundle&, const ImportedBundle&) = default;
};

// The public catalogue: brings it up to date and answers from the local copy, with or without a network. UI thread;
// futures come back on it. NotFound: no such record in the version held.
class CatalogueService : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueService(ServiceContext& context, QObject* parent = nullptr);

    // Asks the sync thread to look for a newer version now.
    void update();
    // Takes the catalogue from a bundle (.tongban) instead; imported() tells how that went. Refused like what a server
    // says (Unsigned, RolledBack, DataLoss, ...), but expired is only stale; FailedPrecondition: another region's.
    void importBundle(const std::filesystem::path& file);
    [[nodiscard]] CatalogueProgress progress() const;
    // Why the last update was refused; ErrorCode::Cancelled with empty detail when it was not.
    [[nodiscard]] Error lastError() const;

    [[nodiscard]] QFuture<Result<std::vector<GuideLine>>> search(const QString& text, int limit,
                                                                 SearchReach reach) const;
    [[nodiscard]] QFuture<Result<std::vector<GuideLine>>> browse(const GuideFilter& filter) const;
    // What most people come for.
    [[nodiscard]] QFuture<Result<std::vector<GuideLine>>> popular(int limit) const;
    [[nodiscard]] QFuture<Result<v1::Guide>> guide(const QString& id) const;
    // Everyday names of those guides that the version held has.
    [[nodiscard]] QFuture<Result<GuideNames>> guideNames(std::vector<std::string> ids) const;
    [[nodiscard]] QFuture<Result<v1::Form>> form(const QString& id) const;
    [[nodiscard]] QFuture<Result<v1::Region>> region() const;
    [[nodiscard]] QFuture<Result<std::vector<v1::Term>>> terms(v1::TermKind kind) const;
    // Divisions whose parent is `code`.
    [[nodiscard]] QFuture<Result<std::vector<v1::Division>>> divisionsBelow(const QString& code) const;
    // Offices that take this guide, those that serve the chosen town first.
    [[nodiscard]] QFuture<Result<std::vector<v1::Office>>> officesFor(const QString& guideId) const;
    [[nodiscard]] QFuture<Result<v1::Office>> office(const QString& id) const;
    [[nodiscard]] QFuture<Result<v1::CodeSet>> codeSet(const QString& id) const;
    [[nodiscard]] QFuture<Result<std::vector<v1::Announcement>>> announcements() const;

    // Cached after every update: what dates are computed with, and names of departments by term id.
    [[nodiscard]] const domain::WorkCalendar& workCalendar() const;
    [[nodiscard]] QString termName(const std::string& termId) const;
    [[nodiscard]] QString divisionName(const std::string& code) const;

    // From the sync thread, queued.
    // `answered`: the platform has said something in this update; what went wrong before is over.
    void setProgress(const CatalogueProgress& progress, bool answered);
    void setFailed(const Error& error);
    void setImported(const Result<ImportedBundle>& outcome);
    void reload();

Q_SIGNALS:
    void progressChanged();
    // A new version is in force: models read again.
    void catalogueChanged();
    void updateFailed();
    void imported(const tongban::Result<tongban::services::ImportedBundle>& outcome);

private:
    ServiceContext& m_context;
    CatalogueProgress m_progress;
    Error m_lastError{ErrorCode::Cancelled, {}};
    domain::WorkCalendar m_calendar;
    std::vector<v1::Term> m_terms;
    std::vector<v1::Division> m_divisions;
};

} // namespace tongban::services
