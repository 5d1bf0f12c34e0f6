// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/catalogue_tables.h"

#include "sync/sql/statement.h"
#include "sync/sql/transaction.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace tongban::store
{

namespace
{

constexpr std::string_view kRoot = "root";
constexpr std::string_view kHead = "head";
constexpr std::string_view kManifest = "manifest";
constexpr std::string_view kFillingHead = "filling_head";
constexpr std::string_view kFillingManifest = "filling_manifest";
constexpr std::string_view kVersion = "version";
constexpr std::string_view kPublished = "published_ms";
constexpr std::string_view kRootLooked = "root_looked_ms";
// By which kPreparation.
constexpr std::string_view kPrepared = "prepared";
// Names of collections, one a line.
constexpr std::string_view kOmitted = "omitted";

std::set<std::string> linesOf(std::string_view text)
{
    std::set<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace(text.substr(0, end));
        text.remove_prefix(std::min(text.size(), end == std::string_view::npos ? text.size() : end + 1));
    }
    return lines;
}

// An empty end is the end of the collection.
bool overlaps(const v1::SegmentRef& a, const v1::SegmentRef& b)
{
    return a.collection() == b.collection() && (b.next_id().empty() || a.first_id() < b.next_id()) &&
           (a.next_id().empty() || b.first_id() < a.next_id());
}

struct KeptSegment {
    std::int64_t row = 0;
    v1::SegmentRef segment;
};

Result<std::vector<KeptSegment>> keptSegments(sql::Connection& connection)
{
    TRY_ASSIGN(auto query, connection.prepare("SELECT row, body FROM filling_segment ORDER BY row"));
    std::vector<KeptSegment> kept;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return kept;
        KeptSegment& one = kept.emplace_back();
        one.row = query.integer(0);
        if (!one.segment.ParseFromString(std::string(query.blob(1))))
            return fail(ErrorCode::DataLoss, "a remembered segment does not parse");
    }
}

} // namespace

CatalogueTables::CatalogueTables(sql::Connection& connection)
    : m_connection(connection)
    , m_projections(connection)
{
}

Result<catalogue::HeldCatalogue> CatalogueTables::held()
{
    catalogue::HeldCatalogue held;
    TRY_ASSIGN(held.root, value(kRoot));
    TRY_ASSIGN(held.head, value(kHead));
    TRY_ASSIGN(held.manifest, value(kManifest));
    TRY_ASSIGN(const std::string omitted, value(kOmitted));
    held.omitted = linesOf(omitted);
    TRY_ASSIGN(const std::string looked, value(kRootLooked));
    held.rootLookedMs = std::strtoll(looked.c_str(), nullptr, 10);
    TRY_ASSIGN(held.fillingHead, value(kFillingHead));
    TRY_ASSIGN(held.fillingManifest, value(kFillingManifest));
    TRY_ASSIGN(const auto kept, keptSegments(m_connection));
    for (const KeptSegment& one : kept)
        held.fillingSegments.push_back(one.segment);
    return held;
}

Result<void> CatalogueTables::readRecords(std::string_view collection, std::string_view first, std::string_view next,
                                          const RecordVisitor& visit)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT id, body FROM record WHERE collection = ?1 AND id >= ?2 AND "
                                                "(?3 = '' OR id < ?3) ORDER BY id"));
    TRY(query.bind(collection, first, next));
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return {};
        TRY(visit(query.text(0), query.blob(1)));
    }
}

Result<void> CatalogueTables::keepRoot(std::string_view envelope)
{
    return setValue(kRoot, envelope);
}

Result<void> CatalogueTables::keepRootLook(std::int64_t nowMs)
{
    return setValue(kRootLooked, std::to_string(nowMs));
}

// Which version is being fetched outlasts a power cut: an older one is refused from here on.
Result<void> CatalogueTables::beginFilling(std::string_view head, std::string_view manifest)
{
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
    TRY(setValue(kFillingHead, head));
    TRY(setValue(kFillingManifest, manifest));
    return transaction.commit();
}

// What a power cut takes back is fetched again; to wait for the disk at every segment costs more than that.
Result<void> CatalogueTables::applySegment(const catalogue::SegmentFill& fill)
{
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection, sql::Durability::Later));
    TRY(applyChanges(fill.changes, fill.next));
    TRY(rememberSegment(fill.segment));
    return transaction.commit();
}

Result<void> CatalogueTables::applyUpdate(const catalogue::CatalogueUpdate& update)
{
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
    TRY(applyChanges(update.changes, nullptr));
    TRY(setValue(kHead, update.head));
    TRY(setValue(kManifest, update.manifest));
    TRY(setValue(kVersion, std::to_string(update.version)));
    TRY(setValue(kPublished, std::to_string(update.publishedMs)));
    TRY(keepOmitted(update.omitted == nullptr ? std::set<std::string>() : *update.omitted));
    TRY(setValue(kFillingHead, {}));
    TRY(setValue(kFillingManifest, {}));
    TRY(m_connection.exec("DELETE FROM filling_segment"));
    return transaction.commit();
}

