// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/target.h"

#include "tests/fuzz/targets/targets.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace tongban::fuzz
{

std::span<const Target> targets()
{
    static constexpr std::array<Target, 14> kTargets{{
        {"bundle", &readBundle, &bundleSeeds},
        {"connect_error", &readConnectError, &connectErrorSeeds},
        {"exchange", &readExchange, &exchangeSeeds},
        {"form_document", &readFormDocument, &formDocumentSeeds},
        {"form_expression", &readFormExpression, &formExpressionSeeds},
        {"form_instance", &readFormInstance, &formInstanceSeeds},
        {"form_list", &readFormList, &formListSeeds},
        {"head", &readHead, &headSeeds},
        {"image_header", &readImageHeader, &imageHeaderSeeds},
        {"manifest", &readManifest, &manifestSeeds},
        {"pack", &readPack, &packSeeds},
        {"roots", &readRoots, &rootsSeeds},
        {"segment", &readSegment, &segmentSeeds},
        {"tus", &readTus, &tusSeeds},
    }};
    return kTargets;
}

const Target* findTarget(std::string_view name)
{
    const auto all = targets();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const Target& target) { return target.name == name; });
    return found == all.end() ? nullptr : &*found;
}

void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::fprintf(stderr, "a promise is broken: %s\n", what);
    std::abort();
}

} // namespace tongban::fuzz
