// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/target.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tongban;
using namespace tongban::fuzz;

// Every input that once was found, and what is near to right ones. A broken promise ends the process.
class FuzzReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTarget_data()
    {
        QTest::addColumn<QString>("name");
        for (const Target& target : targets()) {
            const QByteArray name(target.name.data(), static_cast<qsizetype>(target.name.size()));
            QTest::newRow(name.constData()) << QString::fromLatin1(name);
        }
    }

    void everyTarget()
    {
        QFETCH(const QString, name);
        const Target* const target = findTarget(name.toStdString());
        QVERIFY(target != nullptr);
        target->readOne({});
        const Seeds seeds = target->seeds();
        QVERIFY(!seeds.empty());
        for (const std::string& seed : seeds)
            readNearTo(*target, seed);
        const QDir kept(QStringLiteral(TONGBAN_SOURCE_DIR "/tests/fuzz/corpus/") + name);
        for (const QFileInfo& found : kept.entryInfoList(QDir::Files)) {
            QFile file(found.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            target->readOne(file.readAll().toStdString());
        }
    }

private:
    static void readNearTo(const Target& target, const std::string& seed)
    {
        constexpr int kTimes = 40;
        target.readOne(seed);
        testing::SeededRandom random(seed.size());
        for (int i = 0; i < kTimes && !seed.empty(); ++i) {
            const auto place = static_cast<std::size_t>(random.below(static_cast<int>(seed.size())));
            target.readOne(std::string_view(seed).substr(0, place));
            std::string flipped = seed;
            flipped[place] = static_cast<char>(flipped[place] ^ (1 << random.below(8)));
            target.readOne(flipped);
        }
    }
};

TONGBAN_TEST(FuzzReplayTest)

#include "tst_replay.moc"
