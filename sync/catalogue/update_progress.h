// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace tongban::catalogue
{

enum class UpdatePhase {
    // Asking for head, roots, manifest.
    Checking,
    Downloading,
    Applying,
    Done,
};

// How far an update is. Bytes as they travel; totals are 0 until they are known.
struct UpdateProgress {
    UpdatePhase phase = UpdatePhase::Checking;
    // A store that was empty before: can be used once the essentials are in.
    bool firstSync = false;
    bool essentialsHeld = false;
    std::int64_t doneBytes = 0;
    std::int64_t totalBytes = 0;
    std::int64_t doneRecords = 0;
    std::int64_t totalRecords = 0;
    // The version this leads to.
    std::int64_t version = 0;
};

// What the caller of an update is told and asked, on the thread of the update.
struct UpdateHooks {
    std::function<void(const UpdateProgress&)> progress;
    // Asked between steps. To end a blocking fetch, abort the source.
    std::function<bool()> cancelled;
};

// The way an update came.
enum class UpdateRung {
    Unchanged,
    // In this order: the next one costs more.
    Pack,
    Deltas,
    Segments,
};

struct UpdateOutcome {
    UpdateRung rung = UpdateRung::Unchanged;
    // The version held now.
    std::int64_t version = 0;
    std::int64_t publishedMs = 0;
    std::int64_t expiresMs = 0;
    // The version held is past its time (only where that is readable): say so, with the date.
    bool stale = false;
};

} // namespace tongban::catalogue
