// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/bench_form.h"
#include "tests/bench/forms/own_rows.h"
#include "tests/bench/forms/peer_rows.h"

#include <charconv>
#include <cstdio>
#include <cstring>

// tongban-bench-forms [--corpus DIR] [--rounds N] [--patience SECONDS]: the form engine beside ODK's own and against
// its bounds. One line of JSON a figure, then a table; 0 when all hold, 1 when one does not, 2 for a command line it
// does not understand.
namespace
{

// Whether the word is a number of that range.
bool readNumber(const char* word, int least, int most, int& number)
{
    const char* const end = word + std::strlen(word);
    const auto [stopped, error] = std::from_chars(word, end, number);
    return error == std::errc() && stopped == end && number >= least && number <= most;
}

} // namespace

int main(int argc, char** argv)
{
    namespace fs = std::filesystem;
    using namespace tongban;
    fs::path corpus = fs::path(TONGBAN_SOURCE_DIR) / "../shared/conformance/xforms";
    bench::Effort effort;
    for (int i = 1; i < argc; ++i) {
        const bool more = i + 1 < argc;
        if (std::strcmp(argv[i], "--corpus") == 0 && more)
            corpus = argv[++i];
        else if (std::strcmp(argv[i], "--rounds") == 0 && more && readNumber(argv[i + 1], 1, 1000, effort.rounds))
            ++i;
        else if (std::strcmp(argv[i], "--patience") == 0 && more &&
                 readNumber(argv[i + 1], 1, 36'000, effort.patienceSeconds))
            ++i;
        else
            return std::fprintf(stderr, "tongban-bench-forms: \"%s\" is not understood\n", argv[i]), 2;
    }

    bench::Report report;
    const auto own = bench::largestForms(fs::path(TONGBAN_SOURCE_DIR) / "server/content/wafangdian/forms", 1);
    bench::addKeyToRow(report, own.front(), effort.rounds);
    bench::addLongRepeat(report, effort.rounds);
    bench::addLongCascade(report, effort.rounds);
    testing::OdkPeer peer;
    const std::string missing = testing::OdkPeer::missing();
    if (!missing.empty())
        report.fail("beside @getodk/xforms-engine", missing);
    else if (!fs::is_directory(corpus / "forms"))
        report.fail("beside @getodk/xforms-engine", "there is no corpus at " + corpus.string());
    else if (!peer.start())
        report.fail("beside @getodk/xforms-engine", "it does not start");
    else
        bench::addPeerRows(report, peer, bench::largestForms(corpus / "forms", 5), effort);
    report.printTable();
    return report.holds() ? 0 : 1;
}
