// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/person.pb.h"

namespace tongban::server
{

// Whether this may happen to a case in the state it is in.
[[nodiscard]] bool mayHappen(const v1::Case& value, v1::CaseEventKind kind);
// Nothing more will happen to it but ratings and their answers.
[[nodiscard]] bool isClosed(const v1::Case& value);

} // namespace tongban::server
