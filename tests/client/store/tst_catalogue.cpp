// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue_db.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tongban;
using namespace tongban::store;

namespace
{

struct CatalogueBench {
    QTemporaryDir folder;
    StorePaths paths{std::filesystem::path(folder.path().toStdU16String())};

    [[nodiscard]] std::unique_ptr<CatalogueDb> open() const
    {
        auto opened = CatalogueDb::open(paths);
        if (!opened)
            std::abort();
        return std::move(*opened);
    }
};

using Changes = std::vector<catalogue::RecordChange>;

template <typename Message>
catalogue::RecordChange put(const char* collection, const std::string& id, const Message& message)
{
    return {collection, id, message.SerializeAsString(), false};
}

v1::Guide guideOf(const char* id, const char* name, std::int32_t weight = 0)
{
    v1::Guide guide;
    guide.set_id(id);
    guide.set_name(name);
    guide.set_weight(weight);
    return guide;
}

catalogue::RecordChange put(const v1::Guide& guide)
{
    return put("guide", guide.id(), guide);
}

catalogue::RecordChange synonym(const char* id, std::initializer_list<const char*> words, const char* guideId)
{
    v1::Synonym value;
    value.set_id(id);
    for (const char* word : words)
        value.add_words(word);
    value.add_guide_ids(guideId);
    return put("synonym", id, value);
}

Result<void> update(CatalogueDb& db, const Changes& changes, std::int64_t version = 1)
{
    return db.tables().applyUpdate({"head", "manifest", version, 5, changes});
}

Changes sample()
{
    v1::Guide pension = guideOf("wfd-026", "养老保险待遇资格认证", 90);
    pension.set_plain_name("养老认证");
    pension.mutable_agency()->set_department_id("dep-social-insurance");
    pension.add_themes("theme-pension");
    pension.mutable_channels()->set_home_visit(true);
    v1::Guide subsistence = guideOf("wfd-051", "最低生活保障对象认定", 60);
    subsistence.add_materials()->set_name("居民身份证");
    v1::Guide idCard = guideOf("wfd-001", "居民身份证申领", 80);
    idCard.set_plain_name("身份证办理");
    idCard.add_themes("theme-identity");
    v1::Guide fees = guideOf("wfd-060", "城乡居民社保费缴纳", 50);
    fees.set_name_en("Paying social insurance");
    return {put(pension),
            put(subsistence),
            put(idCard),
            put(fees),
            put(guideOf("wfd-070", "林木采伐许可", 10)),
            synonym("s1", {"吃低保", "低保"}, "wfd-051"),
            synonym("s2", {"砍树", "放树"}, "wfd-070"),
            synonym("s3", {"社保卡"}, "wfd-026"),
            synonym("s4", {"没有这件事"}, "wfd-999")};
}

std::string found(CatalogueDb& db, const char* text, int limit = 10)
{
    std::string ids;
    const auto lines = db.reader().search(text, limit, SearchReach::Everything).value();
    for (const GuideLine& line : lines)
        ids += line.id.substr(4) + " ";
    return ids;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleFindWhatTheyMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("name first, then materials") << "身份证"
                                                    << "001 051 ";
        QTest::newRow("initials") << "sfz"
                                  << "001 ";
        QTest::newRow("pinyin") << "shenfenzheng"
                                << "001 ";
        QTest::newRow("pinyin being typed") << "shenfenz"
                                            << "001 ";
        QTest::newRow("pinyin with spaces") << "shen fen zheng"
                                            << "001 ";
        QTest::newRow("two characters, names first") << "社保"
                                                     << "060 026 ";
        QTest::newRow("everyday words") << "吃低保"
                                        << "051 ";
        QTest::newRow("everyday words of another trade") << "砍树"
                                                         << "070 ";
        QTest::newRow("one character") << "树"
                                       << "070 ";
        QTest::newRow("part of a name") << "保障"
                                        << "051 ";
        QTest::newRow("two words") << "居民 申领"
                                   << "001 ";
        QTest::newRow("English") << "social insurance"
                                 << "060 ";
        QTest::newRow("full width") << "ｓｆｚ"
                                    << "001 ";
        QTest::newRow("nearly right") << "采伐林木许可证"
                                      << "070 ";
        QTest::newRow("nothing") << "，"
                                 << "";
        QTest::newRow("unknown") << "量子"
                                 << "";
        QTest::newRow("what looks like a query") << "\" OR *"
                                                 << "";
    }

