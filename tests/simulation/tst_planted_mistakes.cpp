// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/runner.h"
#include "tests/simulation/workers.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::simulation;

// That the checks can fail: mistakes are planted one by one, and seen.
class PlantedMistakesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareSimulation();
    }

    void nearlyEveryPlantedMistakeIsSeen()
    {
        const std::vector<Caught> table = plantMistakes(200, defaultJobs());
        QVERIFY(table.size() >= 25);
        std::size_t caught = 0;
        for (const Caught& row : table) {
            caught += row.seed ? 1 : 0;
            if (!row.seed)
                qInfo("not seen: %s", std::string(mutationName(row.mutation)).c_str());
        }
        QVERIFY(caught * 100 >= table.size() * 95);
    }
};

TONGBAN_TEST(PlantedMistakesTest)

#include "tst_planted_mistakes.moc"
