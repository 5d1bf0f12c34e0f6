// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue_db.h"
#include "sync/sql/statement.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <string>
#include <vector>

using namespace tongban;
using namespace tongban::store;
using testing::SeededRandom;

namespace
{

// More than are indexed at a time.
constexpr int kManyGuides = 400;

std::string pick(SeededRandom& random, const std::vector<std::string>& from)
{
    return from[static_cast<std::size_t>(random.below(static_cast<int>(from.size())))];
}

v1::Guide anyGuide(int number, SeededRandom& random)
{
    static const std::vector<std::string> kNamesOfThings{"砍树", "养老保险", "居民身份证", "不动产登记", "临时救助"};
    static const std::vector<std::string> kTexts{"到大厅办理。", "在手机上就能办。", "", "需要本人到场。"};
    v1::Guide guide;
    guide.set_id("g" + std::to_string(1000 + number));
    guide.set_name(pick(random, kNamesOfThings) + std::to_string(number));
    guide.set_plain_name(pick(random, kNamesOfThings));
    guide.set_summary(pick(random, kTexts));
    guide.set_weight(random.below(3));
    if (random.below(2) == 0)
        guide.add_search_words(pick(random, kNamesOfThings));
    return guide;
}

// One field or another of it is another one now, or none is.
void changeSomething(v1::Guide& guide, SeededRandom& random)
{
    const v1::Guide other = anyGuide(7, random);
    switch (random.below(6)) {
    case 0: guide.set_name(other.name()); break;
    case 1: guide.set_summary(other.summary()); break;
    case 2: guide.set_weight(other.weight()); break;
    case 3: *guide.mutable_search_words() = other.search_words(); break;
    case 4: guide.set_name_en("Felling " + std::to_string(random.below(3))); break;
    default: break;
    }
}

v1::Synonym anySynonym(SeededRandom& random)
{
    static const std::vector<std::string> kEveryday{"领养老钱", "办证", "房本", "困难补助"};
    v1::Synonym synonym;
    synonym.set_id("s" + std::to_string(random.below(20)));
    synonym.add_words(pick(random, kEveryday));
    synonym.add_guide_ids("g" + std::to_string(1000 + random.below(kManyGuides)));
    return synonym;
}

template <typename Record>
void put(catalogue::Changes& changes, const char* collection, const Record& record)
{
    changes.push_back({collection, record.id(), record.SerializeAsString(), false});
}

std::vector<std::string> textsOf(CatalogueDb& db, const std::string& sql)
{
    std::vector<std::string> texts;
    auto query = db.connection().prepare(sql).value();
    while (query.step().value())
        texts.emplace_back(query.text(0));
    return texts;
}

// Every row of the index with what is kept of it, and every token with the rows it is found in.
std::vector<std::string> indexOf(CatalogueDb& db)
{
    (void)db.connection().exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, search_token, row)");
    std::vector<std::string> index =
        textsOf(db, "SELECT row || ' ' || guide || ' ' || text FROM search_row ORDER BY row");
    for (const std::string& term : textsOf(db, "SELECT term FROM temp.word ORDER BY term")) {
        auto query =
            db.connection().prepare("SELECT group_concat(rowid) FROM search_token WHERE search_token MATCH ?").value();
        const bool found = query.bind("\"" + term + "\"").has_value() && query.step().value() && !query.isNull(0);
        // Of what is gone a term may be left until FTS5 puts its segments together.
        if (found)
            index.push_back(term + ": " + std::string(query.text(0)));
    }
    return index;
}

} // namespace

class ReindexingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIndexThatWasBroughtUpToDateIsTheOneThatIsMadeAnew()
    {
        const QTemporaryDir folder;
        const StorePaths paths(std::filesystem::path(folder.path().toStdU16String()));
        SeededRandom random(20261130);
        std::vector<std::string> kept;
        {
            const auto db = CatalogueDb::open(paths).value();
            std::map<std::string, v1::Guide> guides;
            catalogue::Changes changes;
            for (int i = 0; i < kManyGuides; ++i) {
                const v1::Guide guide = anyGuide(i, random);
                guides[guide.id()] = guide;
                put(changes, "guide", guide);
            }
            QVERIFY(db->tables().applyUpdate({"head", "manifest", 1, 5, changes}).has_value());
            for (int version = 2; version < 8; ++version) {
                changes.clear();
                for (auto& [id, guide] : guides) {
                    const int what = random.below(8);
                    if (what == 0)
                        changes.push_back({"guide", id, {}, true});
                    if (what < 6)
                        continue;
                    changeSomething(guide, random);
                    put(changes, "guide", guide);
                }
                for (int i = 0; i < 5; ++i)
                    put(changes, "synonym", anySynonym(random));
                QVERIFY(db->tables().applyUpdate({"head", "manifest", version, 5, changes}).has_value());
            }
            kept = indexOf(*db);
            QVERIFY(kept.size() > 500);
            QVERIFY(db->connection().exec("DELETE FROM held WHERE name = 'prepared'").has_value());
        }
        const auto db = CatalogueDb::open(paths).value();
        QCOMPARE(kept, indexOf(*db));
    }

    // What costs most of a small update is to write the index.
    void ofAGuideWhoseNameStaysOnlyWhatChangedIsWritten()
    {
        const QTemporaryDir folder;
        const auto db = CatalogueDb::open(StorePaths(std::filesystem::path(folder.path().toStdU16String()))).value();
        SeededRandom random(1);
        v1::Guide guide = anyGuide(1, random);
        guide.set_summary("到大厅办理。");
        catalogue::Changes changes;
        put(changes, "guide", guide);
        QVERIFY(db->tables().applyUpdate({"head", "manifest", 1, 5, changes}).has_value());
        QVERIFY(db->connection()
                    .exec("CREATE TEMP TABLE written (row); "
                          "CREATE TEMP TRIGGER seen AFTER INSERT ON main.search_row BEGIN "
                          "INSERT INTO written VALUES (new.row); END")
                    .has_value());
        guide.set_summary("在手机上就能办。");
        changes.clear();
        put(changes, "guide", guide);
        QVERIFY(db->tables().applyUpdate({"head", "manifest", 2, 5, changes}).has_value());
        auto query = db->connection().prepare("SELECT count(*), max(row >> 48) FROM temp.written").value();
        QVERIFY(query.step().value());
        QCOMPARE(query.integer(0), std::int64_t{1});
        QCOMPARE(query.integer(1), std::int64_t{kText});
    }
};

TONGBAN_TEST(ReindexingTest)
#include "tst_reindexing.moc"
