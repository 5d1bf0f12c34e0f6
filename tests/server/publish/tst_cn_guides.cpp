// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/check_content.h"
#include "server/publish/check/text/limit_text.h"
#include "server/publish/source/load_content.h"
#include "tests/server/publish/content_folder.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace tongban;
using server::limitFromText;
using tongban::testing::ContentFolder;
using tongban::testing::readText;

// Twelve real guides (data/cn_guides.textproto): what trips programs in each is said here by name.
class CnGuidesTest : public QObject
{
    Q_OBJECT

private:
    server::Content m_content;
    std::vector<server::Finding> m_findings;

    const v1::Guide& guide(const std::string& id) const
    {
        const auto it = std::find_if(m_content.guides.begin(), m_content.guides.end(),
                                     [&](const auto& g) { return g.record.id() == id; });
        Q_ASSERT(it != m_content.guides.end());
        return it->record;
    }
    const v1::Office& office(const std::string& id) const
    {
        const auto it = std::find_if(m_content.offices.begin(), m_content.offices.end(),
                                     [&](const auto& o) { return o.record.id() == id; });
        Q_ASSERT(it != m_content.offices.end());
        return it->record;
    }
    // The findings after `from` has become `to` in the twelve guides.
    static std::vector<std::string> findingsAfter(const std::string& from, const std::string& to)
    {
        std::string text = readText(TONGBAN_SOURCE_DIR "/tests/server/publish/data/cn_guides.textproto");
        const auto at = text.find(from);
        Q_ASSERT(at != std::string::npos);
        text.replace(at, from.size(), to);
        const ContentFolder folder;
        folder.remove("base.textproto");
        folder.write("cn.textproto", text);
        return folder.findings();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto content = server::loadContent(TONGBAN_SOURCE_DIR "/tests/server/publish/data");
        QVERIFY(content.has_value());
        m_content = std::move(*content);
        QCOMPARE(m_content.guides.size(), std::size_t{12});
        m_findings = server::checkContent(m_content, tongban::testing::simpleFormChecker());
        for (const auto& finding : m_findings)
            QVERIFY2(finding.severity == server::Severity::Warning, server::findingLine(finding).c_str());
    }

    // Hongze: four identity documents, each called necessary.
    void fourNecessaryIdentityDocumentsAreOneGroupOfAlternatives()
    {
        const auto& materials = guide("hongze-ssc").materials();
        QCOMPARE(std::count_if(materials.begin(), materials.end(),
                               [](const auto& m) { return m.one_of_group() == "identity"; }),
                 4);
        QCOMPARE(
            std::count_if(materials.begin(), materials.end(), [](const auto& m) { return !m.licence_code().empty(); }),
            3);
    }

    // Hongze: 14:00 becomes 14:30 in the hot months.
    void summerHoursLeaveNoDayWithoutHours()
    {
        const auto& hours = office("office-hongze").hours();
        QCOMPARE(hours.size(), 3);
        QCOMPARE(hours[1].season_from(), std::string("10-01"));
        QCOMPARE(hours[2].opens(), std::string("14:30"));
    }

    // Zhangqiu: a month by law, on the spot by promise.
    void aMonthByLawAndOnTheSpotByPromiseStandInOneGuide()
    {
        QCOMPARE(guide("zhangqiu-gaoling").legal_limit().unit(), v1::LIMIT_UNIT_MONTH);
        QCOMPARE(guide("zhangqiu-gaoling").promised_limit().unit(), v1::LIMIT_UNIT_ON_THE_SPOT);
        QCOMPARE(limitFromText("1 月")->unit(), v1::LIMIT_UNIT_MONTH);
        QCOMPARE(limitFromText("1 月")->count(), 1);
        QCOMPARE(limitFromText("当场")->unit(), v1::LIMIT_UNIT_ON_THE_SPOT);
    }

