// SPDX-License-Identifier: Apache-2.0
// Checks: a form that a person fills in on both devices.
#include "client/domain/drafts/draft_fields.h"
#include "tests/simulation/life/checks.h"

#include <algorithm>

namespace tongban::simulation
{

// Every answer the person was told is kept stands in the draft, is one of those they are asked about, or was typed
// over by themselves, who saw it.
void Checks::invariant19NoAnswerOfADraftIsLost()
{
    v1::Draft draft;
    for (const auto& [key, value] : m_platform.records()) {
        if (key.first == "draft")
            require(19, draft.ParseFromString(value.second), "a draft of the platform does not parse");
    }
    std::set<std::pair<std::string, std::string>> gone;
    for (const auto& device : m_devices)
        gone.insert(device->overwritten().begin(), device->overwritten().end());
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        for (const Answered& answered : m_devices[i]->answered()) {
            const v1::DraftField* const field = domain::findField(draft, answered.path);
            const bool there =
                field != nullptr && std::any_of(field->values().begin(), field->values().end(),
                                                [&](const auto& value) { return value.text() == answered.text; });
            const bool kept = !answered.saved || answered.excused || answered.text.empty();
            require(19, kept || there || gone.contains({answered.path, answered.text}),
                    "an answer of a draft is lost: " + answered.path + " = " + answered.text);
        }
        require(19, m_devices[i]->draftIsTold(), "what stands in a draft is not what its devices know");
    }
}

} // namespace tongban::simulation
