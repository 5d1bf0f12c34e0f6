// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/trace_replay.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;

// ODK's own engine, recorded over 176 public forms. The corpus lies beside the repository and is not part of it.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weAgreeWithTheRecordedEngine()
    {
        namespace fs = std::filesystem;
        const fs::path corpus = fs::path(TONGBAN_SOURCE_DIR) / "../shared/conformance/xforms";
        if (!fs::is_directory(corpus / "traces"))
            QSKIP("../shared/conformance/xforms is not here");
        const auto exceptions =
            conformance::readExceptions(fs::path(TONGBAN_SOURCE_DIR) / "tests/conformance/exceptions.txt");
        QVERIFY(!exceptions.empty());
        const UnixMillis recorded = conformance::recordedAt(corpus);
        int compared = 0;
        int agreed = 0;
        int forms = 0;
        int whole = 0;
        for (const auto& entry : fs::directory_iterator(corpus / "traces")) {
            const auto report = conformance::replayTrace(corpus, entry.path(), exceptions, recorded);
            QVERIFY2(report.refused.empty(), (report.form + ": " + report.refused).c_str());
            compared += report.compared;
            agreed += report.agreed;
            whole += report.differences.empty() ? 1 : 0;
            ++forms;
        }
        QVERIFY(forms >= 176);
        QVERIFY2(agreed * 1000 >= compared * 990, (std::to_string(agreed) + " of " + std::to_string(compared)).c_str());
        QVERIFY2(whole * 100 >= forms * 95, (std::to_string(whole) + " of " + std::to_string(forms)).c_str());
    }
};

TONGBAN_TEST(CorpusTest)
#include "tst_corpus.moc"
