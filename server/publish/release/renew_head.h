// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/release/publish_content.h"

namespace tongban::server
{

// Signs the head that lies in `settings.outFolder` again when less than half of its life is left: the same version and
// manifest with a later end, so that what serves the catalogue need not read it again. True: it was. Blocking; one
// publisher at a time. NotFound: nothing is published; else as the keys and the disk fail.
[[nodiscard]] Result<bool> renewHead(const PublishSettings& settings, const std::string& region, const Clock& clock,
                                     Random& random);

} // namespace tongban::server
