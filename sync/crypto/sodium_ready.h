// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tongban::crypto
{

// Makes libsodium usable; aborts when it is not, since nothing can be kept secret without it. Any thread, any number of
// times; every function of this room calls it itself.
void requireSodium();

} // namespace tongban::crypto
