// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue_db.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tongban;
using namespace tongban::store;

namespace
{

v1::Guide guideOf(const std::string& id, const char* name, std::int32_t weight)
{
    v1::Guide guide;
    guide.set_id(id);
    guide.set_name(name);
    guide.set_weight(weight);
    return guide;
}

// A store that holds these guides.
struct Searched {
    explicit Searched(const std::vector<v1::Guide>& guides)
    {
        std::vector<catalogue::RecordChange> changes;
        for (const v1::Guide& guide : guides)
            changes.push_back({"guide", guide.id(), guide.SerializeAsString(), false});
        if (!db->tables().applyUpdate({"head", "manifest", 1, 5, changes}))
            std::abort();
    }

    // Numbers of what is found, a space behind each.
    [[nodiscard]] std::string found(const char* text, SearchReach reach, int limit = 10) const
    {
        std::string ids;
        const auto lines = db->reader().search(text, limit, reach).value();
        for (const GuideLine& line : lines)
            ids += line.id.substr(4) + " ";
        return ids;
    }

    QTemporaryDir folder;
    std::unique_ptr<CatalogueDb> db =
        CatalogueDb::open(StorePaths(std::filesystem::path(folder.path().toStdU16String()))).value();
};

} // namespace

class SearchReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeAtOnceAndTextsForAPause()
    {
        v1::Guide subsistence = guideOf("wfd-051", "最低生活保障对象认定", 60);
        subsistence.add_materials()->set_name("居民身份证");
        const Searched searched(
            {guideOf("wfd-001", "居民身份证申领", 80), guideOf("wfd-070", "林木采伐许可", 10), subsistence});
        QCOMPARE(searched.found("居民身份证", SearchReach::Names), std::string("001 "));
        QCOMPARE(searched.found("居民身份证", SearchReach::Everything), std::string("001 051 "));
        // What nothing holds as a whole.
        QCOMPARE(searched.found("林木身份证", SearchReach::Names), std::string());
        QVERIFY(!searched.found("林木身份证", SearchReach::Everything).empty());
    }

    void aNameThatBeginsSoIsMetAmongMany()
    {
        std::vector<v1::Guide> guides{guideOf("wfd-999", "身份证换领", 1)};
        for (int i = 0; i < 900; ++i)
            guides.push_back(guideOf("wfd-" + std::to_string(1000 + i), "补领身份证", 50));
        const Searched searched(guides);
        for (const char* typed : {"身份证", "身份", "身"})
            QCOMPARE(searched.found(typed, SearchReach::Names, 3).substr(0, 4), std::string("999 "));
        for (const char* typed : {"s", "sfzh", "shenfenzhenghuan"})
            QVERIFY2(!searched.found(typed, SearchReach::Names, 3).empty(), typed);
    }

    void aLargeCatalogueAnswersAsOneTypes()
    {
        std::vector<v1::Guide> guides;
        for (int i = 0; i < 1'000; ++i)
            guides.push_back(guideOf("wfd-" + std::to_string(i), "某某事项登记与资格认定办理", i % 7));
        const Searched searched(guides);
        QElapsedTimer timer;
        timer.start();
        for (const char* typed : {"登记", "d"})
            QCOMPARE(searched.db->reader().search(typed, 20, SearchReach::Everything).value().size(), std::size_t{20});
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

TONGBAN_TEST(SearchReachTest)

#include "tst_search_reach.moc"
