// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/walks/two_devices.h"

#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{

constexpr const char* kDraft = "养老金资格认证";
constexpr const char* kCase = "养老保险待遇领取资格认证";

struct Device {
    const char* name;
    QSize screen;
};
const Device kAtHand{"phone", kPhone};
const Device kAtHome{"desktop", kDesktop};

void take(Tour& tour, const Device& device)
{
    tour.stopClient();
    tour.takeDevice(t(device.name));
    tour.startClient();
    tour.resize(device.screen);
}

void signInAndShare(Tour& tour)
{
    tour.tap(t("复州城镇"));
    tour.enter(t("登录代码"), tour.enrolmentCode(t("于建国")));
    tour.tap(t("登录"));
    tour.see(t("大家常办"));
    tour.tap(t("我的"));
    tour.tapPart(t("个人资料"));
    tour.check(t("填到一半的表，换台设备接着填"), true);
}

void openDraft(Tour& tour)
{
    tour.tap(t("进度"));
    tour.tapPart(t(kDraft));
    tour.see(t("检查答案，准备提交"));
}

void openContact(Tour& tour)
{
    openDraft(tour);
    tour.tapPart(t("怎样联系"), t("item"));
    tour.see(t("联系手机"));
}

void writePhone(Tour& tour, const char* number)
{
    tour.enter(t("联系手机, 必填"), t(number));
    tour.see(t("已存在"));
}

void openWaiting(Tour& tour)
{
    tour.tap(t("我的"));
    tour.tapPart(t("等待提交的"));
}

// Everything is with the platform.
void seeAllSent(Tour& tour)
{
    openWaiting(tour);
    tour.see(t("都提交好了"));
}

void beginOnPhone(Tour& tour)
{
    tour.step(t("on the phone: forms half filled in are to be on the other device too"), t("d-agreed"), [&] {
        tour.startServer();
        take(tour, kAtHand);
        signInAndShare(tour);
    });
    tour.step(t("a form is begun"), t("d-begun"), [&] {
        tour.tap(t("首页"));
        tour.tapPart(t(kDraft));
        tour.check(t("还在发"), true, t("radio"));
        tour.check(t("到村里或社区"), true, t("radio"));
        tour.tap(t("自己办"));
        tour.tapPart(t("怎么认证"), t("item"));
        tour.check(t("到村（社区）便民点"), true, t("radio"));
        tour.check(t("没有"), true, t("radio"));
        tour.see(t("已存在"));
    });
    tour.step(t("another one too, with a photo"), t("d-photo"), [&] {
        tour.tap(t("首页"));
        tour.tap(t("搜索要办的事"));
        tour.enter(t("搜索要办的事"), t("慢特病"));
        tour.tapPart(t("慢特病"), t("item"));
        tour.tap(t("自己办"));
        tour.tapPart(t("病历和检查报告"), t("item"));
        tour.tapPart(t("再加"), t("button"));
        dropPhoto(tour, t("病历第一页"));
        seeAllSent(tour);
    });
}

void goOnAtDesktop(Tour& tour)
{
    tour.step(t("at the desktop, with the same code: what the phone has answered is there"), t("d-there"), [&] {
        take(tour, kAtHome);
        signInAndShare(tour);
        openDraft(tour);
        tour.tapPart(t("怎么认证"), t("item"));
        tour.seeChecked(t("到村（社区）便民点"), true, t("radio"));
    });
    tour.step(t("and the photo the phone has taken"), t("d-photo-there"), [&] {
        tour.tap(t("进度"));
        tour.tapPart(t("慢特病"));
        tour.tapPart(t("病历和检查报告"), t("item"));
        tour.see(t("病历第一页.jpg"));
        tour.dontSee(t("照片还没传到这台设备"));
    });
}

void differWithoutPlatform(Tour& tour)
{
    tour.step(t("the platform is away, and one number is written at the desktop"), t("d-desktop"), [&] {
        tour.stopServer();
        openContact(tour);
        writePhone(tour, "13000000003");
    });
    tour.step(t("and another on the phone"), t("d-phone"), [&] {
        take(tour, kAtHand);
        openContact(tour);
        writePhone(tour, "13000000002");
        openWaiting(tour);
        tour.see(t("填到一半的表，给您的其他设备"));
    });
}

void meetAgain(Tour& tour)
{
    tour.step(t("the platform is back: the phone's is there first"), t("d-first"), [&] {
        tour.startServer();
        tour.see(t("都提交好了"));
    });
    tour.step(t("at the desktop both stand there, and one is to be chosen before it is sent"), t("d-both"), [&] {
        take(tour, kAtHome);
        openDraft(tour);
        tour.see(t("两台设备填得不一样，留哪个？"));
        tour.see(t("13000000002"));
        tour.see(t("13000000003"));
        tour.tap(t("检查答案，准备提交"));
        tour.see(t("两台设备填得不一样，请选一个：联系手机"));
    });
    tour.step(t("one is chosen, and it is sent"), t("d-sent"), [&] {
        tour.tap(t("用这个"), t("button"), 1);
        tour.dontSee(t("请选一个"));
        tour.tap(t("提交"));
        tour.see(t("交出去了"));
        seeAllSent(tour);
    });
    tour.step(t("on the phone it is a case, with the number that was chosen"), t("d-case"), [&] {
        take(tour, kAtHand);
        tour.tap(t("进度"));
        tour.tapPart(t(kCase));
        tour.see(t("平台已确认"));
        tour.see(t("130****0002"));
        tour.dontSee(t(kDraft));
    });
}

} // namespace

void walkTwoDevices(Tour& tour)
{
    beginOnPhone(tour);
    goOnAtDesktop(tour);
    differWithoutPlatform(tour);
    meetAgain(tour);
    tour.stopClient();
}

} // namespace tongban::e2e
