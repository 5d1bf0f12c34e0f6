// SPDX-License-Identifier: Apache-2.0
#include "server/person/form_submission_rules.h"
#include "tests/server/person/counter.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

using namespace tongban;
using namespace tongban::server;
using tongban::testing::Counter;

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

// A question that has to be answered, one with a rule, a photo, and a sum.
const std::string kForm = R"x(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>t</h:title><model><instance><data id="f"><name/><age/><photo/>
 <twice/></data></instance><bind nodeset="/data/name" required="true()" jr:requiredMsg="写上姓名"/>
 <bind nodeset="/data/age" type="int" constraint=". &lt; 130"/><bind nodeset="/data/photo" type="binary"/>
 <bind nodeset="/data/twice" calculate="/data/age * 2"/></model></h:head><h:body><input ref="/data/name"/>
 <input ref="/data/age"/><upload ref="/data/photo" mediatype="image/*"/></h:body></h:html>)x";

std::string answers(const std::string& inner)
{
    return "<data xmlns=\"http://www.w3.org/2002/xforms\" id=\"f\">" + inner + "</data>";
}

SubmissionVerdict judged(const std::string& inner, const v1::Attachment* file = nullptr)
{
    v1::Form form;
    form.set_id("f");
    form.set_xml(kForm);
    v1::Submission sent;
    sent.set_instance_xml(answers(inner));
    if (file)
        *sent.add_attachments() = *file;
    const domain::WorkCalendar calendar;
    return FormJudge(calendar).judge(form, sent, kToday);
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
        // A promise names its day, and one that is still to come.
        QCOMPARE(reasonOf(homestead(), sent), std::string("materials_invalid"));
        sent.mutable_materials(0)->set_promised_date(kToday);
        QCOMPARE(reasonOf(homestead(), sent), std::string("materials_invalid"));
        const domain::Date soon = domain::addDays(domain::parseDate(kToday).value(), 10);
        sent.mutable_materials(0)->set_promised_date(domain::formatDate(soon));
        QCOMPARE(reasonOf(homestead(), sent), std::string());
        sent.mutable_materials(0)->set_material_id("card");
        CatalogueIndex catalogue;
        catalogue.add(homestead());
        const auto verdict = FormSubmissionRules(catalogue).judge(sent, v1::ACTING_BASIS_SELF, kToday);
        QCOMPARE(verdict.reason, std::string("materials_invalid"));
        QCOMPARE(verdict.problems.front().material_id(), std::string("card"));
    }

    void aStatementComesSigned()
    {
        v1::Guide guide = homestead();
        guide.mutable_materials(0)->set_may_be_declared(true);
        const std::string id = guide.materials(0).id();
        v1::Submission sent = submission();
        sent.add_materials()->set_material_id(id);
        sent.mutable_materials(0)->set_way(v1::MATERIAL_WAY_DECLARED);
        QCOMPARE(reasonOf(guide, sent), std::string("materials_invalid"));
        sent.add_attachments()->set_material_id(id);
        QCOMPARE(reasonOf(guide, sent), std::string());
    }

    void theFormIsTheOneTheGuideNames()
    {
        v1::Guide guide = homestead();
        guide.add_forms()->set_form_id("wfd-f065");
        QCOMPARE(reasonOf(guide, submission()), std::string("unknown_form"));
        v1::Submission sent = submission();
        sent.set_form_id("wfd-f001");
        QCOMPARE(reasonOf(guide, sent), std::string("unknown_form"));
        CatalogueIndex catalogue;
        v1::Form form;
        form.set_id("wfd-f065");
        form.set_xml(kForm);
        catalogue.add(form);
        sent.set_form_id("wfd-f065");
        sent.set_instance_xml(answers("<name>王</name>"));
        v1::When& when = *guide.mutable_forms(0)->add_when();
        when.set_question_id("farmland");
        when.add_option_ids("no");
        catalogue.add(guide);
        QVERIFY(FormSubmissionRules(catalogue).judge(sent, v1::ACTING_BASIS_SELF, kToday).mayComeIn());
        // In a situation that asks for no form there is none.
        guide.mutable_forms(0)->mutable_when(0)->set_option_ids(0, "other");
        QCOMPARE(reasonOf(guide, submission()), std::string());
        catalogue.add(guide);
        QCOMPARE(FormSubmissionRules(catalogue).judge(sent, v1::ACTING_BASIS_SELF, kToday).reason,
                 std::string("unknown_form"));
    }

    void answersAreJudgedByTheFormsOwnRules()
    {
        QVERIFY(judged("<name>王</name><age>70</age><photo/>").mayComeIn());
        const SubmissionVerdict missing = judged("<name/><age>200</age><photo/>");
        QCOMPARE(missing.reason, std::string("form_invalid"));
        QCOMPARE(missing.problems.size(), std::size_t{2});
        QCOMPARE(missing.problems[0].form_path(), std::string("/data/name"));
        QCOMPARE(missing.problems[0].text(), std::string("写上姓名"));
        QCOMPARE(missing.problems[1].form_path(), std::string("/data/age"));
    }

    void whatIsNotInTheFormIsNamed()
    {
        const SubmissionVerdict verdict = judged("<name>王</name><granted>yes</granted><age>many</age>");
        QCOMPARE(verdict.reason, std::string("form_invalid"));
        QCOMPARE(verdict.problems.size(), std::size_t{2});
    }

    void aPhotoThatDidNotComeAlongIsMissed()
    {
        QCOMPARE(judged("<name>王</name><photo>a.jpg</photo>").problems.front().form_path(),
                 std::string("/data/photo"));
        v1::Attachment file;
        file.set_name("a.jpg");
        file.set_form_path("/data/photo");
        QVERIFY(judged("<name>王</name><photo>a.jpg</photo>", &file).mayComeIn());
        file.set_form_path("/data/name");
        QVERIFY(!judged("<name>王</name><photo>a.jpg</photo>", &file).mayComeIn());
    }

    void whatTheSeededShopHasSentFitsTheFormThatIsPublished()
    {
        Counter counter;
        const auto asked = counter.record<v1::Case>("seed-li-hong-shop", "case", "seed-case-correction");
        QFile file(QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian/forms/wfd-f079.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        v1::Form form;
        form.set_id(asked.submission().form_id());
        form.set_xml(file.readAll().toStdString());
        const domain::WorkCalendar calendar;
        const SubmissionVerdict verdict = FormJudge(calendar).judge(form, asked.submission(), kToday);
        // But for the photo that is asked for again.
        QCOMPARE(verdict.problems.size(), std::size_t{1});
        QCOMPARE(verdict.problems.front().form_path(), asked.correction().items(0).form_path());
    }

    void garbageIsRefusedAndNothingMore()
    {
        for (const char* const xml : {"", "<data", "<html/>", "{}"}) {
            v1::Form form;
            form.set_xml(kForm);
            v1::Submission sent;
            sent.set_instance_xml(xml);
            const domain::WorkCalendar calendar;
            QCOMPARE(FormJudge(calendar).judge(form, sent, kToday).reason, std::string("form_unreadable"));
        }
    }
};

TONGBAN_TEST(SubmissionRulesTest)

#include "tst_submission_rules.moc"
