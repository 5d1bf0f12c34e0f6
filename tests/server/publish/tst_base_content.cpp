// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/check_content.h"
#include "server/publish/source/load_content.h"
#include "tests/server/publish/content_folder.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tongban;

// What this repository publishes for Wafangdian.
class BaseContentTest : public QObject
{
    Q_OBJECT

    server::Content m_content;

    const v1::Office* office(const std::string& id) const
    {
        const auto it = std::find_if(m_content.offices.begin(), m_content.offices.end(),
                                     [&](const auto& o) { return o.record.id() == id; });
        return it == m_content.offices.end() ? nullptr : &it->record;
    }
    std::size_t officesOf(v1::OfficeKind kind) const
    {
        return static_cast<std::size_t>(std::count_if(m_content.offices.begin(), m_content.offices.end(),
                                                      [&](const auto& o) { return o.record.kind() == kind; }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = server::loadContent(TONGBAN_SOURCE_DIR "/server/content/wafangdian");
        if (!content) {
            for (const auto& finding : content.error())
                qWarning("%s", server::findingLine(finding).c_str());
        }
        QVERIFY(content.has_value());
        m_content = std::move(*content);
    }

    void nothingOfItIsRefused()
    {
        const auto findings = server::checkContent(m_content, tongban::testing::simpleFormChecker());
        for (const auto& finding : findings)
            qInfo("%s", server::findingLine(finding).c_str());
        QVERIFY(!server::hasRefusal(findings));
    }

    void everyTownAndVillageHasItsServicePoint()
    {
        QCOMPARE(officesOf(v1::OFFICE_KIND_TOWN), std::size_t{32});
        QCOMPARE(officesOf(v1::OFFICE_KIND_POLICE_STATION), std::size_t{32});
        QCOMPARE(officesOf(v1::OFFICE_KIND_VILLAGE), std::size_t{332});
        QCOMPARE(m_content.divisions.size(), std::size_t{1 + 32 + 332});
    }

    void theHallHasWindowsOfAtLeastTwelveDepartmentsAndIsOpenOnSaturday()
    {
        const auto* hall = office("office-hall");
        QVERIFY(hall);
        std::set<std::string> departments;
        for (const auto& window : hall->windows())
            departments.insert(window.department_id());
        QVERIFY(departments.size() >= 12);
        QVERIFY(
            std::any_of(hall->hours().begin(), hall->hours().end(), [](const auto& h) { return h.weekdays(0) == 6; }));
        QVERIFY(std::find(hall->aliases().begin(), hall->aliases().end(), "公共行政服务中心") != hall->aliases().end());
    }

    // Changxing and Jiaoliu islands are run by a zone of their own.
    void theCityHallDoesNotServeTheZone()
    {
        const auto& served = office("office-hall")->serves();
        QCOMPARE(served.size(), 30);
        QVERIFY(std::find(served.begin(), served.end(), "210281009") == served.end());
        QCOMPARE(office("office-hall-changxingdao")->serves_size(), 2);
    }

    void theYearThatIsNotPublishedYetStandsThereEmpty()
    {
        QCOMPARE(m_content.workYears.size(), std::size_t{5});
        const auto& last = m_content.workYears.back().record;
        QCOMPARE(last.year(), 2027);
        QVERIFY(!last.published());
        QCOMPARE(last.days_size(), 0);
    }

    void starsRunOppositeToTheCodesOfSatisfaction()
    {
        const auto it = std::find_if(m_content.codeSets.begin(), m_content.codeSets.end(),
                                     [](const auto& s) { return s.record.id() == "satisfaction"; });
        QVERIFY(it != m_content.codeSets.end());
        for (const auto& code : it->record.codes())
            QCOMPARE(code.stars(), 6 - std::stoi(code.code()));
    }
};

TONGBAN_TEST(BaseContentTest)

#include "tst_base_content.moc"
