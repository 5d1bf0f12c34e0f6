// SPDX-License-Identifier: Apache-2.0
#include "client/services/ground/stores.h"
#include "client/services/ground/work_thread.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace tongban;
using namespace tongban::services;
using namespace tongban::testing;

namespace
{

struct WorkBench {
    QTemporaryDir folder;
    MemoryKeySource keys;
    crypto::SecureRandom random;
    WorkThread work{std::make_unique<Stores>(store::StorePaths(std::filesystem::path(folder.path().toStdU16String())),
                                             keys, random),
                    [] {}};
};

// A job that has begun and goes on only once it is let.
class Held
{
public:
    explicit Held(WorkThread& work)
        : future(work.run([this](Stores&) -> Result<int> {
            m_begun.release();
            m_go.acquire();
            isDone = true;
            return 1;
        }))
    {
        m_begun.acquire();
    }
    void letGo()
    {
        m_go.release();
    }

    bool isDone = false;

private:
    QSemaphore m_begun;
    QSemaphore m_go;

public:
    QFuture<Result<int>> future;
};

} // namespace

class WorkThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJobThatHasBegunIsWaitedForWhenItEnds()
    {
        WorkBench bench;
        Held held(bench.work);
        std::thread other([&] { held.letGo(); });
        bench.work.end();
        QVERIFY(held.isDone);
        other.join();
        QVERIFY(held.future.isCanceled());
    }

    void whatHasNotBegunIsDropped()
    {
        WorkBench bench;
        Held held(bench.work);
        bool ran = false;
        const QFuture<Result<int>> next = bench.work.run([&](Stores&) -> Result<int> {
            ran = true;
            return 2;
        });
        std::thread other([&] { held.letGo(); });
        bench.work.end();
        other.join();
        QVERIFY(!ran);
        QVERIFY(next.isCanceled() && next.isFinished());
    }

    void whatIsAskedForAfterwardsIsDroppedToo()
    {
        WorkBench bench;
        bench.work.end();
        bool ran = false;
        const QFuture<Result<int>> late = bench.work.run([&](Stores&) -> Result<int> {
            ran = true;
            return 3;
        });
        bench.work.drain();
        QVERIFY(!ran);
        QVERIFY(late.isCanceled() && late.isFinished());
    }

    void whoeverWaitsForWhatWasDroppedIsNotTold()
    {
        QObject waiting;
        bool told = false;
        {
            WorkBench bench;
            Held held(bench.work);
            held.future.then(&waiting, [&](const Result<int>&) { told = true; });
            std::thread other([&] { held.letGo(); });
            bench.work.end();
            other.join();
        }
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

TONGBAN_TEST(WorkThreadTest)

#include "tst_work_thread.moc"
