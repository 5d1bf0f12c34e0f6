// SPDX-License-Identifier: Apache-2.0
#include "tests/client/forms/small_form.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using testing::formOf;
using testing::SmallForm;

namespace
{

std::string longForm()
{
    return formOf(
        "<n/><r jr:template=\"\"><a/><twice/><number/><before/></r>",
        R"x(<bind nodeset="/data/r/twice" calculate="/data/r/a * 2"/>)x"
        R"x(<bind nodeset="/data/r/number" calculate="position(..)"/>)x"
        R"x(<bind nodeset="/data/r/before" calculate="indexed-repeat(/data/r/a, /data/r, position(..) - 1)"/>)x",
        R"x(<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n">)x"
        R"x(<input ref="/data/r/a"/></repeat>)x");
}

} // namespace

class RepeatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveThousandInstancesAnswerEachForItself()
    {
        const SmallForm form(longForm());
        QVERIFY(form.answer("/data/n", "5000"));
        QCOMPARE(form.value("/data/r[5000]/number"), std::string("5000"));
        const auto changes = form.session->answer("/data/r[4999]/a", "21");
        QVERIFY(changes.has_value());
        QCOMPARE(form.value("/data/r[4999]/twice"), std::string("42"));
        QCOMPARE(form.value("/data/r[4998]/twice"), std::string());
        QCOMPARE(form.value("/data/r[5000]/before"), std::string("21"));
        // Its own, what is calculated from it, and the one that looks back at it.
        QCOMPARE(changes->nodes.size(), std::size_t{3});
    }

    void oneMoreInstanceAtTheEndTouchesNoneOfTheOthers()
    {
        const SmallForm form(formOf("<r jr:template=\"\"><a/><twice/><number/></r>",
                                    R"x(<bind nodeset="/data/r/twice" calculate="/data/r/a * 2"/>)x"
                                    R"x(<bind nodeset="/data/r/number" calculate="position(..)"/>)x",
                                    R"x(<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>)x"));
        const auto range = *form.session->find("/data/r");
        std::size_t first = 0;
        std::size_t last = 0;
        for (int i = 0; i < 200; ++i) {
            const auto changes = form.session->addRepeat(range);
            QVERIFY(changes.has_value());
            first = i == 0 ? changes->nodes.size() : first;
            last = changes->nodes.size();
        }
        QCOMPARE(last, first);
        QVERIFY(form.session->removeRepeat(*form.session->find("/data/r[7]")));
        QCOMPARE(form.value("/data/r[7]/number"), std::string("7"));
        QCOMPARE(form.value("/data/r[199]/number"), std::string("199"));
    }

    void countsAndSumsFollowInstancesThatComeAndGo()
    {
        const SmallForm form(formOf("<all/><sum/><r jr:template=\"\"><a/><rest/></r>",
                                    R"x(<bind nodeset="/data/all" calculate="count(/data/r)"/>)x"
                                    R"x(<bind nodeset="/data/sum" calculate="sum(/data/r/a)"/>)x"
                                    R"x(<bind nodeset="/data/r/rest" calculate="count(../../r) - position(..)"/>)x",
                                    R"x(<repeat nodeset="/data/r"><input ref="/data/r/a"/></repeat>)x"));
        const auto range = *form.session->find("/data/r");
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(form.session->addRepeat(range));
            QVERIFY(form.answer("/data/r[" + std::to_string(i) + "]/a", std::to_string(i)));
        }
        QCOMPARE(form.value("/data/all") + " " + form.value("/data/sum"), std::string("3 6"));
        QCOMPARE(form.value("/data/r[1]/rest"), std::string("2"));
        QVERIFY(form.session->removeRepeat(*form.session->find("/data/r[2]")));
        QCOMPARE(form.value("/data/all") + " " + form.value("/data/sum"), std::string("2 4"));
        QCOMPARE(form.value("/data/r[1]/rest") + form.value("/data/r[2]/rest"), std::string("10"));
    }

    void indexedRepeatLooksIntoTheInstanceOfEachNumber()
    {
        const SmallForm form(formOf("<seen/><h jr:template=\"\"><p jr:template=\"\"><name/></p></h>",
                                    R"x(<bind nodeset="/data/seen" )x"
                                    R"x(calculate="indexed-repeat(/data/h/p/name, /data/h, 2, /data/h/p, 1)"/>)x",
                                    R"x(<repeat nodeset="/data/h"><repeat nodeset="/data/h/p">)x"
                                    R"x(<input ref="/data/h/p/name"/></repeat></repeat>)x"));
        QCOMPARE(form.value("/data/seen"), std::string());
        const auto range = *form.session->find("/data/h");
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(form.session->addRepeat(range));
            QVERIFY(form.session->addRepeat(*form.session->find("/data/h[" + std::to_string(i) + "]/p")));
        }
        QVERIFY(form.answer("/data/h[1]/p[1]/name", "one"));
        QVERIFY(form.answer("/data/h[2]/p[1]/name", "two"));
        QCOMPARE(form.value("/data/seen"), std::string("two"));
    }
};

TONGBAN_TEST(RepeatsTest)
#include "tst_repeats.moc"
