// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/node_state.h"

#include <string>
#include <vector>

namespace tongban::forms
{

// One line of a page, in the order of the form.
struct PageItem {
    enum class Kind {
        Question,
        // The heading of a group inside the page; node is kNoNode for one that only groups on the screen.
        GroupHead,
        // A repeat as a whole: after its instances there is room for "add another".
        RepeatHead,
        InstanceHead,
        // After the last instance.
        RepeatEnd,
    };

    Kind kind = Kind::Question;
    NodeId node = kNoNode;
    int depth = 0;
    // Of heads; questions have theirs in NodeState.
    std::string label;
};

// A group of the first level, a repeat of the first level, or questions that stand between such.
struct Page {
    // Stays the same while the form is filled in.
    std::string key;
    // Group or repeat; kNoNode for loose questions and groups without data.
    NodeId node = kNoNode;
    std::string title;
    std::string appearance;
    // Something on it is relevant.
    bool relevant = true;
    // Only what is relevant now.
    std::vector<PageItem> items;
    // Of the relevant questions on it that can be answered.
    int questions = 0;
    int answered = 0;
    int required = 0;
    int requiredAnswered = 0;
    // Answers that break a constraint.
    int invalid = 0;

    [[nodiscard]] bool complete() const
    {
        return requiredAnswered == required && invalid == 0;
    }
};

struct Progress {
    int questions = 0;
    int answered = 0;
    int required = 0;
    int requiredAnswered = 0;
    int invalid = 0;
};

} // namespace tongban::forms
