// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/publish/plan_segments.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/trust/manifest_check.h"
#include "tests/support/test_main.h"
#include "tests/sync/catalogue/test_publisher.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace tongban;
using namespace tongban::catalogue;
using namespace tongban::testing;

namespace
{

int countOf(const v1::Manifest& manifest, const std::string& collection)
{
    return static_cast<int>(std::ranges::count(manifest.segments(), collection, &v1::SegmentRef::collection));
}

int newIn(const v1::Manifest& after, const v1::Manifest& before)
{
    return static_cast<int>(std::ranges::count_if(after.segments(), [&](const v1::SegmentRef& segment) {
        return std::ranges::none_of(before.segments(),
                                    [&](const v1::SegmentRef& old) { return sameSegment(old, segment); });
    }));
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallCollectionIsOneSegmentAndALargeOneIsCut()
    {
        const v1::Manifest manifest = m_publisher->publish().manifestMessage;
        QCOMPARE(countOf(manifest, "office"), 1);
        QVERIFY(countOf(manifest, "guide") >= 4);
        QVERIFY(checkReferences(manifest));
        for (const v1::SegmentRef& segment : manifest.segments())
            QVERIFY(segment.bytes() <= 16 << 10);
    }

    void anInsertionChangesOneSegmentAndDoesNotShiftTheRest()
    {
        const v1::Manifest before = m_publisher->publish().manifestMessage;
        m_publisher->content["guide"][TestPublisher::guideId(150) + "-a"] = "new";
        const v1::Manifest after = m_publisher->publish().manifestMessage;
        QCOMPARE(after.segments_size(), before.segments_size());
        QCOMPARE(newIn(after, before), 1);
    }

    void aSegmentThatGrowsIsCutInTwoAndNothingElseChanges()
    {
        const v1::Manifest before = m_publisher->publish().manifestMessage;
        for (int i = 0; i < 60; ++i)
            m_publisher->content["guide"][TestPublisher::guideId(150) + "-" + std::to_string(100 + i)] =
                std::string(200, 'n');
        const v1::Manifest after = m_publisher->publish().manifestMessage;
        QVERIFY(after.segments_size() > before.segments_size());
        QVERIFY(newIn(after, before) <= 3);
        QVERIFY(checkReferences(after));
    }

    void aSegmentThatShrinksJoinsItsNeighbour()
    {
        const v1::Manifest before = m_publisher->publish().manifestMessage;
        const std::string first = before.segments(1).first_id();
        const std::string next = before.segments(1).next_id();
        auto& guides = m_publisher->content["guide"];
        guides.erase(guides.lower_bound(first), std::prev(guides.lower_bound(next)));
        const v1::Manifest after = m_publisher->publish().manifestMessage;
        QCOMPARE(after.segments_size(), before.segments_size() - 1);
        QVERIFY(checkReferences(after));
    }

    void aWholeRangeThatIsGoneLeavesNoEmptySegment()
    {
        const v1::Manifest before = m_publisher->publish().manifestMessage;
        auto& guides = m_publisher->content["guide"];
        guides.erase(guides.begin(), guides.lower_bound(before.segments(1).next_id()));
        QVERIFY(checkReferences(m_publisher->publish().manifestMessage));
        guides.clear();
        const v1::Manifest none = m_publisher->publish().manifestMessage;
        QCOMPARE(countOf(none, "guide"), 0);
        QVERIFY(checkReferences(none));
    }

    void nothingChangedMeansNoNewFileButTheManifest()
    {
        m_publisher->publish();
        const BuiltCatalogue again = m_publisher->publish();
        QCOMPARE(again.files.size(), std::size_t{1});
        QVERIFY(again.head.size() <= limits::kHeadBytes);
    }

    void unsortedRecordsAreNotPublished()
    {
        std::vector<Collection> collections(1);
        collections[0] = {"guide", false, {{"b", "x"}, {"a", "x"}}};
        Publication publication;
        publication.region = kRegion;
        publication.collections = collections;
        QCOMPARE(buildCatalogue(publication, m_publisher->headKey()).error().code, ErrorCode::InvalidArgument);
        collections[0].records = {{"a", "x"}, {"a", "x"}};
        QCOMPARE(buildCatalogue(publication, m_publisher->headKey()).error().code, ErrorCode::InvalidArgument);
    }

    void init()
    {
        m_source.files().clear();
        m_publisher.emplace(m_source);
    }

private:
    LoopbackSource m_source;
    std::optional<TestPublisher> m_publisher;
};

TONGBAN_TEST(PlanTest)

#include "tst_plan.moc"
