// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/filling.h"

#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{

void chooseMother(Tour& tour)
{
    tour.step(t("for whom: mother"), t("for-whom"), [&] {
        tour.tap(t("我的"));
        tour.tapPart(t("为谁办"), t("item"));
        tour.see(t("妈妈"));
    });
    tour.step(t("it is for mother now"), t("for-mother"), [&] {
        tour.tapPart(t("妈妈"), t("item"));
        tour.tap(t("首页"));
        tour.see(t("妈妈"));
    });
}

void fillIn(Tour& tour)
{
    tour.step(t("the guide on chronic illness"), t("fill-guide"), [&] {
        tour.tap(t("搜索要办的事"));
        tour.enter(t("搜索要办的事"), t("慢特病"));
        tour.tapPart(t("慢特病"), t("item"));
        tour.tap(t("高血压、糖尿病"), t("radio"));
        tour.see(t("诊断证明"));
    });
    tour.step(t("the form in its parts, for mother"), t("fill-parts"), [&] {
        tour.tap(t("自己办"));
        tour.see(t("门诊慢特病待遇认定"));
        tour.see(t("病情"));
    });
    tour.step(t("what is known of her is there already"), t("fill-person"), [&] {
        tour.tapPart(t("为谁办"), t("item"));
        tour.see(t("王桂兰"));
    });
    tour.step(t("the illness; what is missing is said"), t("fill-illness"), [&] {
        tour.tap(t("下一步"));
        tour.check(t("高血压"), true);
        tour.tap(t("下一步"));
        tour.see(t("这一项要填"));
    });
    tour.step(t("answered, and kept at once"), t("fill-kept"), [&] {
        tour.tap(t("否"), t("radio"));
        tour.see(t("已存在"));
    });
    tour.step(t("a photo, dropped onto the window"), t("fill-photo"), [&] {
        tour.tap(t("下一步"));
        tour.tapPart(t("再加"), t("button"));
        tour.resize(kDesktop);
        tour.drop(t("也可以把文件拖到这里"), photoOf(t("病历第一页")));
        tour.see(t("病历第一页.jpg"));
        tour.enter(t("这是什么（选填）"), t("住院病历"));
        tour.resize(kPhone);
    });
    tour.step(t("the phone is the son's"), t("fill-contact"), [&] {
        tour.tap(t("下一步"));
        tour.see(t("联系手机"));
        tour.see(t("子女的"));
    });
}

void sendWhileAway(Tour& tour)
{
    tour.step(t("the answers are checked"), t("fill-check"), [&] {
        tour.tap(t("填好了，去检查"));
        tour.see(t("请再看一遍"));
        tour.see(t("高血压"));
        tour.see(t("病历第一页.jpg"));
    });
    tour.step(t("the platform is away: sent all the same, and said to be waiting"), t("sent-away"), [&] {
        tour.stopServer();
        tour.tap(t("提交"));
        tour.see(t("再约个时间去窗口"));
    });
    tour.step(t("a visit is wished for"), t("book-away"), [&] {
        tour.tap(t("再约个时间去窗口"));
        tour.see(t("先选您想去的时间"));
        tour.tapPart(t("星期"), t("radio"));
        tour.tapPart(t(":"), t("radio"));
        tour.tap(t("存下，联网后预约"));
        tour.see(t("想约"));
    });
    tour.step(t("the program is started again: both are still there, and waiting"), t("restarted-away"), [&] {
        tour.stopClient();
        tour.startClient();
        tour.resize(kPhone);
        tour.tap(t("进度"));
        tour.see(t("门诊慢特病待遇认定"));
        tour.see(t("已存下，联网后自动交"));
        tour.see(t("想约"));
    });
}

// The clerk's line of the case of this guide, in words.
QStringList clerksLine(Tour& tour)
{
    const QStringList lines = tour.clerk({t("list")}).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.value(0) == QLatin1String("case") && words.value(4) == QLatin1String("wfd-042"))
            return words;
    }
    tour.require(false, t("the clerk sees no such case:\n") + lines.join(QLatin1Char('\n')));
    return {};
}

QString caseNumber(Tour& tour)
{
    return clerksLine(tour).value(1);
}

bool stepsRun(Tour& tour)
{
    const QString running = clerksLine(tour).value(5);
    return !running.isEmpty() && running != QLatin1String("-");
}

void cameBack(Tour& tour)
{
    tour.step(t("the platform is back: both are confirmed"), t("confirmed"), [&] {
        tour.startServer();
        tour.see(t("平台已确认"));
        tour.dontSee(t("想约"));
        tour.dontSee(t("正在提交"));
    });
    tour.step(t("the clerk asks for a sharper photo"), t("to-correct"), [&] {
        const QString number = caseNumber(tour);
        tour.clerk({t("correct"), number, t("--path"), t("/data/papers[1]/page"), t("--text"),
                    t("照片有点糊，看不清日期，请重拍一张")});
        tour.see(t("要补正"));
    });
    tour.step(t("only the photo is open"), t("correct"), [&] {
        tour.tapPart(t("门诊慢特病待遇认定"), t("item"));
        tour.see(t("照片有点糊"));
        tour.tap(t("去补正"));
        tour.tapPart(t("病历和检查报告"), t("item"));
        tour.resize(kDesktop);
        tour.tap(t("删除"));
        tour.drop(t("也可以把文件拖到这里"), photoOf(t("病历第一页重拍")));
        tour.see(t("病历第一页重拍.jpg"));
        tour.resize(kPhone);
    });
    tour.step(t("no other part is to be looked at: corrected and sent"), t("corrected"), [&] {
        tour.tap(t("填好了，去检查"));
        tour.tap(t("提交补正"));
        tour.tap(t("看办到哪了"));
        tour.see(t("平台已确认"));
    });
}

void decidedAndRated(Tour& tour)
{
    tour.step(t("the clerk decides"), t("decided"), [&] {
        const QString number = caseNumber(tour);
        tour.clerk({t("accept"), number});
        // The experts' assessment comes first: the clock stands, and the page says so.
        tour.see(t("原定"));
        // Each department its part.
        for (int i = 0; i < 8 && stepsRun(tour); ++i)
            tour.clerk({t("pass"), number});
        tour.clerk({t("finish"), number, t("--text"), t("认定通过，下月起按慢特病报销")});
        tour.see(t("认定通过"));
    });
    tour.step(t("rated, by free will"), t("rated"), [&] {
        tour.tapPart(t("非常满意"), {});
        tour.tap(t("提交评价"));
        tour.see(t("您的评价"));
    });
}

} // namespace

void fillForMother(Tour& tour)
{
    chooseMother(tour);
    fillIn(tour);
    sendWhileAway(tour);
    cameBack(tour);
    decidedAndRated(tour);
}

} // namespace tongban::e2e