Result<void> CatalogueTables::renewProjections()
{
    TRY_ASSIGN(const std::string made, value(kPrepared));
    if (made == kPreparation)
        return {};
    TRY_ASSIGN(auto transaction, sql::Transaction::begin(m_connection));
    TRY(m_projections.renew());
    TRY(setValue(kPrepared, kPreparation));
    return transaction.commit();
}

Result<std::string> CatalogueTables::value(std::string_view name)
{
    TRY_ASSIGN(auto query, m_connection.prepare("SELECT bytes FROM held WHERE name = ?"));
    TRY(query.bind(name));
    TRY_ASSIGN(const bool there, query.step());
    return there ? std::string(query.blob(0)) : std::string();
}

Result<void> CatalogueTables::setValue(std::string_view name, std::string_view bytes)
{
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT OR REPLACE INTO held (name, bytes) VALUES (?, ?)"));
    TRY(write.bind(name, sql::asBlob(bytes)));
    return write.run();
}

Result<void> CatalogueTables::applyChanges(std::span<const catalogue::RecordChange> changes,
                                           std::shared_ptr<const catalogue::Changes> next)
{
    m_projections.begin();
    const std::unique_ptr<Preparation> prepared = preparationOf(changes);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (next != nullptr && prepared->isAllBegun()) {
            m_announced = std::make_unique<Preparation>(*next, next);
            next = nullptr;
        }
        TRY(applyChange(changes[i], prepared->take(i)));
    }
    return m_projections.finish();
}

// As it was announced, where it was these.
std::unique_ptr<Preparation> CatalogueTables::preparationOf(std::span<const catalogue::RecordChange> changes)
{
    std::unique_ptr<Preparation> announced = std::move(m_announced);
    return announced != nullptr && announced->isOf(changes) ? std::move(announced)
                                                            : std::make_unique<Preparation>(changes);
}

Result<void> CatalogueTables::applyChange(const catalogue::RecordChange& change, PreparedRecord prepared)
{
    if (change.deleted)
        return removeRecord(change);
    TRY_ASSIGN(auto insert, m_connection.prepare("INSERT INTO record (collection, id, body) VALUES (?, ?, ?) "
                                                 "ON CONFLICT (collection, id) DO NOTHING"));
    TRY(insert.bind(change.collection, change.id, sql::asBlob(change.body)));
    TRY(insert.run());
    // A first sync inserts, an update replaces: what is new needs no look-up.
    if (m_connection.changes() > 0)
        return m_projections.put(m_connection.lastInsertRowId(), change.collection, change.id, std::move(prepared));
    TRY_ASSIGN(const std::int64_t row, rowOf(change));
    TRY_ASSIGN(auto write, m_connection.prepare("UPDATE record SET body = ? WHERE row = ?"));
    TRY(write.bind(sql::asBlob(change.body), row));
    TRY(write.run());
    return m_projections.replace(row, change.collection, change.id, std::move(prepared));
}

Result<void> CatalogueTables::removeRecord(const catalogue::RecordChange& change)
{
    TRY_ASSIGN(const std::int64_t row, rowOf(change));
    TRY(m_projections.remove(row, change.collection, change.id));
    TRY_ASSIGN(auto drop, m_connection.prepare("DELETE FROM record WHERE row = ?"));
    TRY(drop.bind(row));
    return drop.run();
}

// 0, which is no row, when it is not held.
Result<std::int64_t> CatalogueTables::rowOf(const catalogue::RecordChange& change)
{
    TRY_ASSIGN(auto find, m_connection.prepare("SELECT row FROM record WHERE collection = ? AND id = ?"));
    TRY(find.bind(change.collection, change.id));
    TRY_ASSIGN(const bool there, find.step());
    return there ? find.integer(0) : 0;
}

Result<void> CatalogueTables::keepOmitted(const std::set<std::string>& collections)
{
    std::string lines;
    for (const std::string& collection : collections)
        lines += collection + "\n";
    return setValue(kOmitted, lines);
}

Result<void> CatalogueTables::rememberSegment(const v1::SegmentRef& segment)
{
    TRY_ASSIGN(const auto kept, keptSegments(m_connection));
    for (const KeptSegment& one : kept) {
        if (!overlaps(one.segment, segment))
            continue;
        TRY_ASSIGN(auto drop, m_connection.prepare("DELETE FROM filling_segment WHERE row = ?"));
        TRY(drop.bind(one.row));
        TRY(drop.run());
    }
    TRY_ASSIGN(auto write, m_connection.prepare("INSERT INTO filling_segment (collection, body) VALUES (?, ?)"));
    TRY(write.bind(segment.collection(), sql::asBlob(segment.SerializeAsString())));
    return write.run();
}

} // namespace tongban::store
