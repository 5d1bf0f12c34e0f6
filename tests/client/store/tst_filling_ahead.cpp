// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue_db.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tongban;
using namespace tongban::store;

namespace
{

// More than is prepared ahead.
constexpr int kGuides = 700;

std::shared_ptr<const catalogue::Changes> manyGuides(const std::string& prefix, const std::string& word)
{
    auto changes = std::make_shared<catalogue::Changes>();
    for (int i = 0; i < kGuides; ++i) {
        v1::Guide guide;
        guide.set_id(prefix + std::to_string(1000 + i));
        guide.set_name(word + std::to_string(1000 + i));
        // Enough of it to be worth a thread.
        guide.set_summary("办理时间、地点和所需材料请看指南，也可以拨打电话询问。");
        changes->push_back({"guide", guide.id(), guide.SerializeAsString(), false});
    }
    return changes;
}

v1::SegmentRef guideSegment(const std::string& first, const std::string& next)
{
    v1::SegmentRef value;
    value.set_collection("guide");
    value.set_first_id(first);
    value.set_next_id(next);
    return value;
}

std::unique_ptr<CatalogueDb> openFilling(const QTemporaryDir& folder)
{
    auto opened = CatalogueDb::open(StorePaths(folder.path().toStdString()), CatalogueDb::Use::Updates);
    return opened ? *std::move(opened) : nullptr;
}

std::size_t countOf(CatalogueDb& db, const char* words)
{
    const auto lines = db.reader().search(words, 2 * kGuides, SearchReach::Everything);
    return lines ? lines->size() : std::size_t{0};
}

} // namespace

class FillingAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnnouncedIsFoundLikeWhatWasNot()
    {
        const QTemporaryDir folder;
        const auto db = openFilling(folder);
        QVERIFY(db != nullptr);
        const auto first = manyGuides("a", "砍树");
        const auto second = manyGuides("b", "养老");
        QVERIFY(db->tables().applySegment({guideSegment("", "b"), *first, second}));
        QVERIFY(db->tables().applyUpdate({"head", "manifest", 1, 5, *second}));
        QCOMPARE(countOf(*db, "砍树"), std::size_t{kGuides});
        QCOMPARE(countOf(*db, "养老"), std::size_t{kGuides});
        QCOMPARE(countOf(*db, "yanglao"), std::size_t{kGuides});
    }

    void whatWasAnnouncedAndDoesNotComeLeavesNothing()
    {
        const QTemporaryDir folder;
        const auto db = openFilling(folder);
        QVERIFY(db != nullptr);
        const auto first = manyGuides("a", "砍树");
        QVERIFY(db->tables().applySegment({guideSegment("", "b"), *first, manyGuides("b", "养老")}));
        const auto other = manyGuides("b", "户口");
        QVERIFY(db->tables().applyUpdate({"head", "manifest", 1, 5, *other}));
        QCOMPARE(countOf(*db, "养老"), std::size_t{0});
        QCOMPARE(countOf(*db, "户口"), std::size_t{kGuides});
    }

    // The owner lets go of them, the store may still be preparing.
    void aStoreIsClosedWhileItPrepares()
    {
        const QTemporaryDir folder;
        const auto first = manyGuides("a", "砍树");
        {
            const auto db = openFilling(folder);
            QVERIFY(db != nullptr);
            QVERIFY(db->tables().applySegment({guideSegment("", "b"), *first, manyGuides("b", "养老")}));
        }
        const auto db = openFilling(folder);
        QVERIFY(db != nullptr);
        QCOMPARE(countOf(*db, "砍树"), std::size_t{kGuides});
        QCOMPARE(countOf(*db, "养老"), std::size_t{0});
    }
};

TONGBAN_TEST(FillingAheadTest)
#include "tst_filling_ahead.moc"
