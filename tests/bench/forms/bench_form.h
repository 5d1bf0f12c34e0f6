// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/session.h"
#include "sync/base/clock.h"
#include "tests/forms_peer/random_steps.h"
#include "tests/support/seeded_random.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace tongban::bench
{

[[nodiscard]] std::string readFile(const std::filesystem::path& path);
// Largest first.
[[nodiscard]] std::vector<std::filesystem::path> largestForms(const std::filesystem::path& folder, std::size_t count);

// A form open as a person has it open, with its own clock and chance. Aborts where a form does not open: a bench of
// nothing would be a lie.
class BenchForm
{
public:
    explicit BenchForm(const std::string& xml, const forms::Externals& externals = {});

    [[nodiscard]] forms::Session& session()
    {
        return *m_session;
    }

private:
    SystemClock m_clock;
    testing::SeededRandom m_random{7};
    std::unique_ptr<forms::Session> m_session;
};

// An answer, and the places whose state is read after it.
struct RecordedAnswer {
    std::string path;
    std::string value;
    std::vector<std::string> changed;
};

// Random answers one after the other, each of which our engine takes.
[[nodiscard]] std::vector<RecordedAnswer> recordAnswers(const std::string& xml, std::size_t count, std::uint64_t seed);
// Milliseconds of each answer with the reading of all it changed.
[[nodiscard]] std::vector<double> timeAnswers(const std::string& xml, const std::vector<RecordedAnswer>& answers);

} // namespace tongban::bench
