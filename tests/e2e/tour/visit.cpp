// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/visit.h"
#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

void visitWithoutPlatform(Tour& tour)
{
    tour.step(t("mother's yearly pension check stands on the first page"), t("visit-due"), [&] {
        tour.tap(t("首页"));
        tour.see(t("正在为 王桂兰（妈妈）办"));
        tour.see(t("还有20天"));
    });
    tour.step(t("its guide, from the due line"), t("visit-guide"), [&] {
        tour.tapPart(t("养老保险待遇领取资格认证"));
        tour.see(t("不用带材料"));
    });
    tour.step(t("a visit at home is asked for without a platform: not yet arranged"), t("visit-away"), [&] {
        tour.stopServer();
        tour.tap(t("帮办、上门"));
        tour.see(t("上门来办"));
        tour.tap(t("提交请求"));
        tour.see(t("想约，还没约上"));
    });
    tour.step(t("the program is started again: the wish is still there"), t("visit-restarted"), [&] {
        tour.stopClient();
        tour.startClient();
        tour.resize(kPhone);
        tour.tap(t("进度"));
        tour.tapPart(t("养老保险待遇领取资格认证"));
        tour.see(t("想约，还没约上"));
        tour.dontSee(t("平台已确认"));
    });
    tour.step(t("the platform is back: it has the wish"), t("visit-confirmed"), [&] {
        tour.startServer();
        tour.see(t("平台已确认"));
    });
}

} // namespace tongban::e2e
