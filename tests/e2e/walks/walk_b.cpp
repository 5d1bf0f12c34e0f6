// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/walks/walk_b.h"

#include "tests/e2e/tour/keyboard.h"
#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{

void signInShop(Tour& tour)
{
    tour.step(t("signed in, and doing it for the shop"), t("b-home"), [&] {
        tour.startServer();
        tour.startClient();
        tour.resize(kDesktop);
        pressKey(tour, "岭东街道");
        writeByKey(tour, "登录代码", tour.enrolmentCode(t("李红")));
        pressKey(tour, "登录");
        tour.see(t("大家常办"));
        pressKey(tour, "为自己办", "item");
        pressKey(tour, "包子铺", "item");
        tour.see(t("正在为"));
    });
}

void narrowPapers(Tour& tour)
{
    tour.step(t("开饭店 finds one errand for all permits"), t("b-guide"), [&] {
        tour.key(t("Ctrl+F"));
        tour.type(t("开饭店"));
        pressKey(tour, "开饭店", "item");
        tour.see(t("店面多大？"));
        tour.see(t("要 14 样"));
    });
    tour.step(t("three questions, and the papers fall from 14 to 6"), t("b-narrowed"), [&] {
        tour.see(t("招牌效果图"));
        chooseByKey(tour, "小餐饮（多大算小，按省里规定）");
        chooseByKey(tour, "只蒸煮：包子、面条、米线");
        chooseByKey(tour, "不挂");
        tour.dontSee(t("招牌效果图"));
        tour.dontSee(t("食品安全管理制度"));
        tour.see(t("要带的从 14 样减到 6 样，其中免提交 3 样"));
        const auto spared = tour.screen().filter(t("免提交：用电子证照")).size();
        tour.require(spared == 3, t("%1 papers are marked 免提交, not three").arg(spared));
        tour.reach(t("产权证"), t("check"));
    });
}

void fillShop(Tour& tour)
{
    tour.step(t("one form for all offices"), t("b-form"), [&] {
        pressKey(tour, "自己办");
        tour.see(t("检查答案，准备提交"));
    });
    tour.step(t("the owner and the shop are known"), t("b-owner"), [&] {
        pressKey(tour, "经营者", "item");
        tour.see(t("李红包子铺"));
        tour.see(t("从个人资料带来，可以改"));
        chooseByKey(tour, "还没有，一起办");
    });
    tour.step(t("the rooms"), t("b-place"), [&] {
        pressKey(tour, "下一步");
        tour.see(t("岭东街道样例路 8 号门市"));
        writeByKey(tour, "面积（平方米）", t("60"));
        chooseByKey(tour, "租的");
        writeByKey(tour, "租到哪天", daysFromToday(700));
        giveFile(tour, "租房合同");
        writeByKey(tour, "多少个座位", t("20"));
        writeByKey(tour, "在几楼", t("1"));
    });
    tour.step(t("what is sold, and the kitchen"), t("b-kitchen"), [&] {
        pressKey(tour, "下一步");
        tour.reach(t("包子、糕点"), t("check"));
        tour.key(t("Space"));
        chooseByKey(tour, "否", 0);
        chooseByKey(tour, "是", 1);
        pressKey(tour, "下一步");
        giveFile(tour, "平面图");
        writeByKey(tour, "厨房面积（平方米）", t("15"));
        chooseByKey(tour, "是");
        tour.seeChecked(t("没有油烟，不用装"), true, t("radio"));
    });
}

void fillStaff(Tour& tour)
{
    tour.step(t("two people, whose health certificates are missing"), t("b-staff"), [&] {
        pressKey(tour, "下一步");
        const struct {
            const char* name;
            const char* idNumber;
        } kStaff[]{{"周明", "21029919900101001X"}, {"吴芳", "21029919920202002X"}};
        int index = 0;
        for (const auto& one : kStaff) {
            pressKey(tour, "再加");
            writeByKey(tour, "姓名", t(one.name), index);
            writeByKey(tour, "身份证号码", t(one.idNumber), index);
            chooseByKey(tour, "还没有，以后补（容缺）", index);
            ++index;
        }
    });
    tour.step(t("who is answerable for the food is known too"), t("b-manager"), [&] {
        pressKey(tour, "下一步");
        tour.see(t("13000000002"));
        chooseByKey(tour, "是");
    });
    tour.step(t("the sign board was decided on the guide's page"), t("b-board"), [&] {
        pressKey(tour, "下一步");
        tour.seeChecked(t("否"), true, t("radio"));
        tour.see(t("您前面选过了，可以改"));
    });
    tour.step(t("fire"), t("b-fire"), [&] {
        pressKey(tour, "下一步");
        writeByKey(tour, "几个出口", t("2"));
        writeByKey(tour, "几个灭火器", t("4"));
        chooseByKey(tour, "电");
        tour.reach(t("我承诺符合消防安全要求"), t("check"));
        tour.key(t("Space"));
    });
}

void sendShop(Tour& tour)
{
    tour.step(t("when they may come"), t("b-visit"), [&] {
        pressKey(tour, "下一步");
        writeByKey(tour, "哪天可以来看现场", daysFromToday(10));
        chooseByKey(tour, "上午");
        pressKey(tour, "下一步");
        pressKey(tour, "下一步");
        tour.reach(t("我填的都是真的"), t("check"));
        tour.key(t("Space"));
    });
    tour.step(t("the papers: two are spared, the certificates come later"), t("b-papers"), [&] {
        pressKey(tour, "下一步");
        tour.see(t("材料怎么交"));
        tour.see(t("不用交"));
        chooseByKey(tour, "先办，过几天再补（容缺）");
        writeByKey(tour, "哪天补上", daysFromToday(20));
    });
    tour.step(t("checked and sent"), t("b-sent"), [&] {
        pressKey(tour, "填好了，去检查");
        tour.see(t("请再看一遍"));
        tour.see(t("前补上"));
        pressKey(tour, "提交");
        pressKey(tour, "看办到哪了");
        tour.see(t("平台已确认"));
        tour.see(t("还要补交：从业人员健康证"));
    });
}

} // namespace

void walkB(Tour& tour)
{
    signInShop(tour);
    narrowPapers(tour);
    fillShop(tour);
    fillStaff(tour);
    sendShop(tour);
    followShop(tour);
    tour.stopClient();
}

} // namespace tongban::e2e
