// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/workers.h"

#include "tests/simulation/world/sim_folder.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif

namespace tongban::simulation
{

namespace
{

struct Worker {
    ::pid_t process = 0;
    int pipe = -1;
};

// Nobody would hear what an orphan has found.
void endWithParent()
{
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

void writeAll(int pipe, const std::string& text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ::ssize_t wrote = ::write(pipe, text.data() + done, text.size() - done);
        if (wrote < 0 && errno != EINTR)
            return;
        done += wrote > 0 ? static_cast<std::size_t>(wrote) : 0;
    }
}

std::string readAll(int pipe)
{
    std::string text;
    char piece[4096];
    while (true) {
        const ::ssize_t got = ::read(pipe, piece, sizeof piece);
        if (got > 0)
            text.append(piece, static_cast<std::size_t>(got));
        else if (got == 0 || errno != EINTR)
            return text;
    }
}

Worker start(int number, const std::function<std::string(int)>& work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::abort();
    const ::pid_t process = ::fork();
    if (process < 0)
        std::abort();
    if (process == 0) {
        ::close(ends[0]);
        endWithParent();
        writeAll(ends[1], work(number));
        // Not exit(): what is to happen at the end of the program happens in the one that began it.
        std::fflush(stdout);
        ::_exit(0);
    }
    ::close(ends[1]);
    return {process, ends[0]};
}

WorkerText finish(const Worker& worker)
{
    WorkerText result{readAll(worker.pipe)};
    ::close(worker.pipe);
    int status = 0;
    while (::waitpid(worker.process, &status, 0) < 0 && errno == EINTR) {
    }
    result.broken = !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    removeSimFolderOf(worker.process);
    return result;
}

} // namespace

std::vector<WorkerText> inWorkers(int jobs, const std::function<std::string(int worker)>& work)
{
    if (jobs <= 1)
        return {{work(0)}};
    // What waits to be printed would be printed by each of them.
    std::fflush(stdout);
    std::vector<Worker> workers;
    for (int number = 0; number < jobs; ++number)
        workers.push_back(start(number, work));
    std::vector<WorkerText> results;
    for (const Worker& worker : workers)
        results.push_back(finish(worker));
    return results;
}

int defaultJobs()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace tongban::simulation
