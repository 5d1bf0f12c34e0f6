// SPDX-License-Identifier: Apache-2.0
#include "platform/process_hardening.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace tongban::platform
{

Result<void> hardenProcess()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return fail(ErrorCode::Storage, "the limit of core files could not be set");
#ifdef __linux__
    if (::prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L) != 0)
        return fail(ErrorCode::Storage, "the process could not be made undumpable");
#endif
    return {};
}

} // namespace tongban::platform
