// SPDX-License-Identifier: Apache-2.0
// Precompiled for rooms without Qt. No room may rely on it: every file includes what it uses.
#pragma once
#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
#include <utility>
#include <vector>
#if __has_include("tongban/v1/sync.pb.h")
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/sync.pb.h"
#endif
