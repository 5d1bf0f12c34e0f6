// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/model/form_model.h"

#include <vector>

namespace tongban::forms
{

// The place an expression reads, seen from where it stands.
struct Reference {
    DefId node = kNoDef;
    // The read node is in the same instance of this repeat as the reader; kNoDef: it may be in any.
    DefId within = kNoDef;
    // Chosen by a predicate or a sibling: a node may so read another instance of its own place (a running total).
    bool elsewhere = false;
};

// Every place of the primary instance that `expression`, standing at `context`, may read. Secondary instances do not
// change and are passed over.
[[nodiscard]] std::vector<Reference> referencesOf(const FormModel& model, const Expression& expression, DefId context);

// Where a path leads; empty: nowhere in the primary instance. A name that is not there leads nowhere.
[[nodiscard]] std::vector<DefId> placesOf(const FormModel& model, const Expression& path, DefId context);

} // namespace tongban::forms
