// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/peer_rows.h"

#include "tests/bench/forms/bench_form.h"
#include "tests/bench/forms/timing.h"

namespace tongban::bench
{

namespace
{

using nlohmann::json;

constexpr double kTenth = 0.1;
constexpr const char* kPeer = "@getodk/xforms-engine";
constexpr std::size_t kAnswers = 300;
constexpr double kPatienceMillis = 30'000;

double millisIn(const json& answer)
{
    return answer.value("micros", 0.0) / 1000.0;
}

// Opening is reading the document, making the definition and the first instance with all it calculates.
void addOpening(Report& report, testing::OdkPeer& peer, const std::string& name, const std::string& xml, int rounds)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (double spent = 0; static_cast<int>(theirs.size()) < rounds && spent < kPatienceMillis;) {
        const json opened = peer.ask({{"verb", "open"}, {"xml", xml}, {"fresh", true}});
        if (opened.contains("error"))
            return report.fail("open " + name, opened["error"]);
        theirs.push_back(millisIn(opened));
        spent += theirs.back();
        // Theirs takes a second: ours may be measured oftener, its median is the steadier for it.
        for (int k = 0; k < 5; ++k)
            ours.push_back(millisOf([&] { const BenchForm form(xml); }));
    }
    report.add({"open " + name, median(ours), "ms", median(theirs), kPeer, "<=", kTenth});
}

// As many as it does with patience: where answers bring instances, its worst forms take seconds for one.
std::vector<double> timeTheirs(testing::OdkPeer& peer, const std::string& xml,
                               const std::vector<RecordedAnswer>& answers, double patienceMillis, std::string& error)
{
    std::vector<double> times;
    const json opened = peer.ask({{"verb", "open"}, {"xml", xml}});
    if (opened.contains("error"))
        error = opened["error"];
    double spent = 0;
    for (const RecordedAnswer& answer : answers) {
        if (spent > patienceMillis || !error.empty())
            break;
        const json done = peer.ask({{"verb", "act"},
                                    {"action", "set"},
                                    {"ref", answer.path},
                                    {"value", answer.value},
                                    {"read", answer.changed}});
        if (done.contains("error"))
            error = answer.path + ": " + done["error"].get<std::string>();
        times.push_back(millisIn(done));
        spent += times.back();
    }
    return times;
}

void addAnswers(Report& report, testing::OdkPeer& peer, const std::string& name, const std::string& xml,
                const Effort& effort)
{
    std::vector<RecordedAnswer> answers = recordAnswers(xml, kAnswers, 20261123);
    if (answers.empty())
        return report.fail("answers " + name, "nothing in it can be answered");
    std::vector<std::vector<double>> ours;
    std::vector<std::vector<double>> theirs;
    std::string error;
    // On its worst forms one round of theirs takes minutes: then one has to do.
    for (double spent = 0;
         static_cast<int>(theirs.size()) < effort.rounds && spent < kPatienceMillis && error.empty();) {
        theirs.push_back(timeTheirs(peer, xml, answers, effort.patienceSeconds * 1000.0, error));
        spent += sumOf(theirs.back());
        answers.resize(theirs.back().size());
    }
    if (!error.empty())
        return report.fail("answers " + name, error);
    // The same answers, no more of them.
    for (std::vector<double>& round : theirs)
        round.resize(answers.size());
    for (int i = 0; i < effort.rounds; ++i)
        ours.push_back(timeAnswers(xml, answers));
    const std::vector<double> own = medianSteps(ours);
    const std::vector<double> other = medianSteps(theirs);
    const std::string count = std::to_string(answers.size()) + " answers ";
    report.add({count + name + ", sum", sumOf(own), "ms", sumOf(other), kPeer, "<=", kTenth});
    report.add({count + name + ", p99", p99(own) * 1000, "us", p99(other) * 1000, kPeer, "<=", kTenth});
}

// The end of the long names of the corpus tells them apart.
std::string shortName(const std::filesystem::path& file)
{
    const std::string stem = file.stem().string();
    const std::size_t at = stem.rfind("__");
    return at == std::string::npos ? stem : stem.substr(at + 2);
}

} // namespace

void addPeerRows(Report& report, testing::OdkPeer& peer, const std::vector<std::filesystem::path>& forms,
                 const Effort& effort)
{
    for (const std::filesystem::path& file : forms) {
        const std::string xml = testing::inCommonWords(readFile(file));
        addOpening(report, peer, shortName(file), xml, effort.rounds);
        addAnswers(report, peer, shortName(file), xml, effort);
    }
}

} // namespace tongban::bench
