// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/kill_walk.h"
#include "tests/e2e/tour/words.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <utility>

namespace tongban::e2e
{

namespace
{

// Most stages have fewer verbs: a strike behind the last one comes right after the stage's promise.
constexpr std::uint64_t kMostVerbs = 14;
// What a tap starts (a transaction, a request, an answer) is over in this time.
constexpr std::uint64_t kMostDelayMs = 250;

// The platform's own distributions differ from one library to the next; this does not.
std::uint64_t below(std::mt19937_64& random, std::uint64_t limit)
{
    return random() % limit;
}

} // namespace

KillWalk::KillWalk(Tour& tour, Stages stages, const KillPlan& plan)
    : m_tour(tour)
    , m_stages(std::move(stages))
    , m_strikes(m_stages.size())
    , m_killer(tour)
{
    deal(plan);
}

void KillWalk::deal(const KillPlan& plan)
{
    std::mt19937_64 random(plan.seed);
    for (int i = 0; i < plan.clientKills + plan.serverKills; ++i) {
        const std::size_t stage = below(random, m_stages.size());
        const int verbs = static_cast<int>(below(random, kMostVerbs));
        const std::chrono::milliseconds delay(below(random, kMostDelayMs));
        Strikes& strikes = m_strikes[stage];
        const auto place = strikes.begin() + static_cast<std::ptrdiff_t>(below(random, strikes.size() + 1));
        strikes.insert(place, {i < plan.clientKills ? Victim::Client : Victim::Server, verbs, delay});
    }
}

void KillWalk::run()
{
    m_tour.startServer();
    m_tour.startClient();
    m_tour.resize(kPhone);
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        m_tour.step(m_stages[i].sentence, {}, [&] { walk(m_stages[i], m_strikes[i]); });
}

void KillWalk::walk(const Stage& stage, const Strikes& strikes)
{
    for (const Strike& strike : strikes) {
        std::printf("           %s\n", qUtf8Printable(sentenceOf(strike)));
        std::fflush(stdout);
        suffer(stage, strike);
        if (m_tour.failed())
            return;
    }
    stage.reach(m_tour);
    if (!m_tour.failed() && stage.holds)
        stage.holds(m_tour);
}

// One attempt with one kill. Only what went wrong after the kill is forgiven.
void KillWalk::suffer(const Stage& stage, const Strike& strike)
{
    m_killer.arm(strike);
    stage.reach(m_tour);
    if (m_tour.failed() && !m_killer.hasStruck())
        return;
    const bool promised = !m_tour.failed();
    m_killer.strikeIfArmed();
    comeBack();
    if (promised && stage.holds)
        stage.holds(m_tour);
}

// Whoever is dead is started again; the client also when it stands somewhere in the middle of a stage.
void KillWalk::comeBack()
{
    m_tour.forgive();
    if (m_tour.serverId() == 0)
        m_tour.startServer();
    if (m_tour.clientId() == 0) {
        m_tour.startClient();
        m_tour.resize(kPhone);
    }
}

} // namespace tongban::e2e
