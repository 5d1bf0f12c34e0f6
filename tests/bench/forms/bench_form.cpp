// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/bench_form.h"

#include "tests/bench/forms/timing.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace tongban::bench
{

namespace fs = std::filesystem;

std::string readFile(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> largestForms(const fs::path& folder, std::size_t count)
{
    std::vector<fs::path> all;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".xml")
            all.push_back(entry.path());
    }
    std::sort(all.begin(), all.end(), [](const fs::path& a, const fs::path& b) {
        return std::pair(fs::file_size(b), a) < std::pair(fs::file_size(a), b);
    });
    all.resize(std::min(all.size(), count));
    return all;
}

BenchForm::BenchForm(const std::string& xml, const forms::Externals& externals)
{
    const auto definition = forms::Definition::load(xml, externals);
    auto session = definition ? forms::Session::start(*definition, {m_clock, m_random})
                              : Result<std::unique_ptr<forms::Session>>(tl::unexpected(definition.error()));
    if (!session) {
        std::fprintf(stderr, "a form of the bench does not open: %s\n", session.error().detail.c_str());
        std::abort();
    }
    m_session = std::move(*session);
}

std::vector<RecordedAnswer> recordAnswers(const std::string& xml, std::size_t count, std::uint64_t seed)
{
    BenchForm form(xml);
    testing::SeededRandom random(seed);
    std::vector<RecordedAnswer> answers;
    const std::size_t tries = count * 10;
    for (std::size_t i = 0; i < tries && answers.size() < count; ++i) {
        const auto step = testing::randomStep(form.session(), random);
        if (!step || step->kind != testing::FormStep::Kind::Set)
            continue;
        const auto changes = testing::perform(form.session(), *step);
        if (!changes)
            continue;
        RecordedAnswer answer{step->path, step->value, {}};
        for (const forms::NodeId node : changes->nodes)
            answer.changed.push_back(form.session().pathOf(node));
        answers.push_back(std::move(answer));
    }
    return answers;
}

std::vector<double> timeAnswers(const std::string& xml, const std::vector<RecordedAnswer>& answers)
{
    BenchForm form(xml);
    forms::Session& session = form.session();
    std::vector<double> times;
    std::size_t shown = 0;
    for (const RecordedAnswer& answer : answers) {
        const auto node = session.find(answer.path);
        times.push_back(millisOf([&] {
            const auto changes = node ? session.answer(*node, answer.value) : fail(ErrorCode::NotFound, "gone");
            if (!changes)
                return;
            for (const forms::NodeId changed : changes->nodes)
                shown += session.state(changed).path.size();
        }));
    }
    // So that no compiler finds the reading idle.
    return shown > 0 ? times : std::vector<double>();
}

} // namespace tongban::bench
