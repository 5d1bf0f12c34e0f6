// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

#include <QString>

#include <chrono>
#include <thread>

namespace tongban::e2e
{

enum class Victim {
    Client,
    Server,
};

// When: so long after so many verbs were sent, counted from the beginning of a stage.
struct Strike {
    Victim victim = Victim::Client;
    int verbs = 0;
    std::chrono::milliseconds delay{0};
};

[[nodiscard]] QString sentenceOf(const Strike& strike);

// SIGKILL in the middle of what a verb does: it comes from a thread of its own while the tour waits for the answer. The
// server is started again before the next verb; that the client is dead is the failure of the verb. One strike at a
// time; lives as long as the tour's hooks.
class Killer
{
public:
    explicit Killer(Tour& tour);
    ~Killer();
    Killer(const Killer&) = delete;
    Killer& operator=(const Killer&) = delete;

    void arm(const Strike& strike);
    // The stage was shorter than the strike's verbs: now, with nothing under way.
    void strikeIfArmed();
    [[nodiscard]] bool hasStruck() const;

private:
    void beforeVerb();
    void afterVerb();
    void launch(std::chrono::milliseconds delay);

    Tour& m_tour;
    Strike m_strike;
    int m_left = 0;
    bool m_armed = false;
    std::thread m_hand;
};

} // namespace tongban::e2e
