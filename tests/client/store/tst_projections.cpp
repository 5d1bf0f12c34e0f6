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

std::vector<std::string> idsOf(const std::vector<GuideLine>& lines)
{
    std::vector<std::string> ids;
    for (const GuideLine& line : lines)
        ids.push_back(line.id);
    return ids;
}

std::vector<std::string> withHomeVisit(CatalogueDb& db)
{
    GuideFilter filter;
    filter.homeVisit = true;
    return idsOf(db.reader().browse(filter).value());
}

[[nodiscard]] bool fill(CatalogueDb& db)
{
    v1::Guide guide;
    guide.set_id("wfd-026");
    guide.set_name("养老保险待遇资格认证");
    guide.mutable_channels()->set_home_visit(true);
    v1::Synonym synonym;
    synonym.set_id("s1");
    synonym.add_words("领养老钱");
    synonym.add_guide_ids("wfd-026");
    const std::vector<catalogue::RecordChange> changes{{"guide", guide.id(), guide.SerializeAsString(), false},
                                                       {"synonym", synonym.id(), synonym.SerializeAsString(), false}};
    return db.tables().applyUpdate({"head", "manifest", 1, 5, changes}).has_value();
}

// Bodies of many pages.
[[nodiscard]] bool fillMany(CatalogueDb& db)
{
    std::vector<catalogue::RecordChange> changes;
    for (int i = 0; i < 200; ++i) {
        v1::Guide guide;
        guide.set_id("wfd-" + std::to_string(1000 + i));
        guide.set_summary(std::string(4000, 'x'));
        changes.push_back({"guide", guide.id(), guide.SerializeAsString(), false});
    }
    return db.tables().applyUpdate({"head", "manifest", 1, 5, changes}).has_value();
}

// All but the first pages, which are looked at on opening.
void rot(const std::filesystem::path& path)
{
    const auto size = static_cast<std::streamoff>(std::filesystem::file_size(path));
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    for (std::streamoff at = size / 4; at < size; at += 4096) {
        file.seekp(at);
        file.put('\x5a');
    }
}

} // namespace

class ProjectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The catalogue has not changed since: nothing of it would be fetched again.
    void whatAnEarlierProgramMadeOfTheGuidesIsMadeAnewFromThemWithoutANetwork()
    {
        const QTemporaryDir folder;
        const StorePaths paths(std::filesystem::path(folder.path().toStdU16String()));
        const std::vector<std::string> both{"wfd-026"};
        {
            const auto db = CatalogueDb::open(paths).value();
            QVERIFY(fill(*db));
            QCOMPARE(withHomeVisit(*db), both);
            QVERIFY(db->connection().exec("DELETE FROM link; DELETE FROM held WHERE name = 'prepared'").has_value());
            QVERIFY(withHomeVisit(*db).empty());
        }
        const auto db = CatalogueDb::open(paths).value();
        QCOMPARE(withHomeVisit(*db), both);
        for (const char* words : {"养老保险", "领养老钱", "ylbx"})
            QCOMPARE(idsOf(db->reader().search(words, 10, SearchReach::Everything).value()), both);
    }

    // What cannot be read can be fetched again; what cannot be opened would be without guides for ever.
    void aFileThatIsFoundRottenWhileItIsMadeAnewIsReplacedByAnEmptyOne()
    {
        const QTemporaryDir folder;
        const StorePaths paths(std::filesystem::path(folder.path().toStdU16String()));
        {
            const auto db = CatalogueDb::open(paths).value();
            QVERIFY(fillMany(*db));
            QVERIFY(db->connection().exec("DELETE FROM held WHERE name = 'prepared'").has_value());
        }
        rot(paths.catalogue());
        const auto db = CatalogueDb::open(paths).value();
        QVERIFY(db->tables().held().value().head.empty());
        QVERIFY(fill(*db));
    }
};

TONGBAN_TEST(ProjectionsTest)
#include "tst_projections.moc"
