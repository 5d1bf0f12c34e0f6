// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "sync/base/clock.h"
#include "tongban/v1/person.pb.h"

#include <string>
#include <string_view>

namespace tongban::server
{

// Writes a seeded case as one tells it: what happened so many days ago. A value of one thread.
class CaseStory
{
public:
    // `key` names the case ("correction"), `owner` its principal ("li-hong").
    CaseStory(const DeskContext& desk, std::string_view key, std::string_view owner, std::string_view guideId,
              std::string guideName);

    CaseStory& submitted(int daysAgo);
    CaseStory& accepted(int daysAgo);
    CaseStory& due(std::string date, bool provisional, std::string law);
    // A department's part; the last one of several may still be under way.
    CaseStory& step(std::string name, v1::StepProgress progress, int daysAgo, bool outsideClock = false);
    // Of the step told last: whose it is, and that officials come to the place.
    CaseStory& by(std::string department);
    CaseStory& atSite();
    CaseStory& event(v1::CaseEventKind kind, int daysAgo, std::string text);
    CaseStory& state(v1::CaseState state);

    // For what is told of one case only.
    [[nodiscard]] v1::Case& value();
    [[nodiscard]] std::int64_t daysAgo(int days) const;
    // "2026-11-23", `days` from today.
    [[nodiscard]] std::string day(int days) const;

private:
    const DeskContext& m_desk;
    v1::Case m_value;
};

} // namespace tongban::server