    // Zhangqiu: 下午1:30-5:30.
    void aTwelveHourClockIsRefused()
    {
        const auto lines =
            findingsAfter("opens: \"13:30\" closes: \"17:30\" }", "opens: \"01:30\" closes: \"05:30\" }");
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const auto& line) { return line.find("12-hour clock") != std::string::npos; }));
    }

    // Yuetang: 1+5+5+5+5 = 21, promised 22.
    void stepsThatDoNotAddUpToThePromiseAreAWarningNotAnError()
    {
        const auto it = std::find_if(m_findings.begin(), m_findings.end(), [](const auto& f) {
            return f.text == "guide yuetang-gaoling: the steps add up to 21, the promise says 22";
        });
        QVERIFY(it != m_findings.end());
        QCOMPARE(it->severity, server::Severity::Warning);
        QCOMPARE(it->place.file, std::string("cn_guides.textproto"));
    }

    // Yuetang: 低保证 only from 80 to 89.
    void theLowIncomeCardIsAskedForInOneSituationOnly()
    {
        const auto& card = guide("yuetang-gaoling").materials(5);
        QCOMPARE(card.name(), std::string("低保证"));
        QCOMPARE(card.when(0).option_ids(0), std::string("80"));
        QCOMPARE(card.copies(), 2);
    }

    // Yuetang: two seasons that fill the year, one of them over its end.
    void winterHoursRunOverTheEndOfTheYear()
    {
        QCOMPARE(office("office-yuetang").hours(2).season_from(), std::string("10-01"));
        QCOMPARE(office("office-yuetang").hours(2).season_to(), std::string("06-30"));
    }

    // Duji: words around the number.
    void aPromiseInWordsIsReadAsItsNumber()
    {
        const auto limit = limitFromText("承诺办结时限1个工作日");
        QCOMPARE(limit->unit(), v1::LIMIT_UNIT_WORKING_DAY);
        QCOMPARE(limit->count(), 1);
    }

    // Anling: 每月1-20日 is when, not how long.
    void daysOfTheMonthAreNotACountOfDays()
    {
        const auto limit = limitFromText("每月1-20日");
        QCOMPARE(limit->unit(), v1::LIMIT_UNIT_NONE);
        QCOMPARE(limit->month_day_from(), 1);
        QCOMPARE(limit->month_day_to(), 20);
        QCOMPARE(limitFromText("1-24日")->month_day_to(), 24);
        QCOMPARE(guide("anling-pension").steps(2).limit().month_day_to(), 24);
    }

    // Jintang: open on Saturday, in two halls.
    void saturdayIsOpenInBothHalls()
    {
        QCOMPARE(guide("jintang-pay").office_ids_size(), 2);
        for (const auto& id : guide("jintang-pay").office_ids())
            QCOMPARE(office(id).hours(0).weekdays(5), 6);
    }

    // Luochuan: 一个月.
    void aLimitInChineseNumeralsIsRead()
    {
        QCOMPARE(limitFromText("一个月")->unit(), v1::LIMIT_UNIT_MONTH);
        QCOMPARE(limitFromText("一个月")->count(), 1);
        QCOMPARE(limitFromText("二十五个工作日")->count(), 25);
        QCOMPARE(limitFromText("十日内")->count(), 10);
        QCOMPARE(limitFromText("一百二十天")->count(), 120);
    }

    void aWordingThatSaysAnotherLimitIsAWarning()
    {
        const auto lines = findingsAfter("count: 1 law: \"样例, 未核实\" raw: \"一个月\"",
                                         "count: 2 law: \"样例, 未核实\" raw: \"一个月\"");
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto& line) {
            return line.find("warning: guide luochuan-gaoling: the wording '一个月'") != std::string::npos;
        }));
    }

    // Anhua: two notices, neither counts.
    void bothPublicNoticesStandOutsideTheClock()
    {
        const auto& steps = guide("anhua-dibao").steps();
        QCOMPARE(std::count_if(steps.begin(), steps.end(),
                               [](const auto& s) { return s.kind() == v1::STEP_KIND_NOTICE && s.outside_clock(); }),
                 2);
    }

    // Anhua: a village may help, and the authorisation is a paper of its own.
    void aVillageMayHelpWithoutIssuingAnything()
    {
        QVERIFY(guide("anhua-dibao").channels().village_point());
        QCOMPARE(guide("anhua-dibao").materials(3).id(), std::string("mandate"));
        const auto lines = findingsAfter(
            "name: \"户口本\" required: true originals: 1 }\n  materials { id: \"mandate\"",
            "name: \"亲属关系证明\" issuer: \"村委会\" required: true originals: 1 }\n  materials { id: \"mandate\"");
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const auto& line) { return line.find("may not be asked for") != std::string::npos; }));
    }

    // Zhangdian: seven days from when another body has the papers.
    void theClockStartsWhenAnotherBodyHasThePapers()
    {
        const auto limit = limitFromText("区残联收到材料7个工作日内审核完成");
        QCOMPARE(limit->count(), 7);
        QCOMPARE(limit->starts_from(), std::string("区残联收到材料"));
        QCOMPARE(guide("zhangdian-card").promised_limit().starts_from(), limit->starts_from());
    }

    // Shenzhen: the assessment's 30 days are not of the promised 10.
    void theAssessmentStopsTheClock()
    {
        QVERIFY(guide("shenzhen-card").steps(2).outside_clock());
        QVERIFY(std::none_of(m_findings.begin(), m_findings.end(),
                             [](const auto& f) { return f.text.starts_with("guide shenzhen-card"); }));
        QCOMPARE(limitFromText("30个工作日内(不纳入承诺时限)")->not_counted_size(), 1);
    }

    // Jiangling: no legal limit, and a promise in prose with an exclusion.
    void aPromiseInProseKeepsWhatItLeavesOut()
    {
        const auto limit = limitFromText(guide("jiangling-ssc").promised_limit().raw());
        QCOMPARE(limit->unit(), v1::LIMIT_UNIT_WORKING_DAY);
        QCOMPARE(limit->count(), 10);
        QCOMPARE(limit->not_counted(0), std::string("省厅制卡时间"));
        QCOMPARE(guide("jiangling-ssc").legal_limit().unit(), v1::LIMIT_UNIT_NONE);
        QCOMPARE(limitFromText("无")->unit(), v1::LIMIT_UNIT_NONE);
    }

    void wordsThatAreNoLimitAreNotMadeOne()
    {
        QVERIFY(!limitFromText(""));
        QVERIFY(!limitFromText("尽快"));
        QVERIFY(!limitFromText("99999999999999个工作日"));
    }
};

TONGBAN_TEST(CnGuidesTest)

#include "tst_cn_guides.moc"
