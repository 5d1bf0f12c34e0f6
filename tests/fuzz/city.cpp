// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/city.h"

namespace tongban::fuzz
{

using testing::TestPublisher;

City::City()
{
    // Small, so that many inputs are read in a second.
    auto& guides = publisher.content["guide"];
    guides.erase(guides.lower_bound(TestPublisher::guideId(60)), guides.end());
    older = publisher.publish();
    guides[TestPublisher::guideId(3)] += " corrected";
    guides[TestPublisher::guideId(40) + "-a"] = "inserted";
    guides.erase(TestPublisher::guideId(20));
    newer = publisher.publish();
    pack = publisher.publishPack(older, newer);
    for (const auto* built : {&older, &newer}) {
        for (const v1::SegmentRef& segment : built->manifestMessage.segments())
            segmentBytes[segment.sha256()] = *publisher.segments()(segment);
    }
}

catalogue::SegmentProvider City::segments() const
{
    return [this](const v1::SegmentRef& reference) -> Result<std::string> {
        const auto found = segmentBytes.find(reference.sha256());
        if (found == segmentBytes.end())
            return fail(ErrorCode::NotFound);
        return found->second;
    };
}

v1::Root City::root() const
{
    return *catalogue::openTrustedRoot(publisher.root(), testing::kRegion);
}

const City& city()
{
    static const City kCity;
    return kCity;
}

unsigned takeByte(std::string_view& input)
{
    if (input.empty())
        return 0;
    const auto byte = static_cast<unsigned char>(input.front());
    input.remove_prefix(1);
    return byte;
}

} // namespace tongban::fuzz
