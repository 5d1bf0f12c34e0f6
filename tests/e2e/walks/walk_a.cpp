// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/walks/walk_a.h"
#include "tests/e2e/tour/words.h"

#include <QDate>

#include <cstdio>

namespace tongban::e2e
{

namespace
{

constexpr int kMostTaps = 12;

// The clerk's word for the visit: its id.
QString visitOf(Tour& tour)
{
    const QStringList lines = tour.clerk({t("list")}).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.value(0) == QLatin1String("appointment") && words.value(4) == QLatin1String("home-visit"))
            return words.value(1);
    }
    tour.require(false, t("the clerk sees no such visit:\n") + lines.join(QLatin1Char('\n')));
    return {};
}

void signIn(Tour& tour)
{
    tour.step(t("signed in"), t("a-home"), [&] {
        tour.startServer();
        tour.startClient();
        tour.resize(QSize(390, 844));
        tour.tap(t("复州城镇"));
        tour.enter(t("登录代码"), tour.enrolmentCode(t("于建国")));
        tour.tap(t("登录"));
        tour.see(t("大家常办"));
    });
}

void ask(Tour& tour)
{
    tour.step(t("for whom: mother, in two taps"), t("a-mother"), [&] {
        tour.tapPart(t("为自己办"));
        tour.tapPart(t("妈妈"));
        tour.see(t("正在为 王桂兰（妈妈）办"));
        tour.see(t("还有20天"));
    });
    tour.step(t("the guide says plainly what it takes: no papers, her own face"), t("a-guide"), [&] {
        tour.tapPart(t("养老保险待遇领取资格认证"));
        tour.see(t("不用带材料"));
        tour.see(t("本人"));
    });
    tour.step(t("at home, without a platform: kept, and said to be waiting"), t("a-asked"), [&] {
        tour.stopServer();
        tour.tap(t("帮办、上门"));
        tour.see(t("上门来办"));
        tour.tap(t("提交请求"));
        tour.see(t("想约，还没约上"));
    });
}

void comes(Tour& tour)
{
    tour.step(t("the platform is back: asked for"), t("a-confirmed"), [&] {
        tour.startServer();
        tour.see(t("平台已确认"));
    });
    tour.step(t("the visitor and the hour are named"), t("a-visitor"), [&] {
        tour.clerk({t("confirm-visit"), visitOf(tour), t("--visitor"), t("陈静"), t("--window"),
                    QDate::currentDate().addDays(3).toString(Qt::ISODate) + t("-09:00-11:00")});
        tour.see(t("来的人：陈静"));
    });
    tour.step(t("done; the mother is asked to rate, not he"), t("a-done"), [&] {
        tour.clerk({t("visit-done"), visitOf(tour), t("--outcome"), t("认证通过")});
        tour.see(t("妈妈 本人来评"));
    });
    tour.step(t("the next date has come by itself"), t("a-next"), [&] {
        tour.tap(t("首页"));
        tour.dontSee(t("还有20天"));
    });
}

} // namespace

void walkA(Tour& tour)
{
    signIn(tour);
    const int before = tour.inputs();
    ask(tour);
    comes(tour);
    tour.step(t("in at most twelve taps"), t("a-end"), [&] {
        const int taps = tour.inputs() - before;
        tour.require(taps <= kMostTaps, t("it took %1 taps").arg(taps));
        std::printf("         %d taps\n", taps);
    });
    tour.stopClient();
}

} // namespace tongban::e2e
