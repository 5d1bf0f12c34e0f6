// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"

namespace tongban::server
{

namespace
{

bool mustAppear(const v1::Guide& guide)
{
    const auto policy = guide.appearance().policy();
    return policy == v1::APPEARANCE_POLICY_NEEDED || policy == v1::APPEARANCE_POLICY_HOME_VISIT;
}

bool hasChannel(const v1::Channels& c)
{
    return c.online() || c.counter() || c.phone() || c.mail() || c.self_service() || c.village_point() ||
           c.home_visit();
}

} // namespace

void checkPresence(const LocatedGuide& located, Report& report)
{
    const auto& guide = located.record;
    if (guide.channels().online() && mustAppear(guide) && guide.appearance().reason().empty())
        report.refuse(located.places, "appearance", "online and presence demanded without a reason (必须现场办理原因)");
    if (!hasChannel(guide.channels()))
        report.refuse(located.places, "channels", "no channel: nobody can file it");
    if (guide.proxy().policy() == v1::PROXY_POLICY_NOBODY && guide.proxy().note().empty())
        report.refuse(located.places, "proxy",
                      "nobody may do it for the person, and no note says why and what to do instead");
}

} // namespace tongban::server
