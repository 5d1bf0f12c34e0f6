// SPDX-License-Identifier: Apache-2.0
#include "client/forms/kept_answers.h"
#include "tests/client/forms/small_form.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace tongban;
using testing::formOf;
using testing::SmallForm;

namespace
{

std::string family()
{
    return formOf(
        "<name/><rooms/><size/><member jr:template=\"\"><name/><age/></member><room jr:template=\"\"><a/></room>"
        "<when/>",
        R"x(<bind nodeset="/data/size" calculate="count(/data/member)"/>)x"
        R"x(<bind nodeset="/data/when" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>)x",
        R"x(<input ref="/data/name"/><input ref="/data/rooms"/><repeat nodeset="/data/member">)x"
        R"x(<input ref="/data/member/name"/><input ref="/data/member/age"/></repeat>)x"
        R"x(<repeat nodeset="/data/room" jr:count="/data/rooms"><input ref="/data/room/a"/></repeat>)x");
}

std::vector<forms::KeptAnswer> keptOf(const SmallForm& form)
{
    return forms::readKeptAnswers(form.session->serializeDraft()).value();
}

std::string find(const std::vector<forms::KeptAnswer>& all, const std::string& path)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.path == path; });
    return found == all.end() ? "(none)" : found->value;
}

// The family with two members, and their names for good.
struct Family : SmallForm {
    Family()
        : SmallForm(family())
    {
        const auto range = *session->find("/data/member");
        (void)session->addRepeat(range);
        (void)session->addRepeat(range);
        (void)answer("/data/member[1]/name", "first");
        (void)answer("/data/member[2]/name", "second");
        first = session->keptPathOf(*session->find("/data/member[1]"));
        second = session->keptPathOf(*session->find("/data/member[2]"));
    }

    std::string first;
    std::string second;
};

} // namespace

class KeptAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstanceKeepsItsNameWhenTheOneBeforeItGoes()
    {
        const Family form;
        QVERIFY(form.first != form.second);
        QVERIFY(form.session->removeRepeat(*form.session->find("/data/member[1]")));
        QCOMPARE(form.session->keptPathOf(*form.session->find("/data/member[1]")), form.second);
        const auto kept = keptOf(form);
        QCOMPARE(find(kept, form.second), std::string("1"));
        QCOMPARE(find(kept, form.second + "/name"), std::string("second"));
        QCOMPARE(find(kept, form.first), std::string("(none)"));
    }

    void namesOutliveTheProgram()
    {
        const Family form;
        const SmallForm again(family(), {}, form.session->serializeDraft());
        QCOMPARE(again.session->keptPathOf(*again.session->find("/data/member[2]")), form.second);
        QCOMPARE(again.session->findKept(form.second + "/name"), again.session->find("/data/member[2]/name"));
        QCOMPARE(again.session->serializeDraft(), form.session->serializeDraft());
    }

    void whatTheFormReckonsIsNobodysAnswer()
    {
        const Family form;
        QCOMPARE(find(keptOf(form), "/data/size"), std::string("(none)"));
        QCOMPARE(find(keptOf(form), "/data/when"), std::string("(none)"));
    }

    void howManyThereAreIsNotSaidWhereTheFormDetermines()
    {
        const SmallForm form(family());
        QVERIFY(form.answer("/data/rooms", "2"));
        QVERIFY(form.answer("/data/room[2]/a", "x"));
        const auto kept = keptOf(form);
        QCOMPARE(find(kept, "/data/room[2]"), std::string("(none)"));
        QCOMPARE(find(kept, "/data/room[2]/a"), std::string("x"));
    }

    void answersMakeADraftThatOpensWithThem()
    {
        Family form;
        QVERIFY(form.answer("/data/name", "<a & b>"));
        QVERIFY(form.answer("/data/rooms", "2"));
        QVERIFY(form.answer("/data/room[2]/a", "x"));
        const auto definition = forms::Definition::load(family());
        const std::string draft = forms::writeKeptAnswers(**definition, keptOf(form), {}).value();
        const SmallForm again(family(), {}, draft);
        QCOMPARE(again.value("/data/name"), std::string("<a & b>"));
        QCOMPARE(again.value("/data/member[2]/name"), std::string("second"));
        QCOMPARE(again.value("/data/size"), std::string("2"));
        QCOMPARE(again.value("/data/room[2]/a"), std::string("x"));
        QVERIFY(keptOf(again) == keptOf(form));
    }

    void whatTheFormHadReckonedStays()
    {
        Family form;
        const std::string started = form.value("/data/when");
        form.clock.advance(std::chrono::hours{1});
        const auto definition = forms::Definition::load(family());
        auto answers = keptOf(form);
        answers.push_back({"/data/name", "new", false});
        const std::string draft =
            forms::writeKeptAnswers(**definition, answers, form.session->serializeDraft()).value();
        const SmallForm again(family(), {}, draft);
        QCOMPARE(again.value("/data/when"), started);
        QCOMPARE(again.value("/data/name"), std::string("new"));
    }

    void whatIsNoDraftIsRefused()
    {
        QVERIFY(!forms::readKeptAnswers("<data"));
    }
};

TONGBAN_TEST(KeptAnswersTest)

#include "tst_kept_answers.moc"
