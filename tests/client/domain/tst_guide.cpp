// SPDX-License-Identifier: Apache-2.0
#include "client/domain/guide_diff.h"
#include "client/domain/situation.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::domain;

namespace
{

v1::Option& addOption(v1::Question& question, const char* id)
{
    v1::Option& option = *question.add_options();
    option.set_id(id);
    return option;
}

template <typename Item>
void addWhen(Item& item, const char* question, std::initializer_list<const char*> options)
{
    v1::When& when = *item.add_when();
    when.set_question_id(question);
    for (const char* option : options)
        when.add_option_ids(option);
}

v1::Material& addMaterial(v1::Guide& guide, const char* id, const char* group = "")
{
    v1::Material& material = *guide.add_materials();
    material.set_id(id);
    material.set_name(id);
    material.set_one_of_group(group);
    return material;
}

// Who? (self, child); of a child: under 16? Trees before the house need nothing.
v1::Guide sample()
{
    v1::Guide guide;
    v1::Question& who = *guide.add_questions();
    who.set_id("who");
    addOption(who, "self");
    addOption(who, "child");
    v1::Ending& ending = *addOption(who, "dead").mutable_ending();
    ending.set_kind(v1::ENDING_KIND_NOT_NEEDED);
    ending.set_reason("不用办");
    v1::Question& age = *guide.add_questions();
    age.set_id("age");
    addOption(age, "under");
    addOption(age, "over");
    addWhen(age, "who", {"child"});
    addMaterial(guide, "form");
    addMaterial(guide, "id-card", "identity");
    addMaterial(guide, "passport", "identity").set_one_of_title("身份证件");
    addWhen(addMaterial(guide, "birth"), "age", {"under"});
    v1::Step& visit = *guide.add_steps();
    visit.set_id("visit");
    addWhen(visit, "who", {"child"});
    return guide;
}

std::string materialsOf(const Situation& situation)
{
    std::string text;
    for (const MaterialGroup& group : situation.materials) {
        for (const MaterialNeed& need : group.materials)
            text += need.material->id() + (need.certain ? "" : "?") + (&need == &group.materials.back() ? " " : "|");
    }
    return text;
}

void answer(Answers& answers, const v1::Guide& guide, int question, const char* option, bool chosen = true)
{
    choose(answers, guide.questions(question), option, chosen);
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersNarrowMaterialsAndSteps()
    {
        const v1::Guide guide = sample();
        Answers answers;
        QCOMPARE(materialsOf(narrow(guide, answers)), std::string("form id-card|passport birth? "));
        QVERIFY(!narrow(guide, answers).complete);
        answer(answers, guide, 0, "self");
        const Situation self = narrow(guide, answers);
        QCOMPARE(materialsOf(self), std::string("form id-card|passport "));
        QVERIFY(self.complete);
        QCOMPARE(self.questions.size(), std::size_t{1});
        QVERIFY(self.steps.empty());
        answer(answers, guide, 0, "child");
        answer(answers, guide, 1, "under");
        const Situation child = narrow(guide, answers);
        QCOMPARE(materialsOf(child), std::string("form id-card|passport birth "));
        QCOMPARE(child.steps.size(), std::size_t{1});
        QCOMPARE(child.materials[1].title, std::string_view("身份证件"));
    }

    void goingBackLosesNoAnswerAndAStaleAnswerCountsForNothing()
    {
        const v1::Guide guide = sample();
        Answers answers;
        answer(answers, guide, 0, "child");
        answer(answers, guide, 1, "under");
        answer(answers, guide, 0, "self");
        QCOMPARE(materialsOf(narrow(guide, answers)), std::string("form id-card|passport "));
        answer(answers, guide, 0, "child");
        QCOMPARE(materialsOf(narrow(guide, answers)), std::string("form id-card|passport birth "));
    }

    void anEndingEndsTheQuestions()
    {
        const v1::Guide guide = sample();
        Answers answers;
        answer(answers, guide, 0, "dead");
        const Situation situation = narrow(guide, answers);
        QVERIFY(situation.ending != nullptr);
        QCOMPARE(situation.ending->kind(), v1::ENDING_KIND_NOT_NEEDED);
        QCOMPARE(situation.questions.size(), std::size_t{1});
    }

    void aQuestionOfManyAnswersKeepsThemAll()
    {
        v1::Question question;
        question.set_id("many");
        question.set_multiple(true);
        Answers answers;
        choose(answers, question, "a", true);
        choose(answers, question, "b", true);
        choose(answers, question, "a", true);
        QCOMPARE(findAnswer(answers, "many")->option_ids_size(), 2);
        choose(answers, question, "a", false);
        QCOMPARE(findAnswer(answers, "many")->option_ids(0), std::string("b"));
    }

    void answersToQuestionsThatAreGoneDoNoHarm()
    {
        Answers answers;
        v1::SituationAnswer& stale = *answers.Add();
        stale.set_question_id("gone");
        stale.add_option_ids("x");
        QCOMPARE(materialsOf(narrow(sample(), answers)), std::string("form id-card|passport birth? "));
    }

    void whatChangedStandsOldBesideNew()
    {
        const v1::Guide before = sample();
        v1::Guide after = before;
        after.mutable_materials(1)->set_copies(2);
        after.mutable_materials()->DeleteSubrange(0, 1);
        addMaterial(after, "photo");
        after.mutable_promised_limit()->set_count(5);
        after.add_search_words("不相干");
        after.set_weight(99);
        const auto changes = diffGuides(before, after);
        QCOMPARE(changes.size(), std::size_t{4});
        QVERIFY(changes[0].kind == ChangeKind::Changed && changes[0].id == "id-card");
        QCOMPARE(std::get<v1::Material>(changes[0].after).copies(), 2);
        QVERIFY(changes[1].kind == ChangeKind::Added && changes[1].id == "photo");
        QVERIFY(std::holds_alternative<std::monostate>(changes[1].before));
        QVERIFY(changes[2].kind == ChangeKind::Removed && changes[2].id == "form");
        QVERIFY(changes[3].field == GuideField::PromisedLimit);
    }

    void anUnchangedGuideHasNothingToSay()
    {
        QVERIFY(diffGuides(sample(), sample()).empty());
        v1::Guide cancelled = sample();
        cancelled.set_cancelled_date("2026-12-31");
        const auto changes = diffGuides(sample(), cancelled);
        QCOMPARE(changes.size(), std::size_t{1});
        QVERIFY(changes[0].field == GuideField::Cancelled && changes[0].kind == ChangeKind::Added);
    }
};

TONGBAN_TEST(GuideTest)

#include "tst_guide.moc"
