// SPDX-License-Identifier: Apache-2.0
#include "server/publish/release/publish_content.h"
#include "server/publish/release/renew_head.h"
#include "server/publish/source/files.h"
#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/segment/segment_reader.h"
#include "sync/catalogue/trust/head_check.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "sync/catalogue/trust/root_chain.h"
#include "tests/server/publish/content_folder.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace tongban;
using tongban::testing::ContentFolder;

namespace
{

// What a device that trusts `root.tbroot` reads: every record by collection and id.
struct ReadBack {
    v1::Head head;
    std::map<std::string, std::map<std::string, std::string>> records;
};

Result<std::string> readFile(const std::filesystem::path& out, const std::string& path)
{
    return server::readWholeFile(out / path, limits::kSegmentBytes);
}

Result<ReadBack> readBack(const std::filesystem::path& out, const std::string& region, std::int64_t nowMs)
{
    TRY_ASSIGN(const auto rootFile, readFile(out, "root.tbroot"));
    TRY_ASSIGN(const auto root, catalogue::openTrustedRoot(rootFile, region));
    TRY_ASSIGN(const auto headFile, readFile(out, catalogue::headPath(region)));
    catalogue::HeadExpectation expected;
    expected.region = region;
    expected.nowMs = nowMs;
    ReadBack back;
    TRY_ASSIGN(back.head, catalogue::openHead(headFile, root, expected));
    TRY_ASSIGN(const auto manifestFile, readFile(out, catalogue::manifestPath(region, back.head.manifest_sha256())));
    TRY_ASSIGN(const auto manifest, catalogue::openManifest(manifestFile, back.head));
    for (const auto& reference : manifest.segments()) {
        TRY_ASSIGN(const auto file, readFile(out, catalogue::segmentPath(region, reference.sha256())));
        TRY_ASSIGN(const auto segment, catalogue::openSegment(reference, file));
        catalogue::SegmentReader reader(segment);
        for (;;) {
            TRY_ASSIGN(const auto record, reader.next());
            if (!record)
                break;
            back.records[reference.collection()].emplace(record->id, record->body);
        }
    }
    return back;
}

} // namespace

class PublishTest : public QObject
{
    Q_OBJECT

    // A city being published for one test.
    struct City {
        ContentFolder content;
        ContentFolder work;
        tongban::testing::FakeClock clock;
        tongban::testing::SeededRandom random{7};

        City()
        {
            work.remove("base.textproto");
            content.write("guides.textproto", ContentFolder::guide("  forms { form_id: \"f1\" }"));
            content.write("forms.textproto", "forms { id: \"f1\" version: \"3\" title: \"表\" file: \"f1.xml\" "
                                             "attachments: \"towns.csv\" }");
            content.write("f1.xml", "<h:html/>");
            content.write("towns.csv", "a,b");
        }
        [[nodiscard]] std::filesystem::path out() const
        {
            return work.path() / "out";
        }
        [[nodiscard]] std::filesystem::path keys() const
        {
            return work.path() / "keys";
        }
        Result<server::PublishReport> publish()
        {
            server::PublishSettings settings;
            settings.contentFolder = content.path();
            settings.outFolder = out();
            settings.keysFolder = keys();
            settings.bundleFile = work.path() / "r1.tongban";
            return server::publishContent(settings, tongban::testing::simpleFormChecker(), clock, random);
        }
        [[nodiscard]] Result<ReadBack> read() const
        {
            return readBack(out(), "r1", toMillis(clock.now()));
        }
    };

private Q_SLOTS:
    void whatIsPublishedIsVerifiedAndReadBack()
    {
        City city;
        const auto report = city.publish();
        QVERIFY2(report.has_value(), report ? "" : report.error().detail.c_str());
        QVERIFY(report->isNew);
        QCOMPARE(report->version, std::int64_t{1});
        const auto back = city.read();
        QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
        v1::Guide guide;
        QVERIFY(guide.ParseFromString(back->records.at("guide").at("g1")));
        QCOMPARE(guide.name(), std::string("换领"));
        QCOMPARE(back->records.at("term").size(), std::size_t{3});
        QCOMPARE(back->records.at("region").count("r1"), std::size_t{1});
        QCOMPARE(back->records.at("division").count("100000"), std::size_t{1});
        QVERIFY(std::filesystem::exists(city.work.path() / "r1.tongban"));
    }

