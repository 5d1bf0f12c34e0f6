// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/clerk_stages.h"

#include "tests/e2e/kills/errand_pages.h"
#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{

constexpr const char* kSharperPhoto = "病历第一页重拍";

// The line of the case in the clerk's list: its id is the second word, its state the fourth.
QStringList caseWords(Tour& tour)
{
    const QStringList lines = tour.clerk({QStringLiteral("list")}).split(u'\n');
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        if (words.value(0) == QLatin1String("case") && line.endsWith(t(kErrandCase)))
            return words;
    }
    tour.require(false, t("the clerk has no such case:\n") + lines.join(u'\n'));
    return {};
}

void refreshProgress(Tour& tour)
{
    openProgress(tour);
    tour.tap(t("看看有没有新进展"));
}

void openCase(Tour& tour)
{
    openOwn(tour, t(kErrandCase));
    tour.see(t("办件编号"));
}

void replacePhoto(Tour& tour)
{
    tour.tapPart(t("病历和检查报告"), t("item"));
    tour.see(t("填好了，去检查"));
    if (tour.shows(t(kSharperPhoto), 500))
        return;
    tour.resize(kDesktop);
    if (tour.shows(t("删除"), 500))
        tour.tap(t("删除"));
    tour.drop(t("也可以把文件拖到这里"), photoOf(t(kSharperPhoto)));
    tour.see(t(kSharperPhoto));
    tour.resize(kPhone);
}

} // namespace

void clerkAsks(Tour& tour)
{
    const QStringList words = caseWords(tour);
    if (words.value(3) == QLatin1String("submitted"))
        (void)tour.clerk({t("correct"), words.value(1), t("--path"), t("/data/papers[1]/page"), t("--text"),
                          t("照片有点糊，看不清日期，请重拍一张")});
    refreshProgress(tour);
    tour.see(t("要补正"));
}

void correct(Tour& tour)
{
    openCase(tour);
    if (!tour.shows(t("去补正"), 1'000))
        return;
    tour.tap(t("去补正"));
    replacePhoto(tour);
    tour.tap(t("填好了，去检查"));
    tour.tap(t("提交补正"));
    tour.see(t("看办到哪了"));
}

void seeCorrected(Tour& tour)
{
    openCase(tour);
    tour.dontSee(t("去补正"));
}

void clerkAccepts(Tour& tour)
{
    // A correction that is on its way arrives by itself.
    openCase(tour);
    tour.see(t("平台已确认"));
    const QStringList words = caseWords(tour);
    if (words.value(3) == QLatin1String("correction-sent"))
        (void)tour.clerk({QStringLiteral("accept"), words.value(1)});
    refreshProgress(tour);
    tour.see(t("暂停计时"));
}

void clerkFinishes(Tour& tour)
{
    const QStringList words = caseWords(tour);
    if (words.value(3) != QLatin1String("finished"))
        (void)tour.clerk({QStringLiteral("finish"), words.value(1), QStringLiteral("--text"), t("同意")});
    refreshProgress(tour);
    tour.see(t("已办结"));
}

void seeFinished(Tour& tour)
{
    openProgress(tour);
    tour.see(t("已办结"));
}

void rate(Tour& tour)
{
    openCase(tour);
    if (tour.shows(t("您的评价"), 1'000))
        return;
    tour.tapPart(t("非常满意"), {});
    tour.tap(t("提交评价"));
    tour.see(t("您的评价"));
}

void seeRated(Tour& tour)
{
    openCase(tour);
    tour.see(t("您的评价"));
}

} // namespace tongban::e2e
