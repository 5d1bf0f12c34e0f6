// SPDX-License-Identifier: Apache-2.0
#include "tests/client/forms/small_form.h"
#include "tests/support/test_main.h"

#include <algorithm>

using namespace tongban;
using testing::formOf;
using testing::keptOf;
using testing::SmallForm;

class SessionTest : public QObject
{
    Q_OBJECT

private:
    static std::string family()
    {
        return formOf(
            "<n/><total/><member jr:template=\"\"><name/><age/><adult/></member>"
            "<member><name/><age/><adult/></member>",
            R"x(<bind nodeset="/data/total" calculate="sum(/data/member/age[. != ''])"/> )x"
            R"x(<bind nodeset="/data/member/age" type="int" constraint=". &lt; 130" jr:constraintMsg="too old"/> )x"
            R"x(<bind nodeset="/data/member/adult" calculate="if(/data/member/age &gt;= 18, 'yes', 'no')"/>)x",
            R"x(<input ref="/data/n"/><group ref="/data/member"><label>Member</label> )x"
            R"x(<repeat nodeset="/data/member"><input ref="/data/member/name"/><input ref="/data/member/age"/> )x"
            R"x(</repeat></group>)x");
    }

private Q_SLOTS:
    void anAnswerHiddenByAnotherComesBackWithIt()
    {
        const SmallForm form(formOf("<a/><b/>", R"x(<bind nodeset="/data/b" relevant="/data/a = 'x'"/>)x",
                                    R"x(<input ref="/data/a"/><input ref="/data/b"/>)x"));
        QVERIFY(!form.at("/data/b").relevant);
        QVERIFY(form.answer("/data/a", "x"));
        QVERIFY(form.answer("/data/b", "typed"));
        QVERIFY(form.answer("/data/a", "y"));
        QCOMPARE(form.value("/data/b"), std::string());
        QVERIFY(form.session->serialize().find("typed") == std::string::npos);
        QVERIFY(form.session->serializeDraft().find("typed") != std::string::npos);
        QVERIFY(form.answer("/data/a", "x"));
        QCOMPARE(form.value("/data/b"), std::string("typed"));
    }

    void whatIsHiddenOrReadonlyCannotBeAnswered()
    {
        const SmallForm form(formOf("<a/><b/><c/>",
                                    R"x(<bind nodeset="/data/b" relevant="false()"/> )x"
                                    R"x(<bind nodeset="/data/c" readonly="/data/a = 'x'"/>)x",
                                    R"x(<input ref="/data/a"/><input ref="/data/b"/><input ref="/data/c"/>)x"));
        QCOMPARE(form.session->answer("/data/b", "1").error().code, ErrorCode::FailedPrecondition);
        QVERIFY(form.answer("/data/c", "1"));
        QVERIFY(form.answer("/data/a", "x"));
        QCOMPARE(form.session->answer("/data/c", "2").error().code, ErrorCode::FailedPrecondition);
        QCOMPARE(form.value("/data/c"), std::string("1"));
    }

