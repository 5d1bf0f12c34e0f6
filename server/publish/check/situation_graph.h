// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tongban::server
{

// Which questions of a guide lead to which. Made for one check; refers to the guide.
class SituationGraph
{
public:
    explicit SituationGraph(const v1::Guide& guide);

    // Null when there is none.
    [[nodiscard]] const v1::Question* question(const std::string& id) const;
    [[nodiscard]] bool hasOption(const v1::Question& question, const std::string& option) const;
    // Some `when` of the guide asks for this answer.
    [[nodiscard]] bool isAskedFor(const std::string& question, const std::string& option) const;
    // The question waits, over any number of others, for its own answer.
    [[nodiscard]] bool isInCycle(const std::string& question) const;
    // Some row of answers that does not end the errand before leads to the question.
    [[nodiscard]] bool isReachable(const std::string& question) const
    {
        return m_reachable.contains(question);
    }
    // Every question named is one of the guide's.
    template <typename Whens>
    [[nodiscard]] bool knowsAll(const Whens& whens) const
    {
        return std::all_of(whens.begin(), whens.end(),
                           [this](const v1::When& when) { return question(when.question_id()) != nullptr; });
    }
    // The same for anything that hangs on these answers.
    template <typename Whens>
    [[nodiscard]] bool canHold(const Whens& whens) const
    {
        return canHoldAll({whens.begin(), whens.end()});
    }

private:
    [[nodiscard]] bool canHoldAll(const std::vector<v1::When>& whens) const;
    // The options of a single-choice question that all of `whens` allow and that do not end the errand.
    [[nodiscard]] bool leavesAnAnswer(const v1::Question& question, const std::vector<v1::When>& whens) const;
    void findReachable();

    const v1::Guide& m_guide;
    std::map<std::string, const v1::Question*> m_questions;
    std::set<std::pair<std::string, std::string>> m_askedFor;
    std::set<std::string> m_reachable;
};

} // namespace tongban::server