    void peopleFindWhatTheyMean()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, sample()));
        QCOMPARE(QString::fromStdString(found(*db, text.toUtf8().constData())), ids);
    }

    void searchFollowsEveryChange()
    {
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, sample()));
        // A new name and a new weight, a word taken away, a guide gone.
        QVERIFY(update(*db,
                       {put(guideOf("wfd-001", "户口簿换发", 5)),
                        synonym("s1", {"别的说法"}, "wfd-051"),
                        {"guide", "wfd-070", {}, true}},
                       2));
        QCOMPARE(found(*db, "sfz"), std::string());
        QCOMPARE(found(*db, "户口簿"), std::string("001 "));
        QCOMPARE(found(*db, "吃低保"), std::string());
        QCOMPARE(found(*db, "别的说法"), std::string("051 "));
        QCOMPARE(found(*db, "砍树"), std::string());
        QVERIFY(db->reader().guide("wfd-070").error().code == ErrorCode::NotFound);
        // A word may come before the guide it means.
        QVERIFY(update(*db, {put(guideOf("wfd-999", "后来的事"))}, 3));
        QCOMPARE(found(*db, "没有这件事"), std::string("999 "));
    }

    void theHeavierGuideStandsFirstAmongEquals()
    {
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, {put(guideOf("wfd-a", "登记甲", 1)), put(guideOf("wfd-b", "登记乙", 3)),
                             put(guideOf("wfd-c", "登记丙", 2)), put(guideOf("wfd-d", "预登记", 100))}));
        QCOMPARE(found(*db, "登记"), std::string("b c a d "));
        QCOMPARE(found(*db, "登记", 2), std::string("b c "));
    }

    void listsNarrowByWhatTheyAreGiven()
    {
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, sample()));
        QCOMPARE(db->reader().browse({}).value().size(), std::size_t{5});
        QCOMPARE(db->reader().browse({}).value().front().id, std::string("wfd-026"));
        GuideFilter filter;
        filter.theme = "theme-pension";
        QCOMPARE(db->reader().browse(filter).value().size(), std::size_t{1});
        filter.department = "dep-other";
        QVERIFY(db->reader().browse(filter).value().empty());
        GuideFilter atHome;
        atHome.homeVisit = true;
        QCOMPARE(db->reader().browse(atHome).value().size(), std::size_t{1});
    }

    void theWeightiestComeWithoutBeingAskedFor()
    {
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, {put(guideOf("wfd-a", "登记甲", 1)), put(guideOf("wfd-b", "登记乙", 3)),
                             put(guideOf("wfd-c", "登记丙", 2))}));
        const auto lines = db->reader().popular(2).value();
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].id, std::string("wfd-b"));
        QCOMPARE(lines[1].id, std::string("wfd-c"));
    }

    void guidesAreCalledByTheirEverydayNames()
    {
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, {put(guideOf("wfd-b", "登记乙", 3)), put(guideOf("wfd-a", "登记甲", 1))}));
        const GuideNames names = db->reader().guideNames({"wfd-a", "wfd-b", "wfd-c", "wfd-"}).value();
        QCOMPARE(names, (GuideNames{{"wfd-a", "登记甲"}, {"wfd-b", "登记乙"}}));
    }

    void bodiesAreKeptVerbatimAndReadInByteOrder()
    {
        CatalogueBench bench;
        const auto db = bench.open();
        // Unknown fields, another order of fields: not ours to touch.
        const std::string odd("\x1a\x02hi\x0a\x01x\xf8\x7f\x01", 11);
        QVERIFY(
            update(*db, {{"guide", "b", odd, false}, {"guide", "B", odd, false}, {"novel", "a", "\xff\xff", false}}));
        std::string order;
        QVERIFY(db->tables().readRecords("guide", "", "", [&](std::string_view id, std::string_view body) {
            order += id;
            return body == odd ? Result<void>() : fail(ErrorCode::DataLoss);
        }));
        QCOMPARE(order, std::string("Bb"));
        QCOMPARE(db->reader().guideBody("b").value(), odd);
        int rows = 0;
        const auto count = [&](std::string_view, std::string_view) -> Result<void> {
            ++rows;
            return {};
        };
        QVERIFY(db->tables().readRecords("guide", "C", "b", count));
        QCOMPARE(rows, 0);
        QVERIFY(db->tables().readRecords("novel", "", "", count));
        QCOMPARE(rows, 1);
    }

    void whatAWriteThatFailedLeftBehindIsNotFoundLater()
    {
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, sample()));
        Changes many;
        v1::Guide heavy = guideOf("wfd-100", "从来没有的事项");
        for (int i = 100; i < 300; ++i) {
            heavy.set_id("wfd-" + std::to_string(i));
            heavy.set_quota(std::string(20'000, 'x'));
            many.push_back(put(heavy));
        }
        QVERIFY(db->connection().exec("PRAGMA max_page_count = 100"));
        QCOMPARE(update(*db, many, 2).error().code, ErrorCode::StorageFull);
        QVERIFY(db->connection().exec("PRAGMA max_page_count = 1000000"));
        QVERIFY(update(*db, {put(guideOf("wfd-400", "新的事项"))}, 2));
        QCOMPARE(found(*db, "新的事项"), std::string("400 "));
        QCOMPARE(found(*db, "从来没有"), std::string());
    }

    void aFirstSyncGoesOnWhereItStopped()
    {
        CatalogueBench bench;
        const auto segment = [](const char* collection, const char* first, const char* next) {
            v1::SegmentRef value;
            value.set_collection(collection);
            value.set_first_id(first);
            value.set_next_id(next);
            return value;
        };
        {
            const auto db = bench.open();
            QVERIFY(db->tables().keepRoot("root"));
            QVERIFY(db->tables().beginFilling("head 1", "manifest 1"));
            QVERIFY(db->tables().applySegment({segment("guide", "", "wfd-050"), sample()}));
            QVERIFY(db->tables().applySegment({segment("office", "", ""), {}}));
        }
        const auto db = bench.open();
        catalogue::HeldCatalogue held = db->tables().held().value();
        QCOMPARE(held.root, std::string("root"));
        QCOMPARE(held.head, std::string());
        QCOMPARE(held.fillingHead, std::string("head 1"));
        QCOMPARE(held.fillingSegments.size(), std::size_t{2});
        QVERIFY(db->reader().state()->filling && db->reader().state()->usable);
        QCOMPARE(found(*db, "sfz"), std::string("001 "));
        // The version to reach has moved on: rows stay, what overlaps is forgotten.
        QVERIFY(db->tables().beginFilling("head 2", "manifest 2"));
        QVERIFY(db->tables().applySegment({segment("guide", "wfd-040", ""), {}}));
        held = db->tables().held().value();
        QCOMPARE(held.fillingSegments.size(), std::size_t{2});
        QVERIFY(update(*db, {}, 7));
        held = db->tables().held().value();
        QVERIFY(held.fillingSegments.empty() && held.fillingHead.empty());
        QCOMPARE(held.head, std::string("head"));
        QCOMPARE(db->reader().state()->version, 7);
        QVERIFY(!db->reader().state()->filling);
    }

    void readersSeeOneVersionWhileAnotherIsWritten()
    {
        CatalogueBench bench;
        const auto writer = bench.open();
        QVERIFY(update(*writer, sample()));
        const auto reader = bench.open();
        QVERIFY(reader->connection().exec("BEGIN; SELECT count(*) FROM record;"));
        QVERIFY(update(*writer, {{"guide", "wfd-001", {}, true}}, 2));
        QCOMPARE(reader->reader().state()->version, 1);
        QCOMPARE(found(*reader, "sfz"), std::string("001 "));
        QVERIFY(reader->connection().exec("COMMIT"));
        QCOMPARE(reader->reader().state()->version, 2);
        QCOMPARE(found(*reader, "sfz"), std::string());
    }

    void officesAreFoundByGuideDepartmentAndTown()
    {
        const auto office = [](const char* id, v1::OfficeKind kind, const char* serves, const char* department) {
            v1::Office value;
            value.set_id(id);
            value.set_kind(kind);
            value.add_serves(serves);
            value.add_department_ids(department);
            return put("office", id, value);
        };
        CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, {office("village-1", v1::OFFICE_KIND_VILLAGE, "210281001002", "dep"),
                             office("village-2", v1::OFFICE_KIND_VILLAGE, "210281002001", "dep"),
                             office("town-1", v1::OFFICE_KIND_TOWN, "210281001", "dep"),
                             office("town-2", v1::OFFICE_KIND_TOWN, "210281002", "dep"),
                             office("hall", v1::OFFICE_KIND_HALL, "210281", "dep"),
                             office("other", v1::OFFICE_KIND_HALL, "210281", "elsewhere")}));
        const auto ids = [&](const v1::Guide& guide, const char* town) {
            std::string text;
            const auto offices = db->reader().officesFor(guide, town).value();
            for (const v1::Office& one : offices)
                text += one.id() + " ";
            return text;
        };
        v1::Guide guide = guideOf("wfd-1", "x");
        guide.mutable_agency()->set_department_id("dep");
        QCOMPARE(ids(guide, "210281001"), std::string("hall town-1 town-2 "));
        guide.mutable_channels()->set_village_point(true);
        QCOMPARE(ids(guide, "210281001"), std::string("hall town-1 village-1 town-2 "));
        guide.add_office_ids("other");
        guide.add_office_ids("not published");
        QCOMPARE(ids(guide, "210281001"), std::string("other "));
    }

    void aDamagedFileIsReplacedByAnEmptyOne()
    {
        CatalogueBench bench;
        QVERIFY(update(*bench.open(), sample()));
        {
            std::ofstream file(bench.paths.catalogue(), std::ios::binary | std::ios::trunc);
            file << std::string(20'000, 'x');
        }
        for (const char* suffix : {"-wal", "-shm"})
            std::filesystem::remove(bench.paths.catalogue().string() + suffix);
        const auto db = bench.open();
        QCOMPARE(db->reader().state()->version, 0);
        QVERIFY(!db->reader().state()->usable);
    }

    void whatWasTidiedStandsInTheFileItself()
    {
        const CatalogueBench bench;
        const auto db = bench.open();
        QVERIFY(update(*db, sample()));
        QVERIFY(db->tidy(true));
        // Without the log beside it, as it is while the program runs.
        const CatalogueBench copy;
        std::filesystem::copy_file(bench.paths.catalogue(), copy.paths.catalogue());
        QCOMPARE(found(*copy.open(), "砍树"), std::string("070 "));
    }
};

TONGBAN_TEST(CatalogueTest)

#include "tst_catalogue.moc"