    void aFormCarriesItsDocumentAndItsFiles()
    {
        City city;
        QVERIFY(city.publish().has_value());
        v1::Form form;
        QVERIFY(form.ParseFromString(city.read()->records.at("form").at("f1")));
        QCOMPARE(form.xml(), std::string("<h:html/>"));
        QCOMPARE(form.version(), std::string("3"));
        QCOMPARE(form.attachments(0).name(), std::string("towns.csv"));
        QCOMPARE(form.attachments(0).content(), std::string("a,b"));
    }

    void unchangedContentMakesNoNewVersion()
    {
        City city;
        QVERIFY(city.publish().has_value());
        const auto before = tongban::testing::readText(city.out() / "r1" / "head");
        city.clock.advance(std::chrono::hours{24});
        const auto again = city.publish();
        QVERIFY(again.has_value());
        QVERIFY(!again->isNew);
        QCOMPARE(again->version, std::int64_t{1});
        QCOMPARE(tongban::testing::readText(city.out() / "r1" / "head"), before);
    }

    void aHeadIsRenewedBeforeItsTimeIsOver()
    {
        City city;
        QVERIFY(city.publish().has_value());
        city.clock.advance(std::chrono::hours{24 * 50});
        const auto again = city.publish();
        QVERIFY(again->isNew);
        QCOMPARE(again->version, std::int64_t{2});
        // The manifest alone, since it bears the version; no segment.
        QCOMPARE(again->files, std::size_t{1});
    }

    void aRunningPlatformNeverShowsAnExpiredHead()
    {
        City city;
        QVERIFY(city.publish().has_value());
        server::PublishSettings settings;
        settings.outFolder = city.out();
        settings.keysFolder = city.keys();
        int renewals = 0;
        for (int day = 0; day < 365; ++day) {
            city.clock.advance(std::chrono::hours{24});
            const auto renewed = server::renewHead(settings, "r1", city.clock, city.random);
            QVERIFY2(renewed.has_value(), renewed ? "" : renewed.error().detail.c_str());
            renewals += *renewed ? 1 : 0;
            // Read as a device does, which refuses an expired head.
            const auto back = city.read();
            QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
            QCOMPARE(back->head.version(), std::int64_t{1});
        }
        QCOMPARE(renewals, 8);
    }

    void oneChangedGuideMakesOneNewVersionWithAPack()
    {
        City city;
        QVERIFY(city.publish().has_value());
        city.content.write("guides.textproto", ContentFolder::guide("  plain_name: \"换证\""));
        const auto again = city.publish();
        QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
        QVERIFY(again->isNew);
        QCOMPARE(again->version, std::int64_t{2});
        QCOMPARE(again->files, std::size_t{2});
        QCOMPARE(again->packs, std::size_t{1});
        v1::Guide guide;
        QVERIFY(guide.ParseFromString(city.read()->records.at("guide").at("g1")));
        QCOMPARE(guide.plain_name(), std::string("换证"));
    }

    void afterADayAWeekAMonthAndASeasonThereIsAPack()
    {
        City city;
        std::size_t packs = 0;
        // Days of the season on which something is published; the last one is today.
        int day = 0;
        for (const int next : {0, 60, 83, 89, 90}) {
            city.clock.advance(std::chrono::hours(24 * (next - day)));
            day = next;
            const std::string name = "  plain_name: \"" + std::to_string(day) + "\"";
            city.content.write("guides.textproto", ContentFolder::guide(name));
            const auto published = city.publish();
            QVERIFY2(published.has_value(), published ? "" : published.error().detail.c_str());
            packs = published->packs;
        }
        // From yesterday's version, which is the newest as well, from day 83, from day 60, from day 0.
        QCOMPARE(packs, std::size_t{4});
    }

