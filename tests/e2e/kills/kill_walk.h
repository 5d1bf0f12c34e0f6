// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/kills/kill_plan.h"
#include "tests/e2e/kills/killer.h"
#include "tests/e2e/kills/stage.h"

#include <vector>

namespace tongban::e2e
{

// Walks stages while the client and the server are killed at random moments, and goes on from where the screen is after
// each. Every strike of the plan happens. Fails (Tour::failed) when a stage cannot be reached without a kill, or when
// something that was promised is gone after one. Blocking; one thread.
class KillWalk
{
public:
    KillWalk(Tour& tour, Stages stages, const KillPlan& plan);

    void run();

private:
    using Strikes = std::vector<Strike>;

    void deal(const KillPlan& plan);
    void walk(const Stage& stage, const Strikes& strikes);
    void suffer(const Stage& stage, const Strike& strike);
    void comeBack();

    Tour& m_tour;
    Stages m_stages;
    // One entry a stage.
    std::vector<Strikes> m_strikes;
    Killer m_killer;
};

} // namespace tongban::e2e
