// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/wrong_server/lies.h"
#include "tests/support/loopback_server.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>

namespace tongban::e2e
{

// A web server on loopback with a published catalogue, which tells the lie it was last told to. Has no person's plane:
// that is 503, or part of the lie. Answers on a thread of its own.
class WrongServer
{
public:
    // `catalogue` is the folder `tongban-platform publish` wrote; `region` the one in it.
    WrongServer(std::filesystem::path catalogue, const std::string& region, ForgedHeads heads);

    void tell(Lie lie);
    // Waits until the lie told last was the answer to something; false when nobody asks for it in that time.
    [[nodiscard]] bool waitUntilTold(std::chrono::milliseconds time);
    [[nodiscard]] std::string url() const;

private:
    [[nodiscard]] std::string answer(const std::string& target);
    [[nodiscard]] std::string honest(const std::string& target) const;
    [[nodiscard]] std::optional<std::string> lieAbout(const std::string& target, Lie lie) const;
    [[nodiscard]] std::optional<std::string> wrongHead(Lie lie) const;

    std::filesystem::path m_catalogue;
    std::string m_headTarget;
    ForgedHeads m_heads;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Lie m_lie = Lie::None;
    bool m_told = false;
    testing::LoopbackServer m_server;
};

} // namespace tongban::e2e
