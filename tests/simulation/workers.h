// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace tongban::simulation
{

// What one worker came to.
struct WorkerText {
    std::string text;
    // It ended in the midst of its work: an abort in what was being tried.
    bool broken = false;
};

// Runs `work(0)` to `work(jobs - 1)` side by side, each in a process of its own, since a life is one thread's and has
// files of its process. With one job, here. What a worker gives back is all that comes out of it.
[[nodiscard]] std::vector<WorkerText> inWorkers(int jobs, const std::function<std::string(int worker)>& work);

// As many as there are cores.
[[nodiscard]] int defaultJobs();

} // namespace tongban::simulation
