// SPDX-License-Identifier: Apache-2.0
#include "server/person/seed/seed_cases.h"

#include "client/domain/calendar/dates.h"
#include "server/person/cases/case_book.h"
#include "server/person/cases/case_number.h"
#include "server/person/seed/case_story.h"
#include "server/person/seed/seed_people.h"

#include <algorithm>

namespace tongban::server
{

namespace
{

constexpr int kNineOClock = 9 * 60;
constexpr int kSaturday = 6;

// As the form wfd-f079 asks; the contract is the blurred photo.
std::string shopAnswers()
{
    const auto people = seedPrincipals();
    const auto owner =
        std::find_if(people.begin(), people.end(), [](const SeedPrincipal& one) { return one.key == "li-hong"; });
    const v1::Profile profile = owner == people.end() ? v1::Profile() : seedProfile(*owner);
    return "<data xmlns=\"http://www.w3.org/2002/xforms\" id=\"wfd-f079\" version=\"1\"><owner><name>" +
           profile.name() + "</name><id_number>" + profile.id_number() +
           "</id_number><form>person</form></owner><shop><trade_name>李红包子铺</trade_name>"
           "<business>卖包子、粥</business><place>岭东街道样例路 8 号门市</place><ground>lease</ground>"
           "<proof>租房合同.jpg</proof></shop><contact><phone>" +
           profile.phone() + "</phone><phone_owner>self</phone_owner></contact></data>";
}

CaseStory correctionAsked(const DeskContext& desk)
{
    CaseStory story(desk, "correction", "li-hong-shop", "wfd-079", "个体工商户设立登记");
    story.submitted(3);
    const char* words = "场所证明的照片模糊，看不清门牌和签字，请对着亮处重拍一张。";
    story.event(v1::CASE_EVENT_KIND_CORRECTION_ASKED, 1, words).state(v1::CASE_STATE_CORRECTION_ASKED);
    v1::Case& value = story.value();
    value.mutable_submission()->set_form_id("wfd-f079");
    value.mutable_submission()->set_form_version("1");
    value.mutable_submission()->set_instance_xml(shopAnswers());
    value.mutable_correction()->set_reason(words);
    value.mutable_correction()->set_asked_ms(story.daysAgo(1));
    value.mutable_correction()->set_due_date(story.day(14));
    v1::CorrectionItem& item = *value.mutable_correction()->add_items();
    item.set_form_path("/data/shop/proof");
    item.set_text(words);
    return story;
}

CaseStory inPublicNotice(const DeskContext& desk)
{
    CaseStory story(desk, "notice", "sun-defu", "wfd-065", "农村宅基地和建房审批");
    story.submitted(16).accepted(14).due(story.day(20), false, "乡镇承诺 20 个工作日");
    story.step("村民小组讨论", v1::STEP_PROGRESS_PASSED, 9).by("dep-village");
    story.step("村级公示", v1::STEP_PROGRESS_RUNNING, 3, true).by("dep-village");
    story.step("现场查看（第一次到场）", v1::STEP_PROGRESS_WAITING, 0).by("dep-town").atSite();
    story.step("乡镇审核批准", v1::STEP_PROGRESS_WAITING, 0).by("dep-town");
    story.step("放线（第二次到场）", v1::STEP_PROGRESS_WAITING, 0, true).by("dep-town").atSite();
    story.step("验收（第三次到场）", v1::STEP_PROGRESS_WAITING, 0, true).by("dep-town").atSite();
    return story;
}

CaseStory stoppedForAssessment(const DeskContext& desk)
{
    CaseStory story(desk, "assessment", "zhang-xiuying", "wfd-048", "残疾人证办理");
    story.submitted(12).accepted(11).due(story.day(12), false, "残联承诺 7 个工作日，评定不计");
    story.step("上门评定", v1::STEP_PROGRESS_RUNNING, 8, true).by("dep-disabled-federation");
    story.step("审核发证", v1::STEP_PROGRESS_WAITING, 0);
    return story;
}

CaseStory overdueAndPressed(const DeskContext& desk)
{
    CaseStory story(desk, "overdue", "li-hong-shop", "wfd-082", "食品经营许可");
    story.submitted(34).accepted(33).due(story.day(-6), false, "食品经营许可和备案管理办法");
    story.step("现场核查", v1::STEP_PROGRESS_PASSED, 20);
    story.step("审核决定", v1::STEP_PROGRESS_RUNNING, 19);
    story.event(v1::CASE_EVENT_KIND_URGED, 2, "申请人催办。");
    story.value().set_urged(true);
    story.value().set_overdue(true);
    return story;
}

CaseStory finishedWithLicence(const DeskContext& desk)
{
    CaseStory story(desk, "finished", "yu-jianguo", "wfd-001", "居民身份证到期换领");
    story.submitted(40).accepted(40).due(story.day(-20), false, "居民身份证法 第十二条");
    story.step("制证", v1::STEP_PROGRESS_PASSED, 25);
    story.event(v1::CASE_EVENT_KIND_GRANTED, 25, "准予。").event(v1::CASE_EVENT_KIND_FINISHED, 24, "新证已制好。");
    story.state(v1::CASE_STATE_FINISHED);
    v1::Case& value = story.value();
    value.set_finished_ms(story.daysAgo(24));
    value.mutable_result()->set_granted(true);
    value.mutable_result()->set_code("0");
    value.mutable_result()->set_text("新证已制好，电子证照在“我的证照”里。");
    value.mutable_result()->set_licence_id("seed-licence-idcard");
    return story;
}

CaseStory badlyRated(const DeskContext& desk)
{
    CaseStory story(desk, "rated", "yu-jianguo", "wfd-041", "异地就医备案");
    story.submitted(50).accepted(49).due(story.day(-45), false, "即办");
    story.event(v1::CASE_EVENT_KIND_FINISHED, 44, "已备案。").state(v1::CASE_STATE_FINISHED);
    story.event(v1::CASE_EVENT_KIND_RATED, 43, "已评价，谢谢。");
    const char* answer = "对不起，那天系统升级耽误了您。今后升级会提前一天公告。";
    story.event(v1::CASE_EVENT_KIND_RATING_ANSWERED, 38, answer);
    v1::Case& value = story.value();
    value.set_finished_ms(story.daysAgo(44));
    value.mutable_result()->set_granted(true);
    value.mutable_result()->set_text("已备案。");
    value.mutable_rating()->set_level("4");
    value.mutable_rating()->set_text("说是即办，等了五天。");
    value.mutable_rating()->set_rated_ms(story.daysAgo(43));
    value.mutable_rating()->set_answer(answer);
    value.mutable_rating()->set_answered_ms(story.daysAgo(38));
    value.mutable_rating()->set_rated_by_principal_id(value.principal_id());
    return story;
}

CaseStory dueNextYear(const DeskContext& desk)
{
    const domain::Date today = domain::chinaTime(desk.clock.now()).date;
    CaseStory story(desk, "next-year", "yu-jianguo", "wfd-035", "养老保险关系转移接续");
    story.submitted(4).accepted(3);
    story.due(std::to_string(static_cast<int>(today.year()) + 1) + "-01-08", true, "三段各 15 个工作日（样例）");
    story.step("转出地审核", v1::STEP_PROGRESS_RUNNING, 3);
    story.step("基金划转", v1::STEP_PROGRESS_WAITING, 0);
    story.step("转入地接续", v1::STEP_PROGRESS_WAITING, 0);
    return story;
}

// The next working Saturday of the calendar, or the last one when none is published yet.
std::string makeUpSaturday(const DeskContext& desk)
{
    const std::string today = domain::formatDate(domain::chinaTime(desk.clock.now()).date);
    std::string last;
    std::string next;
    for (const v1::WorkYear& year : desk.catalogue.workYears()) {
        for (const v1::WorkDay& day : year.days()) {
            const auto date = domain::parseDate(day.date());
            if (day.off() || !date || domain::isoWeekday(*date) != kSaturday)
                continue;
            if (day.date() > today)
                next = next.empty() ? day.date() : std::min(next, day.date());
            else
                last = std::max(last, day.date());
        }
    }
    return next.empty() ? last : next;
}

Result<> addBooking(Store& store, CaseBook& book, const DeskContext& desk)
{
    const std::string date = makeUpSaturday(desk);
    if (date.empty())
        return {};
    v1::Appointment value;
    value.set_id("seed-appointment-saturday");
    value.set_principal_id(seedPrincipalId("yu-jianguo"));
    value.set_guide_id("wfd-076");
    const v1::Guide* guide = desk.catalogue.guide(value.guide_id());
    value.set_guide_name(guide ? guide->name() : "机动车驾驶证期满换证");
    value.set_kind(v1::APPOINTMENT_KIND_COUNTER);
    value.set_office_id("office-hall");
    value.mutable_slot()->set_date(date);
    value.mutable_slot()->set_starts("09:00");
    value.mutable_slot()->set_ends("09:30");
    value.set_contact_phone("13000000001");
    value.set_note("调休上班的星期六，照常办公。");
    value.set_sample(true);
    const bool past = date <= domain::formatDate(domain::chinaTime(desk.clock.now()).date);
    value.set_state(past ? v1::APPOINTMENT_STATE_DONE : v1::APPOINTMENT_STATE_CONFIRMED);
    TRY_ASSIGN(std::string code, nextVisitCode(store, date));
    value.set_code(std::move(code));
    const auto day = domain::parseDate(date);
    value.set_confirmed_ms(toMillis(domain::chinaMoment({domain::addDays(*day, -7), kNineOClock})));
    if (past) {
        value.set_done_ms(toMillis(domain::chinaMoment({*day, kNineOClock + 20})));
        value.set_outcome("新证当场领取。");
    }
    return book.save(value.principal_id(), value);
}

Result<> addLicence(Store& store, const DeskContext& desk)
{
    const domain::Date today = domain::chinaTime(desk.clock.now()).date;
    v1::Licence licence;
    licence.set_id("seed-licence-idcard");
    licence.set_code("100208101");
    licence.set_name("居民身份证");
    licence.set_number("样例");
    licence.set_holder("于建国");
    licence.set_issuer("瓦房店市公安局（样例）");
    licence.set_issued_date(domain::formatDate(domain::addDays(today, -24)));
    licence.set_valid_until(domain::formatDate(domain::addMonths(today, 20 * 12)));
    licence.set_sample(true);
    TRY(store.records().put(seedPrincipalId("yu-jianguo"), "licence", licence.id(), licence.SerializeAsString()));
    return {};
}

} // namespace

Result<> seedCases(Store& store, const DeskContext& desk)
{
    CaseBook book(store, desk);
    for (const auto tell : {correctionAsked, inPublicNotice, stoppedForAssessment, overdueAndPressed,
                            finishedWithLicence, badlyRated, dueNextYear}) {
        CaseStory story = tell(desk);
        v1::Case& value = story.value();
        TRY_ASSIGN(std::string number, nextCaseNumber(store, fromMillis(value.submitted_ms())));
        value.set_number(std::move(number));
        TRY(book.save(value.principal_id(), value));
    }
    TRY(addLicence(store, desk));
    return addBooking(store, book, desk);
}

} // namespace tongban::server
