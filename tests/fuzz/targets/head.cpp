// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/envelope.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

namespace
{

enum class HeadWay : unsigned { AsItCame, SignedByTheCity, SignedAsRoot };

std::string asWay(HeadWay way, std::string_view input)
{
    const catalogue::Signers signers{&city().publisher.headKey()};
    switch (way) {
    case HeadWay::AsItCame: break;
    case HeadWay::SignedByTheCity: return catalogue::signEnvelope(catalogue::kHeadType, std::string(input), signers);
    case HeadWay::SignedAsRoot: return catalogue::signEnvelope(catalogue::kRootType, std::string(input), signers);
    }
    return std::string(input);
}

} // namespace

void readHead(std::string_view input)
{
    const auto way = static_cast<HeadWay>(takeByte(input) % 3);
    const std::string envelope = asWay(way, input);
    const v1::Head& held = city().older.headMessage;
    (void)catalogue::readStoredHead(envelope);
    const auto head =
        catalogue::openHead(envelope, city().root(), {testing::kRegion, testing::kTodayMs, 1, &held, false});
    if (!head)
        return;
    promise(way == HeadWay::SignedByTheCity || envelope == city().newer.head || envelope == city().older.head ||
                head->SerializeAsString() == city().newer.headMessage.SerializeAsString() ||
                head->SerializeAsString() == city().older.headMessage.SerializeAsString(),
            "nothing is followed that the city has not signed");
    promise(head->region() == testing::kRegion && head->version() >= held.version() &&
                head->expires_ms() > testing::kTodayMs && head->manifest_sha256().size() == 32,
            "a head that is followed is one that may be");
}

Seeds headSeeds()
{
    Seeds seeds;
    for (const auto* built : {&city().older, &city().newer}) {
        seeds.push_back('\0' + built->head);
        seeds.push_back('\1' + built->headMessage.SerializeAsString());
    }
    seeds.push_back(std::string("\0<!DOCTYPE html>", 16));
    return seeds;
}

} // namespace tongban::fuzz
