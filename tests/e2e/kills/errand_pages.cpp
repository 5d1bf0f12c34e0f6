// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/errand_pages.h"

#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{
// A look every so often for as long as any verb waits.
constexpr int kLookMs = 100;
constexpr int kLooks = 100;
} // namespace

void openHome(Tour& tour)
{
    tour.resize(kPhone);
    tour.tap(t("首页"));
    tour.see(t("大家常办"));
}

void openGuide(Tour& tour, const QString& search, const QString& name)
{
    openHome(tour);
    tour.tap(t("搜索要办的事"));
    tour.enter(t("搜索要办的事"), search);
    // What is typed narrows the list; only then does the row stay where it is.
    tour.see(t("找到"));
    tour.tap(name);
    tour.see(t("自己办"));
}

void openFormGuide(Tour& tour)
{
    openGuide(tour, t("慢特病"), t("办慢病本（慢特病）"));
}

void openForm(Tour& tour)
{
    openFormGuide(tour);
    tour.tap(t("自己办"));
    tour.see(t(kErrandCase));
    tour.see(t("检查答案，准备提交"));
}

void openPart(Tour& tour, const QString& part)
{
    openForm(tour);
    tour.tap(part, t("item"));
    tour.see(t("下一步"));
}

void openProgress(Tour& tour)
{
    tour.resize(kPhone);
    tour.tap(t("进度"));
    tour.see(t("办到哪了"));
}

void openOwn(Tour& tour, const QString& name)
{
    openProgress(tour);
    tour.tap(name, t("item"));
}

bool isFirst(Tour& tour, const QString& first, const QString& second)
{
    for (int look = 0; look < kLooks && !tour.failed(); ++look) {
        if (tour.shows(first, kLookMs))
            return true;
        if (tour.shows(second))
            return false;
    }
    tour.require(false, t("neither ") + first + t(" nor ") + second + QLatin1Char('\n') + tour.screen().join(u'\n'));
    return false;
}

} // namespace tongban::e2e
