// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/hand.h"

#include "tests/e2e/tour/keyboard.h"
#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

QSize Finger::screen() const
{
    return kPhone;
}

void Finger::press(const char* name, const char* role, int index)
{
    tour.tapPart(t(name), t(role), index);
}

void Finger::choose(const char* name, int index)
{
    tour.tap(t(name), t("radio"), index);
}

void Finger::tick(const char* name)
{
    tour.check(t(name), true);
}

void Finger::write(const char* field, const QString& text, int index)
{
    tour.enter(t(field), index, text);
}

void Finger::pick(const char* field, const char* option)
{
    tour.tapPart(t(field), t("edit"));
    tour.tapPart(t(option));
}

void Finger::search(const QString& words)
{
    tour.tap(t("搜索要办的事"));
    tour.enter(t("搜索要办的事"), words);
}

void Finger::goHome()
{
    tour.tap(t("首页"));
}

void Finger::goBack()
{
    tour.tap(t("返回"));
}

void Finger::readOn()
{
    tour.key(t("PgDown"));
}

void Finger::give(const char* file)
{
    dropPhoto(tour, t(file));
}

void Finger::sign()
{
    tour.tap(t("手写签名"));
    tour.draw(t("在这里签名"));
    tour.tap(t("签好了"));
    tour.see(t("签名.jpg"));
}

QSize Keys::screen() const
{
    return kDesktop;
}

void Keys::press(const char* name, const char* role, int index)
{
    tour.reach(t(name), t(role), index);
    tour.key(t("Return"));
}

void Keys::choose(const char* name, int index)
{
    chooseByKey(tour, name, index);
}

void Keys::tick(const char* name)
{
    tour.reach(t(name), t("check"));
    tour.key(t("Space"));
    tour.seeChecked(t(name), true);
}

void Keys::write(const char* field, const QString& text, int index)
{
    writeByKey(tour, field, text, index);
}

void Keys::pick(const char* field, const char* option)
{
    constexpr int kMostOptions = 60;
    tour.reach(t(field), t("edit"));
    for (int i = 0; i < kMostOptions && !tour.failed() && !tour.shows(t(option)); ++i)
        tour.key(t("Down"));
    tour.see(t(option));
}

void Keys::search(const QString& words)
{
    tour.key(t("Ctrl+F"));
    tour.see(t("搜索要办的事"));
    tour.type(words);
}

void Keys::goHome()
{
    tour.key(t("Ctrl+1"));
}

void Keys::goBack()
{
    tour.key(t("Escape"));
}

void Keys::readOn()
{
    tour.key(t("PgDown"));
}

void Keys::give(const char* file)
{
    giveFile(tour, file);
}

void Keys::sign()
{
    giveFile(tour, "签名");
}

} // namespace tongban::e2e
