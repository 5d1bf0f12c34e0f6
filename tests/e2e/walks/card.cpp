// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/walks/card.h"

#include "tests/e2e/tour/papers.h"
#include "tests/e2e/tour/words.h"

#include <cstdio>

namespace tongban::e2e
{

namespace
{

constexpr int kMostCardTaps = 25;
constexpr int kMostCardTapsElder = 30;

// The errand of one who renews a card; knows what of it are answers.
class Renewal
{
public:
    Renewal(Tour& tour, const char* name)
        : m_tour(tour)
        , m_name(t(name))
    {
    }

    void findAndRead(const char* searchButton)
    {
        m_tour.step(t("search: ") + m_name, m_name + t("-guide"), [&] {
            m_tour.tap(t(searchButton));
            m_tour.see(t("搜索要办的事"));
            m_tour.type(t("换身份证"));
            m_tour.tapPart(t("换身份证"), t("item"));
            answer("到期了，或快到期");
            answer("16周岁以上的人");
            answer("户口在瓦房店");
            answer("能去窗口");
            m_tour.see(t("旧身份证"));
        });
    }

    void fillAndSend()
    {
        m_tour.step(t("the form: ") + m_name, m_name + t("-form"), [&] {
            m_tour.tap(t("自己办"));
            m_tour.tapPart(t("为谁办"), t("item"));
            answer("到期了，或快到期");
            m_tour.tap(t("下一步"));
            givePhoto();
            m_tour.tap(t("下一步"));
            m_tour.see(t("联系手机"));
        });
        m_tour.step(t("checked and sent: ") + m_name, m_name + t("-sent"), [&] {
            m_tour.tap(t("下一步"));
            m_tour.tap(t("填好了，去检查"));
            m_tour.tap(t("提交"));
            m_tour.see(t("交出去了"));
        });
    }

    void book()
    {
        m_tour.step(t("a visit to the office: ") + m_name, m_name + t("-booked"), [&] {
            m_tour.tap(t("再约个时间去窗口"));
            answerPart("星期");
            answerPart(":");
            m_tour.tap(t("预约"));
            m_tour.see(t("取号码"));
        });
    }

    void tookAtMost(int most)
    {
        m_tour.step(t("in few taps: ") + m_name, {}, [&] {
            const int taps = m_tour.inputs() - m_before - m_answers;
            m_tour.require(taps <= most, t("it took %1 taps beside %2 answers").arg(taps).arg(m_answers));
            std::printf("         %d taps and %d answers\n", taps, m_answers);
        });
    }

private:
    void answer(const char* name)
    {
        m_tour.tap(t(name), t("radio"));
        m_tour.seeChecked(t(name), true, t("radio"));
        ++m_answers;
    }

    void answerPart(const char* part)
    {
        m_tour.tapPart(t(part), t("radio"));
        ++m_answers;
    }

    void givePhoto()
    {
        dropPhoto(m_tour, m_name);
        m_tour.see(m_name + t(".jpg"));
        ++m_answers;
    }

    Tour& m_tour;
    QString m_name;
    int m_before = m_tour.inputs();
    int m_answers = 0;
};

void signInForCard(Tour& tour)
{
    tour.step(t("signed in, with a phone"), t("home"), [&] {
        tour.startServer();
        tour.startClient();
        tour.resize(kPhone);
        tour.tap(t("复州城镇"));
        tour.enter(t("登录代码"), tour.enrolmentCode(t("于建国")));
        tour.tap(t("登录"));
        tour.see(t("大家常办"));
    });
}

void renew(Tour& tour, const char* name, const char* searchButton, int most)
{
    if (tour.failed())
        return;
    Renewal renewal(tour, name);
    renewal.findAndRead(searchButton);
    renewal.fillAndSend();
    renewal.book();
    renewal.tookAtMost(most);
}

} // namespace

void walkCard(Tour& tour)
{
    signInForCard(tour);
    renew(tour, "普通版", "搜索要办的事", kMostCardTaps);
    tour.step(t("the elder mode"), t("elder-home"), [&] {
        tour.tap(t("首页"));
        tour.tapPart(t("长辈版"), t("item"));
        tour.see(t("查怎么办"));
    });
    renew(tour, "长辈版", "查怎么办", kMostCardTapsElder);
    tour.stopClient();
}

} // namespace tongban::e2e
