// SPDX-License-Identifier: Apache-2.0
#include "platform/give_way.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace tongban::platform
{

void giveWay()
{
#ifdef Q_OS_LINUX
    // Half way: it still gets on where everything else is busy too. On Linux a nice value belongs to a thread.
    constexpr int kBehind = 10;
    const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
    (void)::setpriority(PRIO_PROCESS, thread, kBehind);
#endif
}

} // namespace tongban::platform
