// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/sync/figure.h"
#include "tests/forms_peer/odk_peer.h"

#include <filesystem>
#include <vector>

namespace tongban::bench
{

struct Effort {
    int rounds = 5;
    // How long theirs may take for one round of answers to one form; it is compared in as many as it then has given.
    int patienceSeconds = 60;
};

// Each form on both engines: opened afresh, then the same 300 answers, each followed by reading the state of everything
// our engine says it changed. Medians over the rounds; the answers step by step.
void addPeerRows(Report& report, testing::OdkPeer& peer, const std::vector<std::filesystem::path>& forms,
                 const Effort& effort);

} // namespace tongban::bench
