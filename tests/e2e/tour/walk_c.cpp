// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/walk_c.h"

#include "tests/e2e/tour/clerk_line.h"
#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

#include <QDate>
#include <QLocale>

namespace tongban::e2e
{

namespace
{

void enterAsFarmer(Tour& tour)
{
    tour.step(t("signed in: a farmer of Xutun"), t("c-home"), [&] {
        tour.startServer();
        tour.startClient();
        tour.resize(kPhone);
        tour.tap(t("许屯镇"));
        tour.enter(t("登录代码"), tour.enrolmentCode(t("孙德福")));
        tour.tap(t("登录"));
        tour.see(t("大家常办"));
    });
}

void askAboutHouse(Tour& tour)
{
    tour.step(t("批宅基地 finds the guide"), t("c-guide"), [&] {
        tour.tap(t("搜索要办的事"));
        tour.enter(t("搜索要办的事"), t("批宅基地"));
        tour.tapPart(t("批宅基地盖房"));
        tour.see(t("怎么盖？"));
    });
    tour.step(t("one answer ends it, and says why"), t("c-not-possible"), [&] {
        tour.tap(t("老房子拆了，原地重盖"), t("radio"));
        tour.tap(t("有两处以上"), t("radio"));
        tour.see(t("不能办"));
        tour.see(t("一户只能有一处宅基地"));
    });
    tour.step(t("he goes back, and nothing is lost"), t("c-may-go-on"), [&] {
        tour.tap(t("没有，或者只有这一处"), t("radio"));
        tour.dontSee(t("一户只能有一处宅基地，有两处的不批新的"));
        tour.seeChecked(t("老房子拆了，原地重盖"), true, t("radio"));
        tour.tap(t("老宅基地、村里的空闲地"), t("radio"));
        tour.tap(t("不砍"), t("radio"));
    });
}

void fillPlace(Tour& tour)
{
    tour.step(t("the form in its parts"), t("c-parts"), [&] {
        tour.tap(t("自己办"));
        tour.see(t("农村宅基地和建房申请"));
        tour.tapPart(t("申请人"));
        tour.see(t("孙德福"));
        tour.see(t("从个人资料带来"));
    });
    tour.step(t("what his number says is shown back"), t("c-person"), [&] { tour.see(t("男")); });
    tour.step(t("the place: town and village from the list, then 屯 in his own words"), t("c-place"), [&] {
        tour.tap(t("下一步"));
        tour.tapPart(t("村、社区"), t("edit"));
        tour.tapPart(t("东马屯村"));
        tour.enter(t("屯、组, 必填"), t("孙屯三组"));
    });
    tour.step(t("what he said on the guide's page is not asked again"), t("c-known"), [&] {
        tour.seeChecked(t("在原来的地方翻盖"), true, t("radio"));
        tour.seeChecked(t("不占"), true, t("radio"));
        tour.see(t("您前面选过了，可以改"));
    });
}

void addMember(Tour& tour, int index, const char* name, const char* relation, const char* idNumber)
{
    tour.tapPart(t("再加"), t("button"));
    tour.enter(t("姓名, 必填"), index, t(name));
    tour.tap(t(relation), t("radio"), index);
    tour.enter(t("身份证号码, 必填"), index, t(idNumber));
    tour.tap(t("是"), t("radio"), index);
}

void fillFamily(Tour& tour)
{
    tour.step(t("the family, one after the other"), t("c-family"), [&] {
        tour.tap(t("下一步"));
        addMember(tour, 0, "王秀云", "配偶", "210299197003050024");
        addMember(tour, 1, "孙小军", "子女", "210299199608120039");
        tour.see(t("家里人 2"));
    });
    tour.step(t("one too many, taken away and brought back"), t("c-undo"), [&] {
        tour.tapPart(t("删掉"), t("button"), 1);
        tour.dontSee(t("家里人 2"));
        tour.tap(t("恢复"), t("link"));
        tour.see(t("孙小军"));
    });
}

void fillHouse(Tour& tour)
{
    tour.step(t("the house that stands there"), t("c-now"), [&] {
        tour.tap(t("下一步"));
        tour.tap(t("是"), t("radio"));
        tour.enter(t("现在宅基地多少平方米, 必填"), t("180"));
        tour.tap(t("就在原址"), t("radio"));
    });
    tour.step(t("the new one: the area is reckoned"), t("c-plan"), [&] {
        tour.tap(t("下一步"));
        tour.enter(t("地长（米）, 必填"), t("15"));
        tour.enter(t("地宽（米）, 必填"), t("12"));
        tour.see(t("180"));
        tour.enter(t("房子占地（平方米）, 必填"), t("110"));
        tour.enter(t("几层, 必填"), t("2"));
        tour.see(t("220"));
        tour.enter(t("多高（米）, 必填"), t("7"));
        tour.tap(t("砖混"), t("radio"));
        tour.enter(t("想哪天动工, 必填"), QDate::currentDate().addDays(120).toString(Qt::ISODate));
        tour.see(t("已存在"));
    });
    tour.step(t("killed in the middle: he is where he was, and all is there"), t("c-killed"), [&] {
        tour.killClient();
        tour.startClient();
        tour.resize(kPhone);
        tour.see(t("220"));
        tour.seeFocused(t("想哪天动工, 必填"));
        tour.tap(t("返回"));
        tour.see(t("接着上次的填"));
        tour.tapPart(t("怎么建"));
        tour.see(t("220"));
    });
}

void fillRest(Tour& tour)
{
    tour.step(t("the neighbours, and a sketch by hand"), t("c-bounds"), [&] {
        tour.tap(t("下一步"));
        tour.enter(t("东边挨着谁, 必填"), t("孙德贵"));
        tour.enter(t("南边挨着谁, 必填"), t("村路"));
        tour.enter(t("西边挨着谁, 必填"), t("李成"));
        tour.enter(t("北边挨着谁, 必填"), t("孙德财"));
        tour.tap(t("是"), t("radio"));
        dropPhoto(tour, t("建房草图"));
    });
    tour.step(t("he builds himself"), t("c-builder"), [&] {
        tour.tap(t("下一步"));
        tour.tap(t("自家建"), t("radio"));
    });
    tour.step(t("he signs with his finger"), t("c-sign"), [&] {
        tour.tap(t("下一步"));
        tour.tap(t("手写签名"));
        tour.draw(t("在这里签名"));
        tour.tap(t("签好了"));
        tour.see(t("签名.jpg"));
    });
    tour.step(t("the wife by a photo of her thumbprint"), t("c-thumbprint"), [&] { dropPhoto(tour, t("手印")); });
    tour.step(t("the promise, and where he is reached"), t("c-promise"), [&] {
        tour.tap(t("下一步"));
        tour.see(t("联系手机"));
        tour.tap(t("下一步"));
        tour.check(t("我填的都是真的，愿意承担责任"), true);
    });
}

void sendHouse(Tour& tour)
{
    tour.step(t("what is proven by a licence is not asked for"), t("c-papers"), [&] {
        tour.tap(t("填好了，去检查"));
        tour.see(t("请再看一遍"));
        tour.see(t("不用交"));
    });
    tour.step(t("sent"), t("c-sent"), [&] {
        tour.tap(t("提交"));
        tour.tap(t("看办到哪了"));
        tour.see(t("平台已确认"));
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

void followHouse(Tour& tour)
{
    tour.step(t("the village posts it, and that time is not counted"), t("c-notice"), [&] {
        tour.clerk({t("accept"), theHouse(tour)});
        passSteps(tour, 1);
        tour.see(t("村级公示, 正在进行"));
        tour.see(t("这段时间不计入时限"));
        tour.see(t("现在不计时，恢复后往后顺延"));
        tour.key(t("PgDown"));
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
        tour.tap(t("打印这张表"));
        tour.see(t("农村宅基地和建房申请"));
        tour.see(t("孙屯三组"));
        tour.see(t("办件编号：") + caseNumber(tour, "wfd-065"));
        tour.see(t("样例"));
    });
    tour.step(t("and his trees: nothing to be done"), t("c-trees"), [&] {
        tour.tap(t("首页"));
        tour.tap(t("搜索要办的事"));
        tour.enter(t("搜索要办的事"), t("砍树"));
        tour.tap(t("砍树"));
        tour.tap(t("自留地、房前屋后零星的树"), t("radio"));
        tour.see(t("不用办"));
    });
}

} // namespace

void walkC(Tour& tour)
{
    enterAsFarmer(tour);
    askAboutHouse(tour);
    fillPlace(tour);
    fillFamily(tour);
    fillHouse(tour);
    fillRest(tour);
    sendHouse(tour);
    followHouse(tour);
    tour.stopClient();
}

} // namespace tongban::e2e
