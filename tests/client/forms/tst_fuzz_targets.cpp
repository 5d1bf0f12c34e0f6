// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/forms/form_targets.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;

// The targets fuzzing works with, on their seeds and on a little noise: so that they stay true while no fuzzer runs.
class FuzzTargetsTest : public QObject
{
    Q_OBJECT

private:
    static void disturb(void (*read)(std::string_view), std::vector<std::string> seeds)
    {
        for (std::string& seed : seeds) {
            testing::SeededRandom random(seed.size());
            constexpr int kRounds = 120;
            for (int i = 0; i < kRounds && !seed.empty(); ++i) {
                read(seed);
                const std::size_t at = randomBelow(random, seed.size());
                switch (randomBelow(random, 3)) {
                case 0: seed[at] = static_cast<char>(randomBelow(random, 256)); break;
                case 1: seed.insert(at, seed.substr(randomBelow(random, seed.size()), 9)); break;
                default: seed.erase(at, 1);
                }
            }
        }
        read({});
    }

private Q_SLOTS:
    void theTargetsReturnForAnyBytes()
    {
        disturb(fuzz::readFormDocument, fuzz::formDocumentSeeds());
        disturb(fuzz::readFormInstance, fuzz::formInstanceSeeds());
        disturb(fuzz::readFormExpression, fuzz::formExpressionSeeds());
        disturb(fuzz::readFormList, fuzz::formListSeeds());
    }
};

TONGBAN_TEST(FuzzTargetsTest)
#include "tst_fuzz_targets.moc"
