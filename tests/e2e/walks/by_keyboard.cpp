// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/walks/by_keyboard.h"

#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{

void hit(Tour& tour, const char* name, const char* role = "button")
{
    tour.reach(t(name), t(role));
    tour.key(t("Return"));
}

void mark(Tour& tour, const char* name)
{
    tour.reach(t(name), t("radio"));
    tour.key(t("Space"));
    tour.seeChecked(t(name), true, t("radio"));
}

void fillField(Tour& tour, const char* field, const QString& text)
{
    tour.reach(t(field), t("edit"));
    tour.type(text);
}

void beginAtKeyboard(Tour& tour)
{
    tour.step(t("first start: a town, and the code of the platform"), t("k-home"), [&] {
        tour.startServer();
        tour.startClient();
        tour.resize(kDesktop);
        hit(tour, "复州城镇");
        fillField(tour, "登录代码", tour.enrolmentCode(t("于建国")));
        tour.key(t("Return"));
        tour.see(t("大家常办"));
    });
}

void findAtKeyboard(Tour& tour)
{
    tour.step(t("Ctrl+F, and what is typed is searched for"), t("k-search"), [&] {
        tour.key(t("Ctrl+F"));
        tour.see(t("搜索要办的事"));
        tour.type(t("养老"));
        tour.see(t("找到"));
    });
    tour.step(t("the guide, and Page Down through it"), t("k-guide"), [&] {
        hit(tour, "养老金资格认证", "item");
        tour.see(t("不用材料"));
        tour.key(t("PgDown"));
        mark(tour, "还在发");
        mark(tour, "到村里或社区");
        tour.see(t("怎么办、多久"));
    });
}

void fillAtKeyboard(Tour& tour)
{
    tour.step(t("a part left empty says what is missing, and leads there"), t("k-missing"), [&] {
        hit(tour, "自己办");
        hit(tour, "怎么认证", "item");
        hit(tour, "下一步");
        tour.see(t("这一项要填"));
        tour.seeFocused(t("家人帮着刷脸（本人要在旁边）"));
    });
    tour.step(t("answered with the arrows and Space"), t("k-answered"), [&] {
        tour.key(t("Down"));
        tour.seeFocused(t("到村（社区）便民点"));
        tour.key(t("Space"));
        tour.seeChecked(t("到村（社区）便民点"), true, t("radio"));
        mark(tour, "没有");
        hit(tour, "下一步");
    });
    tour.step(t("closed while a number is half typed, and started again: there it goes on"), t("k-closed"), [&] {
        fillField(tour, "联系手机", t("1300000"));
        tour.see(t("已存在"));
        tour.stopClient();
        tour.startClient();
        tour.resize(kDesktop);
        tour.seeFocused(t("联系手机, 必填"));
        tour.see(t("1300000"));
    });
    tour.step(t("that number is wrong: it leads back to it, and is corrected"), t("k-mistyped"), [&] {
        hit(tour, "填好了，去检查");
        tour.see(t("手机号是 11 位数字"));
        tour.seeFocused(t("联系手机, 必填"));
        tour.type(t("13000000002"));
        hit(tour, "填好了，去检查");
    });
    tour.step(t("checked and sent"), t("k-sent"), [&] {
        tour.see(t("请再看一遍"));
        hit(tour, "提交");
        tour.see(t("交出去了"));
    });
}

void bookAtKeyboard(Tour& tour)
{
    tour.step(t("a visit for something else"), t("k-booked"), [&] {
        tour.key(t("Ctrl+F"));
        tour.see(t("搜索要办的事"));
        tour.type(t("shenfenzheng"));
        hit(tour, "换身份证", "item");
        hit(tour, "预约去办");
        tour.reach(t("星期"), t("radio"));
        tour.key(t("Space"));
        tour.reach(t(":"), t("radio"));
        tour.key(t("Space"));
        hit(tour, "预约");
        tour.see(t("取号码"));
    });
}

void trackAtKeyboard(Tour& tour)
{
    tour.step(t("both are there, and on their way"), t("k-tracked"), [&] {
        tour.key(t("Ctrl+3"));
        tour.see(t("居民身份证到期换领"));
        hit(tour, "养老保险待遇领取资格认证", "item");
        tour.see(t("平台已确认"));
    });
    tour.step(t("Escape leads back"), t("k-back"), [&] {
        tour.key(t("Escape"));
        tour.see(t("居民身份证到期换领"));
    });
}

void inEnglish(Tour& tour)
{
    tour.step(t("another language, at once and on the pages that wait below"), t("k-english"), [&] {
        tour.key(t("Ctrl+,"));
        mark(tour, "English");
        tour.key(t("Escape"));
        tour.see(t("Confirmed by the platform"));
        tour.dontSee(t("平台已确认"));
    });
}

} // namespace

void walkByKeyboard(Tour& tour)
{
    beginAtKeyboard(tour);
    findAtKeyboard(tour);
    fillAtKeyboard(tour);
    bookAtKeyboard(tour);
    trackAtKeyboard(tour);
    inEnglish(tour);
    tour.stopClient();
}

} // namespace tongban::e2e
