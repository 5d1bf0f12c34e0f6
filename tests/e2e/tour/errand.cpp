// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/errand.h"

#include "tests/e2e/tour/filling.h"
#include "tests/e2e/tour/visit.h"
#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{

void firstStart(Tour& tour)
{
    tour.step(t("first start: the guides come, and the towns to choose from"), t("town"), [&] {
        tour.startServer();
        tour.startClient();
        tour.resize(kPhone);
        tour.see(t("办事指南已装好"));
        tour.see(t("复州城镇"));
    });
    tour.step(t("a town is chosen; the code of the platform is asked for"), t("enrol"), [&] {
        tour.tap(t("复州城镇"));
        tour.see(t("登录代码"));
    });
    tour.step(t("a wrong code is said to be wrong"), t("wrong-code"), [&] {
        tour.enter(t("登录代码"), t("AAAA-AAAA"));
        tour.tap(t("登录"));
        tour.see(t("这个代码不对或已过期"));
    });
    tour.step(t("signed in: the first page"), t("home"), [&] {
        tour.enter(t("登录代码"), tour.enrolmentCode(t("于建国")));
        tour.tap(t("登录"));
        tour.see(t("大家常办"));
    });
}

void search(Tour& tour)
{
    const struct {
        const char* typed;
        const char* found;
    } kSearches[]{{"身份证", "换身份证"},
                  {"sfz", "换身份证"},
                  {"shenfenzheng", "换身份证"},
                  {"养老", "养老金资格认证"},
                  {"社保", "办社保卡"},
                  {"吃低保", "申请低保"},
                  {"砍树", "砍树"}};
    tour.step(t("the search page"), t("search"), [&] { tour.tap(t("搜索要办的事")); });
    for (const auto& one : kSearches) {
        tour.step(t("search ") + t(one.typed), t("search-") + t(one.typed), [&] {
            tour.enter(t("搜索要办的事"), t(one.typed));
            tour.see(t(one.found));
        });
    }
}

void guide(Tour& tour)
{
    tour.step(t("the guide on felling, with its question"), t("guide"), [&] {
        tour.tap(t("砍树"));
        tour.see(t("要砍哪里的树？"));
    });
    tour.step(t("trees around the house: nothing to be done"), t("not-needed"), [&] {
        tour.tap(t("自留地、房前屋后零星的树"), t("radio"));
        tour.see(t("不用办"));
    });
}

void desktop(Tour& tour)
{
    tour.step(t("the same on a desktop"), t("desktop-guide"), [&] { tour.resize(kDesktop); });
    tour.step(t("the first page on a desktop"), t("desktop-home"), [&] {
        tour.tap(t("首页"));
        tour.see(t("大家常办"));
    });
}

void elderHome(Tour& tour)
{
    tour.step(t("the first page for the old: few things, large"), t("elder-home"), [&] {
        tour.tap(t("首页"));
        tour.tapPart(t("长辈版"), t("item"));
        tour.see(t("12345"));
    });
    tour.step(t("and on a desktop"), t("elder-desktop"), [&] { tour.resize(kDesktop); });
}

} // namespace

void walkErrand(Tour& tour)
{
    firstStart(tour);
    search(tour);
    guide(tour);
    desktop(tour);
    tour.step(t("closed and started again: still signed in"), t("restarted"), [&] {
        tour.stopClient();
        tour.startClient();
        tour.resize(kPhone);
        tour.see(t("大家常办"));
    });
    fillForMother(tour);
    visitWithoutPlatform(tour);
    elderHome(tour);
    tour.stopClient();
}

} // namespace tongban::e2e
