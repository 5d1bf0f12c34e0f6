// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/killer.h"

#include <csignal>

namespace tongban::e2e
{

QString sentenceOf(const Strike& strike)
{
    return QStringLiteral("kill -9 of the %1 %2 ms into verb %3")
        .arg(strike.victim == Victim::Client ? QStringLiteral("client") : QStringLiteral("server"))
        .arg(strike.delay.count())
        .arg(strike.verbs + 1);
}

Killer::Killer(Tour& tour)
    : m_tour(tour)
{
    m_tour.beforeVerb = [this] { beforeVerb(); };
    m_tour.afterVerb = [this] { afterVerb(); };
}

Killer::~Killer()
{
    if (m_hand.joinable())
        m_hand.join();
    m_tour.beforeVerb = {};
    m_tour.afterVerb = {};
}

void Killer::arm(const Strike& strike)
{
    m_strike = strike;
    m_left = strike.verbs;
    m_armed = true;
}

void Killer::strikeIfArmed()
{
    if (!m_armed)
        return;
    launch(std::chrono::milliseconds(0));
    afterVerb();
}

bool Killer::hasStruck() const
{
    return !m_armed;
}

void Killer::beforeVerb()
{
    if (m_armed && m_left-- == 0)
        launch(m_strike.delay);
}

void Killer::afterVerb()
{
    if (!m_hand.joinable())
        return;
    m_hand.join();
    if (m_strike.victim == Victim::Client) {
        m_tour.killClient();
        m_tour.require(false, QStringLiteral("the client was killed"));
    } else {
        m_tour.killServer();
        m_tour.startServer();
    }
}

void Killer::launch(std::chrono::milliseconds delay)
{
    m_armed = false;
    const auto id = static_cast<pid_t>(m_strike.victim == Victim::Client ? m_tour.clientId() : m_tour.serverId());
    m_hand = std::thread([id, delay] {
        std::this_thread::sleep_for(delay);
        if (id > 0)
            ::kill(id, SIGKILL);
    });
}

} // namespace tongban::e2e
