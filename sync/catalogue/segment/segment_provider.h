// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/distribution.pb.h"

#include <functional>
#include <string>

namespace tongban::catalogue
{

// Gives the uncompressed bytes of a segment that is at hand: rebuilt from rows, or read from a published file.
using SegmentProvider = std::function<Result<std::string>(const v1::SegmentRef&)>;

} // namespace tongban::catalogue
