// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/keystrokes.h"

#include "tests/e2e/kills/errand_pages.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <random>
#include <thread>

namespace tongban::e2e
{

namespace
{

// Six members of the family make the homestead form one of sixty questions.
constexpr int kMembers = 6;
constexpr int kLetters = 8;
// About as long as a key takes to be drawn and written down.
constexpr int kLongestMs = 40;
const QString kField = QString::fromUtf8("姓名, 必填");

void openFamily(Tour& tour)
{
    openHome(tour);
    tour.tapPart(t("批宅基地盖房"));
    tour.tapPart(t("家里人"));
    tour.see(t("再加"));
}

void beginForm(Tour& tour)
{
    tour.step(t("a form of sixty questions"), {}, [&] {
        tour.startServer();
        tour.startClient();
        tour.resize(QSize(390, 844));
        tour.tap(t("许屯镇"));
        tour.enter(t("登录代码"), tour.enrolmentCode(t("孙德福")));
        tour.tap(t("登录"));
        openGuide(tour, t("批宅基地"), t("批宅基地盖房"));
        tour.tap(t("自己办"));
        tour.tapPart(t("家里人"));
        for (int i = 0; i < kMembers; ++i)
            tour.tapPart(t("再加"), t("button"));
        tour.see(t("家里人 6"));
        tour.see(t("已存在"));
    });
}

// What stands in the field now.
QString valueIn(Tour& tour, int index)
{
    int seen = 0;
    for (const QString& line : tour.screen()) {
        const qsizetype at = line.indexOf(kField + QStringLiteral("  ["));
        if (at >= 0 && seen++ == index)
            return line.mid(at + kField.size() + 3).section(QLatin1Char(']'), 0, 0);
    }
    return {};
}

struct Typed {
    QString all;
    // As far as the client has answered.
    qsizetype answered = 0;
};

// Types until the client dies of a kill that comes while the letter `fatal` is on its way.
Typed typeUntilKilled(Tour& tour, int index, int fatal, std::chrono::milliseconds delay)
{
    Typed typed;
    tour.enter(kField, index, QStringLiteral("x"));
    typed.all = QStringLiteral("x");
    typed.answered = 1;
    std::thread hand;
    for (int i = 0; i < kLetters && !tour.failed(); ++i) {
        if (i == fatal) {
            hand = std::thread([pid = tour.clientId(), delay] {
                std::this_thread::sleep_for(delay);
                ::kill(static_cast<pid_t>(pid), SIGKILL);
            });
        }
        const QChar letter(QLatin1Char(static_cast<char>('a' + i)));
        typed.all += letter;
        tour.key(QString(letter.toUpper()));
        if (!tour.failed())
            typed.answered = typed.all.size();
    }
    if (hand.joinable())
        hand.join();
    return typed;
}

} // namespace

bool loseOneLetterAtMost(Tour& tour, int rounds, std::uint64_t seed)
{
    std::mt19937_64 chance(seed);
    qsizetype most = 0;
    beginForm(tour);
    for (int round = 0; round < rounds && !tour.failed(); ++round) {
        const int index = static_cast<int>(chance() % kMembers);
        const int fatal = static_cast<int>(chance() % kLetters);
        const std::chrono::milliseconds delay(chance() % kLongestMs);
        if (round > 0)
            openFamily(tour);
        const Typed typed = typeUntilKilled(tour, index, fatal, delay);
        tour.forgive();
        tour.killClient();
        tour.startClient();
        tour.resize(QSize(390, 844));
        openFamily(tour);
        const QString there = valueIn(tour, index);
        const qsizetype lost = typed.answered - there.size();
        most = std::max(most, lost);
        tour.require(
            typed.all.startsWith(there) && lost <= 1,
            t("typed \"%1\", answered %2 letters, and there is \"%3\"").arg(typed.all).arg(typed.answered).arg(there));
        std::printf("%s round %d: killed %lld ms into letter %d; \"%s\" is there\n", tour.failed() ? "FAIL" : "ok  ",
                    round + 1, static_cast<long long>(delay.count()), fatal + 1, qUtf8Printable(there));
    }
    std::printf("%s: at most %lld letters lost in %d kills; again with --seed %llu\n",
                tour.failed() ? qUtf8Printable(tour.failure()) : "all well", static_cast<long long>(most), rounds,
                static_cast<unsigned long long>(seed));
    return !tour.failed();
}

} // namespace tongban::e2e