    void whoeverHoldsAnOlderVersionFindsADelta()
    {
        City city;
        for (const char* name : {"一", "二", "三"}) {
            city.content.write("guides.textproto", ContentFolder::guide("  plain_name: \"" + std::string(name) + "\""));
            const auto published = city.publish();
            QVERIFY(published.has_value());
            // One segment has changed, against the one of each version before.
            QCOMPARE(published->deltas, static_cast<std::size_t>(published->version - 1));
        }
    }

    void refusedContentLeavesWhatIsThere()
    {
        City city;
        QVERIFY(city.publish().has_value());
        city.content.write("guides.textproto", ContentFolder::guide("  themes: \"none\""));
        const auto refused = city.publish();
        QVERIFY(refused.has_value());
        QVERIFY(server::hasRefusal(refused->findings));
        QVERIFY(!refused->isNew);
        QCOMPARE(city.read()->head.version(), std::int64_t{1});
    }

    void onlyWhatIsEffectiveTodayIsPublished()
    {
        City city;
        city.content.write("more.textproto",
                           "guides { id: \"old\" region: \"r1\" name: \"x\" summary: \"x\" agency { department_id: "
                           "\"dep-a\" } channels { counter: true } effective_date: \"2020-01-01\" "
                           "cancelled_date: \"2021-01-01\" sample: true }\n"
                           "guides { id: \"new\" region: \"r1\" name: \"x\" summary: \"x\" agency { department_id: "
                           "\"dep-a\" } channels { counter: true } effective_date: \"2999-01-01\" sample: true }\n"
                           "synonyms { id: \"s\" words: \"换证\" guide_ids: [\"g1\", \"old\", \"new\"] }\n");
        const auto report = city.publish();
        QVERIFY(report.has_value());
        QCOMPARE(report->guides, std::size_t{1});
        const auto back = city.read();
        QCOMPARE(back->records.at("guide").size(), std::size_t{1});
        v1::Synonym synonym;
        QVERIFY(synonym.ParseFromString(back->records.at("synonym").at("s")));
        QCOMPARE(synonym.guide_ids_size(), 1);
    }

    void keysAreReadableByTheirOwnerOnlyAndStay()
    {
        City city;
        QVERIFY(city.publish().has_value());
        for (const char* name : {"root.key", "head.key"}) {
            const auto rights = std::filesystem::status(city.keys() / name).permissions();
            QCOMPARE(rights, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        }
        const auto root = tongban::testing::readText(city.keys() / "root.tbroot");
        QVERIFY(city.publish().has_value());
        QCOMPARE(tongban::testing::readText(city.keys() / "root.tbroot"), root);
        QCOMPARE(tongban::testing::readText(city.out() / "root.tbroot"), root);
    }

    void keysThatOthersMayReadAreNotUsed()
    {
        City city;
        QVERIFY(city.publish().has_value());
        std::filesystem::permissions(city.keys() / "head.key", std::filesystem::perms::others_read,
                                     std::filesystem::perm_options::add);
        QCOMPARE(city.publish().error().code, ErrorCode::FailedPrecondition);
    }

    void aLostRootIsNotReplacedSilently()
    {
        City city;
        QVERIFY(city.publish().has_value());
        std::filesystem::remove(city.keys() / "root.tbroot");
        QCOMPARE(city.publish().error().code, ErrorCode::FailedPrecondition);
    }

    void otherKeysDoNotPublishOverAForeignCatalogue()
    {
        City city;
        QVERIFY(city.publish().has_value());
        std::filesystem::remove_all(city.keys());
        QCOMPARE(city.publish().error().code, ErrorCode::Unsigned);
    }

    void lostSegmentFilesAreWrittenAgain()
    {
        City city;
        QVERIFY(city.publish().has_value());
        std::filesystem::remove_all(city.out() / "r1" / "segment");
        const auto again = city.publish();
        QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
        QVERIFY(again->isNew);
        QVERIFY(city.read().has_value());
    }
};

TONGBAN_TEST(PublishTest)

#include "tst_publish.moc"
