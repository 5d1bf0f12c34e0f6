// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/envelope.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

void readRoots(std::string_view input)
{
    const bool isSigned = takeByte(input) % 2 == 1;
    const v1::Root held = city().root();
    const std::string envelope =
        isSigned ? catalogue::signEnvelope(catalogue::kRootType, std::string(input), {&city().publisher.rootKey()})
                 : std::string(input);
    if (const auto root = catalogue::openTrustedRoot(envelope, testing::kRegion)) {
        promise(root->region() == testing::kRegion && root->version() >= 1,
                "a root is of its region and has a version");
        promise(root->root_threshold() >= 1, "a root nobody has to sign is none");
        (void)catalogue::checkRootTime(*root, fromMillis(testing::kTodayMs));
    }
    if (const auto next = catalogue::openNextRoot(envelope, held)) {
        promise(isSigned, "nothing follows a root that its keys have not signed");
        promise(next->version() == held.version() + 1 && next->region() == held.region(),
                "the next root is the next one of its region");
    }
}

Seeds rootsSeeds()
{
    v1::Root next = city().root();
    next.set_version(2);
    v1::Root two = next;
    *two.add_root_keys() = catalogue::publicKeyOf(city().publisher.headKey());
    two.set_root_threshold(2);
    return {'\0' + city().publisher.root(), '\1' + city().root().SerializeAsString(), '\1' + next.SerializeAsString(),
            '\1' + two.SerializeAsString()};
}

} // namespace tongban::fuzz
