// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"

#include <functional>
#include <string>

namespace tongban::server
{

// Every sentence of a guide that people read, with its path. For rules over what is said anywhere.
void forEachText(const v1::Guide& guide,
                 const std::function<void(const std::string& path, const std::string& text)>& visit);

// Every `when` of a guide with its path, and whether it belongs to a question.
void forEachWhen(const v1::Guide& guide,
                 const std::function<void(const std::string& path, const v1::When& when)>& visit);

} // namespace tongban::server