    void aWrongAnswerIsRefusedAndTheOldOneStays()
    {
        const SmallForm form(formOf("<n/><d/><s/>",
                                    R"x(<bind nodeset="/data/n" type="int"/><bind nodeset="/data/d" type="date"/>)x",
                                    R"x(<input ref="/data/n"/><input ref="/data/d"/><select1 ref="/data/s"> )x"
                                    R"x(<item><label>A</label><value>a</value></item></select1>)x"));
        QVERIFY(form.answer("/data/n", "12"));
        QCOMPARE(form.session->answer("/data/n", "twelve").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(form.value("/data/n"), std::string("12"));
        QCOMPARE(form.session->answer("/data/d", "2026-02-30").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(form.session->answer("/data/s", "b").error().code, ErrorCode::InvalidArgument);
    }

    void aBrokenRuleIsKeptAndSaidInTheFormsWords()
    {
        const SmallForm form(family());
        QVERIFY(form.answer("/data/member[1]/age", "200"));
        const forms::NodeState age = form.at("/data/member[1]/age");
        QVERIFY(!age.constraintOk);
        QCOMPARE(age.message, std::string("too old"));
        const auto problems = form.session->validate();
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems.front().path, std::string("/data/member[1]/age"));
        QVERIFY(problems.front().kind == forms::Problem::Kind::Invalid);
    }

    void aRequiredAnswerIsMissedOnlyWhileItIsRelevant()
    {
        const SmallForm form(formOf("<a/><b/>",
                                    R"x(<bind nodeset="/data/b" relevant="/data/a = 'x'" required="true()" )x"
                                    R"x(jr:requiredMsg="please"/>)x",
                                    R"x(<input ref="/data/a"/><input ref="/data/b"/>)x"));
        QVERIFY(form.session->validate().empty());
        QVERIFY(form.answer("/data/a", "x"));
        QCOMPARE(form.session->validate().front().message, std::string("please"));
        QVERIFY(form.answer("/data/b", "1"));
        QVERIFY(form.session->validate().empty());
    }

    void anAbsolutePathInsideARepeatMeansItsOwnInstance()
    {
        const SmallForm form(family());
        const auto range = form.session->find("/data/member");
        QVERIFY(form.session->addRepeat(*range));
        QVERIFY(form.answer("/data/member[1]/age", "40"));
        QVERIFY(form.answer("/data/member[2]/age", "7"));
        QCOMPARE(form.value("/data/member[1]/adult"), std::string("yes"));
        QCOMPARE(form.value("/data/member[2]/adult"), std::string("no"));
        QCOMPARE(form.value("/data/total"), std::string("47"));
    }

    void removingAnInstanceMovesTheOthersUpAndTakesItsPartAway()
    {
        const SmallForm form(family());
        const auto range = *form.session->find("/data/member");
        QVERIFY(form.session->addRepeat(range));
        QVERIFY(form.session->addRepeat(range));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(form.answer("/data/member[" + std::to_string(i) + "]/age", std::to_string(i * 10)));
        const auto changes = form.session->removeRepeat(*form.session->find("/data/member[2]"));
        QVERIFY(changes && changes->structure && !changes->removed.empty());
        QCOMPARE(form.value("/data/member[2]/age"), std::string("30"));
        QCOMPARE(form.value("/data/total"), std::string("40"));
    }

    void aCountedRepeatFollowsItsNumber()
    {
        const SmallForm form(formOf("<n>2</n><r jr:template=\"\"><p/></r>",
                                    R"x(<bind nodeset="/data/r/p" calculate="position(..)"/>)x",
                                    R"x(<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n"/>)x"));
        const auto range = *form.session->find("/data/r");
        QCOMPARE(form.session->instances(range).size(), std::size_t{2});
        QVERIFY(form.answer("/data/n", "4"));
        QCOMPARE(form.value("/data/r[4]/p"), std::string("4"));
        QVERIFY(form.answer("/data/n", "1"));
        QCOMPARE(form.session->instances(range).size(), std::size_t{1});
        QCOMPARE(form.session->addRepeat(range).error().code, ErrorCode::FailedPrecondition);
    }

    void aCountOutOfAllMeasureIsRefused()
    {
        const SmallForm form(formOf("<n/><r jr:template=\"\"><p/></r>", "",
                                    R"x(<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n"/>)x"));
        QCOMPARE(form.session->answer("/data/n", "999999999").error().code, ErrorCode::ResourceExhausted);
    }

    void whatTheProgramKnowsIsFilledInAndMarked()
    {
        forms::SessionInput input;
        input.instances["profile"] = "<root><name>王桂珍</name></root>";
        const SmallForm form(formOf("<name/>",
                                    R"x(<instance id="profile" src="jr://instance/profile"/> )x"
                                    R"x(<setvalue event="odk-instance-first-load" ref="/data/name" )x"
                                    R"x(value="instance('profile')/root/name"/>)x",
                                    R"x(<input ref="/data/name"/>)x"),
                             input);
        QCOMPARE(form.value("/data/name"), std::string("王桂珍"));
        QVERIFY(form.at("/data/name").origin == forms::Origin::Prefilled);
        QVERIFY(form.answer("/data/name", "王桂珍珍"));
        QVERIFY(form.at("/data/name").origin == forms::Origin::Person);
    }

    void aDraftComesBackWithItsAnswersAndWhoGaveThem()
    {
        const SmallForm first(family());
        QVERIFY(first.session->addRepeat(*first.session->find("/data/member")));
        QVERIFY(first.answer("/data/member[2]/name", "a < b & \"c\"\n二"));
        const SmallForm again(family(), {}, first.session->serializeDraft());
        QVERIFY(again.session->orphans().empty());
        QCOMPARE(again.value("/data/member[2]/name"), std::string("a < b & \"c\"\n二"));
        QVERIFY(again.at("/data/member[2]/name").origin == forms::Origin::Person);
        QCOMPARE(again.session->serializeDraft(), first.session->serializeDraft());
    }

    void aDraftUnderANewerFormKeepsWhatFitsAndListsTheRest()
    {
        const SmallForm form(
            formOf("<a/><n/><s/><fresh>new</fresh>", R"x(<bind nodeset="/data/n" type="int"/>)x",
                   R"x(<input ref="/data/a"/><input ref="/data/n"/><input ref="/data/fresh"/> )x"
                   R"x(<select1 ref="/data/s"><item><label>A</label><value>a</value></item></select1>)x"),
            {}, keptOf(R"x(<a>kept</a><n>many</n><s>gone</s><old><x>lost</x></old>)x"));
        QCOMPARE(form.value("/data/a"), std::string("kept"));
        QCOMPARE(form.value("/data/fresh"), std::string("new"));
        auto orphans = form.session->orphans();
        std::sort(orphans.begin(), orphans.end(), [](const auto& x, const auto& y) { return x.path < y.path; });
        const std::vector<forms::Orphan> expected{{"/data/n", "many"}, {"/data/old/x", "lost"}, {"/data/s", "gone"}};
        QVERIFY(orphans == expected);
    }

    void answersOfOthersNeedNotSayTheNamespaceOfTheForm()
    {
        const SmallForm form(formOf("<a/><g><b/></g>", "", R"x(<input ref="/data/a"/><input ref="/data/g/b"/>)x"), {},
                             R"x(<data id="t" version="1"><a>1</a><g><b>2</b></g></data>)x");
        QCOMPARE(form.value("/data/a"), std::string("1"));
        QCOMPARE(form.value("/data/g/b"), std::string("2"));
        QVERIFY(form.session->orphans().empty());
    }

    void whatTheFormReckonedItselfIsNoAnswerThatIsLost()
    {
        const SmallForm first(formOf("<a/><sum/>", R"x(<bind nodeset="/data/sum" calculate="/data/a * 2"/>)x",
                                     R"x(<input ref="/data/a"/>)x"));
        QVERIFY(first.answer("/data/a", "2"));
        QCOMPARE(first.value("/data/sum"), std::string("4"));
        const SmallForm later(formOf("<a/>", "", R"x(<input ref="/data/a"/>)x"), {}, first.session->serializeDraft());
        QCOMPARE(later.value("/data/a"), std::string("2"));
        QVERIFY(later.session->orphans().empty());
    }

    void aChoiceThatIsGoneIsNoAnswerAnyMore()
    {
        const SmallForm form(formOf("<town/><village/>",
                                    R"x(<instance id="v"><root><item><t>1</t><n>11</n></item><item><t>2</t><n>21</n> )x"
                                    R"x(</item></root></instance>)x",
                                    R"x(<input ref="/data/town"/><select1 ref="/data/village"> )x"
                                    R"x(<itemset nodeset="instance('v')/root/item[t = /data/town]"><value ref="n"/> )x"
                                    R"x(<label ref="n"/></itemset></select1>)x"));
        QVERIFY(form.answer("/data/town", "1"));
        QVERIFY(form.answer("/data/village", "11"));
        QVERIFY(form.answer("/data/town", "2"));
        QCOMPARE(form.value("/data/village"), std::string());
        QCOMPARE(form.at("/data/village").options.front().value, std::string("21"));
        // A slip of the finger costs nothing.
        QVERIFY(form.answer("/data/town", "1"));
        QCOMPARE(form.value("/data/village"), std::string("11"));
        QVERIFY(form.answer("/data/village", ""));
        QVERIFY(form.answer("/data/town", "2"));
        QVERIFY(form.answer("/data/town", "1"));
        QCOMPARE(form.value("/data/village"), std::string());
    }

    void aNumberThatIsEmptiedToBeWrittenAnewTakesNoAnswerAway()
    {
        const SmallForm form(formOf("<n/><r jr:template=\"\"><a/></r>", R"x(<bind nodeset="/data/n" type="int"/>)x",
                                    R"x(<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n">)x"
                                    R"x(<input ref="/data/r/a"/></repeat>)x"));
        const auto range = *form.session->find("/data/r");
        QVERIFY(form.session->instances(range).empty());
        QVERIFY(form.answer("/data/n", "2"));
        QVERIFY(form.answer("/data/r[2]/a", "typed"));
        QVERIFY(form.answer("/data/n", ""));
        const SmallForm again(formOf("<n/><r jr:template=\"\"><a/></r>", R"x(<bind nodeset="/data/n" type="int"/>)x",
                                     R"x(<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n">)x"
                                     R"x(<input ref="/data/r/a"/></repeat>)x"),
                              {}, form.session->serializeDraft());
        QCOMPARE(again.value("/data/r[2]/a"), std::string("typed"));
        QVERIFY(form.answer("/data/n", "3"));
        QCOMPARE(form.value("/data/r[2]/a"), std::string("typed"));
        QVERIFY(form.answer("/data/n", "0"));
        QVERIFY(form.session->instances(range).empty());
    }

    void clearingAGroupEmptiesItsAnswersAlone()
    {
        const SmallForm form(
            formOf("<g><a/><b/></g><c/>", "",
                   R"x(<group ref="/data/g"><input ref="/data/g/a"/><input ref="/data/g/b"/></group> )x"
                   R"x(<input ref="/data/c"/>)x"));
        for (const char* const path : {"/data/g/a", "/data/g/b", "/data/c"})
            QVERIFY(form.answer(path, "1"));
        QVERIFY(form.session->clear(*form.session->find("/data/g")));
        QCOMPARE(form.value("/data/g/a") + form.value("/data/g/b") + form.value("/data/c"), std::string("1"));
    }

    void pagesAreTheGroupsOfTheFirstLevelWithTheirState()
    {
        const SmallForm form(formOf("<g><a/><b/></g><h><c/></h>",
                                    R"x(<bind nodeset="/data/g/a" required="true()"/> )x"
                                    R"x(<bind nodeset="/data/h" relevant="/data/g/b = '1'"/>)x",
                                    R"x(<group ref="/data/g"><label>First</label><input ref="/data/g/a"/> )x"
                                    R"x(<input ref="/data/g/b"/></group> )x"
                                    R"x(<group ref="/data/h"><label>Second</label><input ref="/data/h/c"/></group>)x"));
        auto pages = form.session->pages();
        QCOMPARE(pages.size(), std::size_t{2});
        QCOMPARE(pages[0].title, std::string("First"));
        QVERIFY(!pages[0].complete());
        QVERIFY(!pages[1].relevant);
        QVERIFY(form.answer("/data/g/a", "1"));
        QVERIFY(form.answer("/data/g/b", "1"));
        pages = form.session->pages();
        QVERIFY(pages[0].complete() && pages[1].relevant);
        QCOMPARE(pages[0].answered, 2);
    }

    void theLanguageCanBeChangedInMidForm()
    {
        const SmallForm form(
            formOf("<a/>", "", R"x(<input ref="/data/a"><label ref="jr:itext('l')"/></input>)x",
                   R"x(<itext><translation lang="zh" default="true()"><text id="l"><value>名字</value> )x"
                   R"x(</text></translation><translation lang="en"><text id="l"><value>Name</value></text> )x"
                   R"x(</translation></itext>)x"));
        QCOMPARE(form.at("/data/a").label, std::string("名字"));
        QVERIFY(form.answer("/data/a", "x"));
        form.session->setLanguage("en");
        QCOMPARE(form.at("/data/a").label, std::string("Name"));
        QCOMPARE(form.value("/data/a"), std::string("x"));
    }
};

TONGBAN_TEST(SessionTest)
#include "tst_session.moc"
