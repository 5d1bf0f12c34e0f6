// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"
#include "tongban/v1/distribution.pb.h"

#include <string_view>

namespace tongban::catalogue
{

// The manifest the head names: its hash, size, region and version, every reference within limits, the segments of each
// collection in order and without gap from the beginning to the end of all ids. NotThePlatform: a web page. DataLoss.
[[nodiscard]] Result<v1::Manifest> openManifest(std::string_view bytes, const v1::Head& head);

// One that was verified when it was stored.
[[nodiscard]] Result<v1::Manifest> readStoredManifest(std::string_view bytes);

// What openManifest asks of the references; for publishers.
[[nodiscard]] Result<void> checkReferences(const v1::Manifest& manifest);

} // namespace tongban::catalogue
