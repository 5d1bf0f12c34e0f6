// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace tongban::server
{

// The protocol's own description (a serialised FileDescriptorSet), written into the program by the build: reading text
// format needs it, and the lite messages do not carry it.
extern const unsigned char kProtocolDescriptors[];
extern const std::size_t kProtocolDescriptorsSize;

} // namespace tongban::server
