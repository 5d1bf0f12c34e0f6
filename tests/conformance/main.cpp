// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/trace_replay.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

// tongban-xforms DIR [--verbose] [--exceptions FILE]: replays a corpus of forms/ and traces/ and says how far we agree.
int main(int argc, char** argv)
{
    namespace fs = std::filesystem;
    using namespace tongban::conformance;
    fs::path corpus;
    fs::path exceptionsFile;
    bool verbose = false;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--verbose") == 0)
            verbose = true;
        else if (std::strcmp(argv[i], "--exceptions") == 0 && i + 1 < argc)
            exceptionsFile = argv[++i];
        else if (corpus.empty() && argv[i][0] != '-')
            corpus = argv[i];
        else
            return std::fprintf(stderr, "tongban-xforms: \"%s\" is not understood\n", argv[i]), 2;
    }
    if (corpus.empty() || !fs::is_directory(corpus / "traces"))
        return std::fprintf(stderr, "tongban-xforms: name a folder with forms/ and traces/\n"), 2;
    std::vector<fs::path> traces;
    for (const auto& entry : fs::directory_iterator(corpus / "traces"))
        traces.push_back(entry.path());
    std::sort(traces.begin(), traces.end());
    const Exceptions exceptions = readExceptions(exceptionsFile);
    const tongban::UnixMillis recorded = recordedAt(corpus);
    int compared = 0;
    int agreed = 0;
    int whole = 0;
    for (const fs::path& trace : traces) {
        const FormReport report = replayTrace(corpus, trace, exceptions, recorded);
        compared += report.compared;
        agreed += report.agreed;
        if (report.refused.empty() && report.differences.empty())
            ++whole;
        if (!report.refused.empty())
            std::printf("%s: refused: %s\n", report.form.c_str(), report.refused.c_str());
        for (const Difference& one : report.differences) {
            if (verbose)
                std::printf("%s step %d %s %s: theirs \"%s\", ours \"%s\"\n", one.form.c_str(), one.step,
                            one.ref.c_str(), one.field.c_str(), one.theirs.c_str(), one.ours.c_str());
        }
    }
    const double part = compared == 0 ? 0 : 100.0 * agreed / compared;
    std::printf("%d of %d node states agree (%.2f %%)\n%d of %zu forms agree entirely\n", agreed, compared, part, whole,
                traces.size());
    return part >= 99 ? 0 : 1;
}
