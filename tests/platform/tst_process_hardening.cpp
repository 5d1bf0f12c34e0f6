// SPDX-License-Identifier: Apache-2.0
#include "platform/process_hardening.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

class ProcessHardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHardenedProcessWritesNoCoreFile()
    {
        // In a child, so that the test itself can still be debugged.
        const pid_t child = ::fork();
        if (child == 0) {
            const bool hardened = tongban::platform::hardenProcess().has_value();
            rlimit limit{1, 1};
            ::getrlimit(RLIMIT_CORE, &limit);
            const bool safe = hardened && ::prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
            ::_exit(safe ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

TONGBAN_TEST(ProcessHardeningTest)

#include "tst_process_hardening.moc"
