// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tongban::domain
{

// Each syllable in letters, followed by the characters read so ("a啊阿ai爱...").
extern const char* const kCommonReadings;
// Another reading some of them have.
extern const char* const kSecondReadings;

} // namespace tongban::domain
