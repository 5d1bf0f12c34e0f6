// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/errand_stages.h"

#include "tests/e2e/kills/clerk_stages.h"
#include "tests/e2e/kills/errand_pages.h"
#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

#include <utility>

namespace tongban::e2e
{

namespace
{

constexpr const char* kVisit = "居民身份证到期换领";
constexpr const char* kPhoto = "病历第一页";

// How often a page that could not ask the platform is opened anew before that is a fault.
constexpr int kReopen = 10;

void signIn(Tour& tour)
{
    if (!tour.shows(t("大家常办"), 1'000)) {
        if (isFirst(tour, t("复州城镇"), t("登录代码"))) {
            tour.see(t("办事指南已装好"));
            tour.tap(t("复州城镇"));
        }
        tour.enter(t("登录代码"), tour.enrolmentCode(t("于建国")));
        tour.tap(t("登录"));
    }
    tour.see(t("大家常办"));
}

void seeSignedIn(Tour& tour)
{
    tour.see(t("大家常办"));
}

void meetMother(Tour& tour)
{
    tour.tap(t("我的"));
    tour.tapPart(t("为谁办"));
    tour.tap(t("妈妈"), t("item"));
    tour.see(t("王桂兰"));
}

void seeMother(Tour& tour)
{
    tour.see(t("王桂兰"));
}

void tickMaterials(Tour& tour)
{
    openFormGuide(tour);
    tour.check(t("高血压、糖尿病"), true, t("radio"));
    tour.check(t("居民身份证"), true);
    tour.check(t("诊断证明"), true);
}

void seeTicks(Tour& tour)
{
    openFormGuide(tour);
    tour.seeChecked(t("高血压、糖尿病"), true, t("radio"));
    tour.seeChecked(t("居民身份证"), true);
    tour.seeChecked(t("诊断证明"), true);
}

bool isSent(Tour& tour)
{
    openProgress(tour);
    return isFirst(tour, t(kErrandCase), t("看看有没有新进展")) || tour.shows(t(kErrandCase), 500);
}

void answerIllness(Tour& tour)
{
    openPart(tour, t("病情"));
    tour.check(t("高血压"), true);
    tour.check(t("否"), true, t("radio"));
    tour.see(t("已存在"));
    tour.tap(t("返回"));
    tour.see(t("检查答案，准备提交"));
}

void seeIllness(Tour& tour)
{
    openPart(tour, t("病情"));
    tour.seeChecked(t("高血压"), true);
    tour.seeChecked(t("否"), true, t("radio"));
}

void attachPhoto(Tour& tour)
{
    openPart(tour, t("病历和检查报告"));
    if (!tour.shows(t(kPhoto), 500)) {
        if (!tour.shows(t("选择照片或文件")))
            tour.tapPart(t("再加"), t("button"));
        tour.resize(kDesktop);
        tour.drop(t("也可以把文件拖到这里"), photoOf(t(kPhoto)));
        tour.see(t(kPhoto));
        tour.resize(kPhone);
    }
    tour.enter(t("这是什么（选填）"), t("住院病历"));
    tour.tap(t("返回"));
    tour.see(t("检查答案，准备提交"));
}

void seePhoto(Tour& tour)
{
    openPart(tour, t("病历和检查报告"));
    tour.see(t(kPhoto));
    tour.see(t("住院病历"));
}

void sendForm(Tour& tour)
{
    if (isSent(tour))
        return;
    openForm(tour);
    tour.tap(t("检查答案，准备提交"));
    for (const char* answer : {"请再看一遍", "王桂兰", "高血压", "否", kPhoto, "住院病历"})
        tour.see(t(answer));
    tour.tap(t("提交"));
    tour.see(t("交出去了"));
}

void seeSent(Tour& tour)
{
    openProgress(tour);
    tour.see(t(kErrandCase));
}

// The page of free times, as the platform has them: a wish made while it was away would be another visit.
void openTimes(Tour& tour)
{
    for (int i = 0; i < kReopen && !tour.failed(); ++i) {
        openGuide(tour, t("身份证"), t("换身份证"));
        tour.tap(t("预约去办"));
        tour.see(t("哪一天"));
        if (tour.shows(t("星期"), 2'000) && !tour.shows(t("先选您想去的时间")))
            return;
    }
    tour.require(false, t("the platform is back and no free times are shown"));
}

void book(Tour& tour)
{
    openProgress(tour);
    tour.see(t(kErrandCase));
    if (tour.shows(t(kVisit), 500))
        return;
    openTimes(tour);
    tour.tapPart(t("星期"), t("radio"));
    tour.see(t("几点"));
    tour.tapPart(t("—"), t("radio"));
    tour.tap(t("预约"));
    tour.see(t("取消预约"));
}

void seeBooked(Tour& tour)
{
    openProgress(tour);
    tour.see(t(kVisit));
}

// It reaches the clerk by itself: the person only waits.
void awaitConfirmed(Tour& tour)
{
    openOwn(tour, t(kErrandCase));
    tour.see(t("办件编号"));
    openOwn(tour, t(kVisit));
    tour.see(t("取号码"));
}

// What is on the screen once nothing more comes to it.
QStringList settledScreen(Tour& tour)
{
    constexpr int kLookAgainMs = 400;
    constexpr int kMostLooks = 15;
    QStringList before = tour.screen();
    for (int i = 0; i < kMostLooks && !tour.failed(); ++i) {
        (void)tour.shows(QStringLiteral("\n"), kLookAgainMs);
        QStringList now = tour.screen();
        if (now == before)
            return now;
        before = std::move(now);
    }
    return before;
}

// Lines that say the same whenever they are read.
QStringList pageLines(Tour& tour, const QString& title)
{
    QStringList lines{QStringLiteral("== ") + title};
    const QStringList screen = settledScreen(tour);
    for (const QString& line : screen) {
        // What is said aloud (role 8) and the toast with its button come and go.
        const bool passing = line.startsWith(QLatin1String("8  ")) || line.contains(t("知道了"));
        // Opening hours depend on the time of day, the speaker on how soon the machine's voices answer a client.
        const bool ofNow = line.contains(t("现在")) || line.contains(t("念给我听"));
        if (!passing && !ofNow)
            lines.append(line);
    }
    return lines;
}

} // namespace

Stages errandStages()
{
    return {{t("signed in"), signIn, seeSignedIn},
            {t("for mother"), meetMother, seeMother},
            {t("the situation and the ticks of a guide"), tickMaterials, seeTicks},
            {t("a part of the form is answered"), answerIllness, seeIllness},
            {t("a photo is attached"), attachPhoto, seePhoto},
            {t("the form is checked and sent"), sendForm, seeSent},
            {t("a visit is booked"), book, seeBooked},
            {t("the platform confirms both"), awaitConfirmed, {}},
            {t("the clerk asks for a sharper photo"), clerkAsks, {}},
            {t("it is corrected and sent"), correct, seeCorrected},
            {t("the clerk accepts"), clerkAccepts, {}},
            {t("the clerk finishes"), clerkFinishes, seeFinished},
            {t("it is rated"), rate, seeRated}};
}

QStringList finalState(Tour& tour)
{
    QStringList state;
    openProgress(tour);
    tour.see(t(kVisit));
    state += pageLines(tour, t("under way"));
    openOwn(tour, t(kErrandCase));
    tour.see(t("办件编号"));
    state += pageLines(tour, t("the case"));
    openOwn(tour, t(kVisit));
    tour.see(t("取号码"));
    state += pageLines(tour, t("the visit"));
    seeTicks(tour);
    state += pageLines(tour, t("the guide"));
    tour.tap(t("我的"));
    tour.tapPart(t("等待提交的"));
    tour.see(t("都提交好了"));
    state += pageLines(tour, t("waiting"));
    const QStringList matters = tour.clerk({QStringLiteral("list")}).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& matter : matters) {
        // Ids are random; numbers and codes are counted.
        QStringList words = matter.split(u' ');
        words.removeAt(1);
        state.append(QStringLiteral("clerk: ") + words.join(u' '));
    }
    return state;
}

} // namespace tongban::e2e
