// SPDX-License-Identifier: Apache-2.0
#include "platform/sharing.h"

#if defined(Q_OS_ANDROID)
#include "platform/android/intent_sharing.h"
#elif defined(Q_OS_IOS)
#include "platform/ios/activity_sharing.h"
#else
#include "platform/desktop/clipboard_sharing.h"
#endif

namespace tongban::platform
{

std::unique_ptr<Sharing> systemSharing()
{
#if defined(Q_OS_ANDROID)
    return std::make_unique<IntentSharing>();
#elif defined(Q_OS_IOS)
    return std::make_unique<ActivitySharing>();
#else
    return std::make_unique<ClipboardSharing>();
#endif
}

} // namespace tongban::platform
