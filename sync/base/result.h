// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace tongban
{

// What every function of ours that can fail returns. Our code does not throw.
template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tongban

#define TONGBAN_CONCAT_INNER(a, b) a##b
#define TONGBAN_CONCAT(a, b) TONGBAN_CONCAT_INNER(a, b)

// Passes an error up: `TRY(store.open(path));`
#define TRY(expression)                                                                                                \
    do {                                                                                                               \
        if (auto tongbanTried = (expression); !tongbanTried)                                                           \
            return ::tongban::fail(std::move(tongbanTried).error());                                                   \
    } while (false)

// Declares `name` from a result or passes its error up: `TRY_ASSIGN(auto row, reader.next());`
#define TRY_ASSIGN(declaration, expression)                                                                            \
    auto TONGBAN_CONCAT(tongbanResult, __LINE__) = (expression);                                                       \
    if (!TONGBAN_CONCAT(tongbanResult, __LINE__))                                                                      \
        return ::tongban::fail(std::move(TONGBAN_CONCAT(tongbanResult, __LINE__)).error());                            \
    declaration = std::move(*TONGBAN_CONCAT(tongbanResult, __LINE__))
