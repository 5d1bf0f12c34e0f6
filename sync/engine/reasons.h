// SPDX-License-Identifier: Apache-2.0
#pragma once

// Stable names of `OutboxEntry.reason`: why an operation waits. Text for people is made of them in client/viewmodels. A
// refused operation carries the platform's own reason instead; an operation that failed alone carries the error's name
// (errorCodeName).
namespace tongban::engine::reasons
{

inline constexpr char kNone[] = "";
// The network or the platform cannot be reached.
inline constexpr char kOffline[] = "offline";
inline constexpr char kNeedsLogin[] = "needs_login";
// The platform has trouble, or asked to be left alone for a while.
inline constexpr char kAskedToWait[] = "asked_to_wait";
inline constexpr char kPlatformTrouble[] = "platform_trouble";
// An operation before it (same entity, or one it depends on) is not through yet.
inline constexpr char kAfterOther[] = "after_other";
// An operation it depends on was refused: it will never be sent as it is.
inline constexpr char kOtherRefused[] = "other_refused";
// An operation it depends on was taken back.
inline constexpr char kOtherDismissed[] = "other_dismissed";
inline constexpr char kNeedsBlobs[] = "needs_blobs";
// The platform wants an attachment this operation does not have, or its file is gone.
inline constexpr char kAttachmentMissing[] = "attachment_missing";
// The platform was restored from a backup and does not know it any more: sent again.
inline constexpr char kRestored[] = "restored";
inline constexpr char kTooLarge[] = "too_large";

} // namespace tongban::engine::reasons
