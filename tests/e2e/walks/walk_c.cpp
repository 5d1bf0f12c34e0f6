// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/walks/walk_c.h"

#include "tests/e2e/tour/clerk_line.h"
#include "tests/e2e/tour/hand.h"
#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

#include <QDate>
#include <QLocale>

namespace tongban::e2e
{

namespace
{

void enterAsFarmer(Hand& hand)
{
    hand.tour.step(t("signed in: a farmer of Xutun"), t("c-home"), [&] {
        hand.tour.startServer();
        hand.tour.startClient();
        hand.tour.resize(hand.screen());
        hand.press("许屯镇");
        hand.write("登录代码", hand.tour.enrolmentCode(t("孙德福")));
        hand.press("登录");
        hand.tour.see(t("大家常办"));
    });
}

void askAboutHouse(Hand& hand)
{
    hand.tour.step(t("批宅基地 finds the guide"), t("c-guide"), [&] {
        hand.search(t("批宅基地"));
        hand.press("批宅基地盖房", "item");
        hand.tour.see(t("怎么盖？"));
    });
    hand.tour.step(t("one answer ends it, and says why"), t("c-not-possible"), [&] {
        hand.choose("老房子拆了，原地重盖");
        hand.choose("有两处以上");
        hand.tour.see(t("不能办"));
        hand.tour.see(t("一户只能有一处宅基地"));
    });
    hand.tour.step(t("he goes back, and nothing is lost"), t("c-may-go-on"), [&] {
        hand.choose("没有，或者只有这一处");
        hand.tour.dontSee(t("一户只能有一处宅基地，有两处的不批新的"));
        hand.tour.seeChecked(t("老房子拆了，原地重盖"), true, t("radio"));
        hand.choose("老宅基地、村里的空闲地");
        hand.choose("不砍");
    });
}

void fillPlace(Hand& hand)
{
    hand.tour.step(t("the form in its parts"), t("c-parts"), [&] {
        hand.press("自己办");
        hand.tour.see(t("农村宅基地和建房申请"));
        hand.press("申请人", "item");
        hand.tour.see(t("孙德福"));
        hand.tour.see(t("从个人资料带来"));
    });
    hand.tour.step(t("what his number says is shown back"), t("c-person"), [&] { hand.tour.see(t("男")); });
    hand.tour.step(t("the place: town and village from the list, then 屯 in his own words"), t("c-place"), [&] {
        hand.press("下一步");
        hand.pick("村、社区", "东马屯村");
        hand.write("屯、组, 必填", t("孙屯三组"));
    });
    hand.tour.step(t("what he said on the guide's page is not asked again"), t("c-known"), [&] {
        hand.tour.seeChecked(t("在原来的地方翻盖"), true, t("radio"));
        hand.tour.seeChecked(t("不占"), true, t("radio"));
        hand.tour.see(t("您前面选过了，可以改"));
    });
}

void addMember(Hand& hand, int index, const char* name, const char* relation, const char* idNumber)
{
    hand.press("再加");
    hand.write("姓名, 必填", t(name), index);
    hand.choose(relation, index);
    hand.write("身份证号码, 必填", t(idNumber), index);
    hand.choose("是", index);
}

void fillFamily(Hand& hand)
{
    hand.tour.step(t("the family, one after the other"), t("c-family"), [&] {
        hand.press("下一步");
        addMember(hand, 0, "王秀云", "配偶", "210299197003050024");
        addMember(hand, 1, "孙小军", "子女", "210299199608120039");
        hand.tour.see(t("家里人 2"));
    });
    hand.tour.step(t("one too many, taken away and brought back"), t("c-undo"), [&] {
        hand.press("删掉", "button", 1);
        hand.tour.dontSee(t("家里人 2"));
        hand.press("恢复", "link");
        hand.tour.see(t("孙小军"));
    });
}

void fillHouse(Hand& hand)
{
    hand.tour.step(t("the house that stands there"), t("c-now"), [&] {
        hand.press("下一步");
        hand.choose("是");
        hand.write("现在宅基地多少平方米, 必填", t("180"));
        hand.choose("就在原址");
    });
    hand.tour.step(t("the new one: the area is reckoned"), t("c-plan"), [&] {
        hand.press("下一步");
        hand.write("地长（米）, 必填", t("15"));
        hand.write("地宽（米）, 必填", t("12"));
        hand.tour.see(t("180"));
        hand.write("房子占地（平方米）, 必填", t("110"));
        hand.write("几层, 必填", t("2"));
        hand.tour.see(t("220"));
        hand.write("多高（米）, 必填", t("7"));
        hand.choose("砖混");
        hand.write("想哪天动工, 必填", QDate::currentDate().addDays(120).toString(Qt::ISODate));
        hand.tour.see(t("已存在"));
    });
    hand.tour.step(t("killed in the middle: he is where he was, and all is there"), t("c-killed"), [&] {
        hand.tour.killClient();
        hand.tour.startClient();
        hand.tour.resize(hand.screen());
        hand.tour.see(t("220"));
        hand.goBack();
        hand.tour.see(t("接着上次的填"));
        hand.press("怎么建", "item");
        hand.tour.see(t("220"));
    });
}

void fillRest(Hand& hand)
{
    hand.tour.step(t("the neighbours, and a sketch by hand"), t("c-bounds"), [&] {
        hand.press("下一步");
        hand.write("东边挨着谁, 必填", t("孙德贵"));
        hand.write("南边挨着谁, 必填", t("村路"));
        hand.write("西边挨着谁, 必填", t("李成"));
        hand.write("北边挨着谁, 必填", t("孙德财"));
        hand.choose("是");
        hand.give("建房草图");
    });
    hand.tour.step(t("he builds himself"), t("c-builder"), [&] {
        hand.press("下一步");
        hand.choose("自家建");
    });
    hand.tour.step(t("he signs with his finger"), t("c-sign"), [&] {
        hand.press("下一步");
        hand.sign();
    });
    hand.tour.step(t("the wife by a photo of her thumbprint"), t("c-thumbprint"), [&] { hand.give("手印"); });
    hand.tour.step(t("the promise, and where he is reached"), t("c-promise"), [&] {
        hand.press("下一步");
        hand.tour.see(t("联系手机"));
        hand.press("下一步");
        hand.tick("我填的都是真的，愿意承担责任");
    });
}

void sendHouse(Hand& hand)
{
    hand.tour.step(t("what is proven by a licence is not asked for"), t("c-papers"), [&] {
        hand.press("填好了，去检查");
        hand.tour.see(t("请再看一遍"));
        hand.tour.see(t("不用交"));
    });
    hand.tour.step(t("sent"), t("c-sent"), [&] {
        hand.press("提交");
        hand.press("看办到哪了");
        hand.tour.see(t("平台已确认"));
    });
}

QString theHouse(Tour& tour)
{
    return caseId(tour, "wfd-065");
}

void passSteps(Tour& tour, int count)
{
    for (int i = 0; i < count; ++i)
        tour.clerk({t("pass"), theHouse(tour)});
}

void nameVisit(Tour& tour, const char* step, int days)
{
    const QString date = QDate::currentDate().addDays(days).toString(Qt::ISODate);
    tour.clerk({t("name-visit"), theHouse(tour), t(step), t("--date"), date});
    tour.see(QLocale(QLocale::Chinese, QLocale::China).toString(QDate::currentDate().addDays(days), t("M月d日 dddd")) +
             t(" 来现场"));
}

void followHouse(Hand& hand)
{
    Tour& tour = hand.tour;
    tour.step(t("the village posts it, and that time is not counted"), t("c-notice"), [&] {
        tour.clerk({t("accept"), theHouse(tour)});
        passSteps(tour, 1);
        tour.see(t("村级公示, 正在进行"));
        tour.see(t("这段时间不计入时限"));
        tour.see(t("现在不计时，恢复后往后顺延"));
        hand.readOn();
    });
    tour.step(t("the first of three visits has its day before they come"), t("c-visits"), [&] {
        passSteps(tour, 1);
        nameVisit(tour, "site-1", 4);
        tour.see(t("放线（第二次到场）, 还没开始"));
        tour.see(t("验收（第三次到场）, 还没开始"));
    });
    tour.step(t("three offices look at it at the same time"), t("c-offices"), [&] {
        passSteps(tour, 1);
        tour.see(t("3 个部门同时办, 正在进行"));
        tour.see(t("来过现场"));
    });
    tour.step(t("granted; the other two visits have their days too"), t("c-granted"), [&] {
        passSteps(tour, 4);
        nameVisit(tour, "site-2", 20);
        nameVisit(tour, "site-3", 200);
    });
    tour.step(t("built, and all three were there"), t("c-built"), [&] {
        passSteps(tour, 2);
        tour.clerk({t("finish"), theHouse(tour)});
        tour.see(t("验收（第三次到场）, 已完成"));
        tour.see(t("办结, 已完成"));
    });
    tour.step(t("the page the village wants, on paper"), t("c-paper"), [&] {
        hand.press("打印这张表");
        tour.see(t("农村宅基地和建房申请"));
        tour.see(t("孙屯三组"));
        tour.see(t("办件编号：") + caseNumber(tour, "wfd-065"));
        tour.see(t("样例"));
    });
    tour.step(t("and his trees: nothing to be done"), t("c-trees"), [&] {
        hand.goHome();
        hand.search(t("砍树"));
        hand.press("砍树", "item");
        hand.choose("自留地、房前屋后零星的树");
        tour.see(t("不用办"));
    });
}

void walk(Hand& hand)
{
    enterAsFarmer(hand);
    askAboutHouse(hand);
    fillPlace(hand);
    fillFamily(hand);
    fillHouse(hand);
    fillRest(hand);
    sendHouse(hand);
    followHouse(hand);
    hand.tour.stopClient();
}

} // namespace

void walkC(Tour& tour)
{
    Finger finger(tour);
    walk(finger);
}

void walkCByKeyboard(Tour& tour)
{
    Keys keys(tour);
    walk(keys);
}

} // namespace tongban::e2e
