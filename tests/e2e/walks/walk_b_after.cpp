// SPDX-License-Identifier: Apache-2.0
// Walk B after sending: three departments, one correction, the licence.
#include "tests/e2e/tour/clerk_line.h"
#include "tests/e2e/tour/keyboard.h"
#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"
#include "tests/e2e/walks/walk_b.h"

#include <algorithm>

namespace tongban::e2e
{

namespace
{

QString theShop(Tour& tour)
{
    return caseId(tour, "wfd-081");
}

void visitShop(Tour& tour)
{
    tour.step(t("they come once, together, on a day that is said before"), t("b-visit-named"), [&] {
        tour.clerk({t("accept"), theShop(tour)});
        tour.clerk({t("name-visit"), theShop(tour), t("site"), t("--date"), daysFromToday(3)});
        tour.see(t("来现场"));
    });
    tour.step(t("three departments side by side"), t("b-departments"), [&] {
        tour.clerk({t("pass"), theShop(tour)});
        tour.see(t("3 个部门同时办"));
        tour.see(t("食品经营许可, 正在进行"));
        tour.see(t("核对消防承诺, 正在进行"));
        tour.see(t("排水登记, 正在进行"));
    });
}

// Whether anything on the screen can be typed into or ticked.
bool isOpen(Tour& tour)
{
    // Of QAccessible: EditableText, RadioButton, CheckBox.
    const QStringList roles{t("42 "), t("45 "), t("44 ")};
    const QStringList lines = tour.screen();
    return std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
        return std::any_of(roles.begin(), roles.end(), [&](const QString& role) { return line.startsWith(role); });
    });
}

void correctPlan(Tour& tour)
{
    tour.step(t("the inspector asks for one thing"), t("b-asked"), [&] {
        tour.clerk({t("correct"), theShop(tour), t("--path"), t("/data/layout/plan"), t("--text"),
                    t("平面图上没标出口，请标上再拍一张")});
        tour.see(t("请您补正"));
        tour.see(t("平面图上没标出口"));
    });
    tour.step(t("nothing else opens again"), t("b-shut"), [&] {
        pressKey(tour, "去补正");
        pressKey(tour, "店面", "item");
        tour.see(t("岭东街道样例路 8 号门市"));
        tour.require(!isOpen(tour), t("the rooms can be changed in a correction of the floor plan"));
    });
    tour.step(t("only the floor plan"), t("b-plan-again"), [&] {
        tour.key(t("Escape"));
        pressKey(tour, "平面图", "item");
        pressKey(tour, "删除");
        giveFile(tour, "平面图带出口");
    });
    tour.step(t("sent, and the three go on"), t("b-corrected"), [&] {
        pressKey(tour, "填好了，去检查");
        pressKey(tour, "提交补正");
        pressKey(tour, "看办到哪了");
        tour.see(t("平台已确认"));
        tour.clerk({t("accept"), theShop(tour)});
        tour.see(t("3 个部门同时办, 正在进行"));
    });
}

void receiveLicence(Tour& tour)
{
    tour.step(t("done: the licence, while a promise is still open"), t("b-licence"), [&] {
        for (int i = 0; i < 4; ++i)
            tour.clerk({t("pass"), theShop(tour)});
        tour.clerk({t("finish"), theShop(tour)});
        tour.see(t("办结, 已完成"));
        tour.see(t("还要补交：从业人员健康证"));
    });
    tour.step(t("the certificates are there: handed in, and the promise is kept"), t("b-kept"), [&] {
        tour.drop(t("也可以把文件拖到这里"), photoOf(t("两张健康证")));
        tour.dontSee(t("还要补交：从业人员健康证"));
        tour.see(t("补交材料"));
    });
    tour.step(t("in the wallet, to be printed"), t("b-wallet"), [&] {
        pressKey(tour, "进度");
        pressKey(tour, "食品经营许可证", "item");
        tour.see(t("持有人 李红包子铺"));
        tour.reach(t("存成 A4 打印"));
    });
}

} // namespace

void followShop(Tour& tour)
{
    visitShop(tour);
    correctPlan(tour);
    receiveLicence(tour);
}

} // namespace tongban::e2e
