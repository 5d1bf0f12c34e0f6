// SPDX-License-Identifier: Apache-2.0
#include "server/person/form_submission_rules.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::server;

namespace
{

constexpr const char* kToday = "2026-11-23";

// A guide with an ending, a material that may be late and one that may not, and no form.
v1::Guide homestead()
{
    v1::Guide guide;
    guide.set_id("wfd-065");
    v1::Question& question = *guide.add_questions();
    question.set_id("farmland");
    question.add_options()->set_id("no");
    v1::Option& yes = *question.add_options();
    yes.set_id("yes");
    yes.mutable_ending()->set_kind(v1::ENDING_KIND_NOT_POSSIBLE);
    yes.mutable_ending()->set_reason("占的是永久基本农田，不能建房。");
    v1::Material& late = *guide.add_materials();
    late.set_id("plan");
    late.set_may_be_late(true);
    guide.add_materials()->set_id("card");
    guide.mutable_proxy()->set_policy(v1::PROXY_POLICY_MANDATE);
    return guide;
}

v1::Submission submission(const char* option = "no")
{
    v1::Submission made;
    made.set_guide_id("wfd-065");
    v1::SituationAnswer& answer = *made.add_situations();
    answer.set_question_id("farmland");
    answer.add_option_ids(option);
    return made;
}

std::string reasonOf(const v1::Guide& guide, const v1::Submission& sent, v1::ActingBasis basis = v1::ACTING_BASIS_SELF)
{
    CatalogueIndex catalogue;
    catalogue.add(guide);
    return FormSubmissionRules(catalogue).judge(sent, basis, kToday).reason;
}

} // namespace

class SubmissionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsTheGuideComesIn()
    {
        QCOMPARE(reasonOf(homestead(), submission()), std::string());
    }

    void onlyGuidesInForceTakeSubmissions()
    {
        v1::Guide guide = homestead();
        guide.set_effective_date("2026-11-24");
        QCOMPARE(reasonOf(guide, submission()), std::string("guide_not_effective"));
        guide.set_effective_date("2026-11-23");
        QCOMPARE(reasonOf(guide, submission()), std::string());
        guide.set_cancelled_date("2026-11-23");
        QCOMPARE(reasonOf(guide, submission()), std::string("guide_cancelled"));
        v1::Submission elsewhere = submission();
        elsewhere.set_guide_id("wfd-999");
        QCOMPARE(reasonOf(guide, elsewhere), std::string("unknown_guide"));
    }

    void aSituationThatEndsTheErrandEndsItHereToo()
    {
        CatalogueIndex catalogue;
        catalogue.add(homestead());
        const FormSubmissionRules rules(catalogue);
        const SubmissionVerdict verdict = rules.judge(submission("yes"), v1::ACTING_BASIS_SELF, kToday);
        QCOMPARE(verdict.reason, std::string("situation_ends"));
        QCOMPARE(verdict.text, std::string("占的是永久基本农田，不能建房。"));
        QCOMPARE(reasonOf(homestead(), submission("perhaps")), std::string("situation_unknown"));
    }

    void whoMayNotActIsRefused()
    {
        v1::Guide guide = homestead();
        QCOMPARE(reasonOf(guide, submission(), v1::ACTING_BASIS_MANDATE), std::string());
        guide.mutable_proxy()->set_policy(v1::PROXY_POLICY_CLOSE_RELATIVE);
        QCOMPARE(reasonOf(guide, submission(), v1::ACTING_BASIS_MANDATE), std::string("proxy_not_allowed"));
        QCOMPARE(reasonOf(guide, submission(), v1::ACTING_BASIS_FAMILY_HELP), std::string());
        guide.mutable_proxy()->set_policy(v1::PROXY_POLICY_NOBODY);
        QCOMPARE(reasonOf(guide, submission(), v1::ACTING_BASIS_FAMILY_HELP), std::string("proxy_not_allowed"));
        QCOMPARE(reasonOf(guide, submission(), v1::ACTING_BASIS_GUARDIAN), std::string("proxy_not_allowed"));
        guide.mutable_proxy()->set_guardian(true);
        QCOMPARE(reasonOf(guide, submission(), v1::ACTING_BASIS_GUARDIAN), std::string());
    }

    void onlyMaterialsThatMayBeLateAreLate()
    {
        v1::Submission sent = submission();
        sent.add_materials()->set_material_id("plan");
        sent.mutable_materials(0)->set_way(v1::MATERIAL_WAY_LATE);
        QCOMPARE(reasonOf(homestead(), sent), std::string());
        sent.mutable_materials(0)->set_material_id("card");
        CatalogueIndex catalogue;
        catalogue.add(homestead());
        const auto verdict = FormSubmissionRules(catalogue).judge(sent, v1::ACTING_BASIS_SELF, kToday);
        QCOMPARE(verdict.reason, std::string("materials_invalid"));
        QCOMPARE(verdict.problems.front().material_id(), std::string("card"));
    }

    void theFormIsTheOneTheGuideNames()
    {
        v1::Guide guide = homestead();
        guide.add_forms()->set_form_id("wfd-f065");
        QCOMPARE(reasonOf(guide, submission()), std::string("unknown_form"));
        v1::Submission sent = submission();
        sent.set_form_id("wfd-f001");
        QCOMPARE(reasonOf(guide, sent), std::string("unknown_form"));
    }
};

TONGBAN_TEST(SubmissionRulesTest)

#include "tst_submission_rules.moc"
