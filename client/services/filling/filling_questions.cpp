// SPDX-License-Identifier: Apache-2.0
// Filling: the words of the questions are kept with the draft, so that an answer for which a later version of the form
// has no place can still be read by the person who gave it.
#include "client/services/filling/filling.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace tongban::services
{

namespace
{

using Questions = google::protobuf::RepeatedPtrField<v1::AnsweredQuestion>;

// Labels for codes, everything else as it is.
std::string answerWords(const forms::NodeState& state)
{
    if (state.options.empty())
        return state.value;
    std::string words;
    for (const forms::Option& option : state.options) {
        if ((' ' + state.value + ' ').find(' ' + option.value + ' ') != std::string::npos)
            words += (words.empty() ? "" : "、") + option.label;
    }
    return words.empty() ? state.value : words;
}

std::string pathWithoutPositions(const std::string& path)
{
    std::string plain;
    bool inside = false;
    for (const char c : path) {
        inside = inside || c == '[';
        if (!inside)
            plain += c;
        inside = inside && c != ']';
    }
    return plain;
}

bool isAsked(forms::NodeKind kind)
{
    switch (kind) {
    case forms::NodeKind::Group:
    case forms::NodeKind::Repeat:
    case forms::NodeKind::RepeatInstance:
    case forms::NodeKind::Value:
    case forms::NodeKind::Note: return false;
    default: return true;
    }
}

// Today's question for an answer that has no place: the one at its path, or else the only one of that name.
std::optional<forms::NodeState> questionLike(const forms::Session& session, const std::string& path)
{
    const std::string place = pathWithoutPositions(path);
    const std::string name = place.substr(place.rfind('/'));
    std::optional<forms::NodeState> found;
    bool several = false;
    for (const forms::NodeId node : session.allNodes()) {
        const std::string here = pathWithoutPositions(session.pathOf(node));
        forms::NodeState state = here.ends_with(name) ? session.state(node) : forms::NodeState();
        if (state.label.empty() || !isAsked(state.kind))
            continue;
        if (here == place)
            return state;
        several = several || (found && found->label != state.label);
        found = std::move(state);
    }
    return several ? std::nullopt : found;
}

} // namespace

void Filling::noteQuestion(forms::NodeId node)
{
    const forms::NodeState state = m_session->state(node);
    Questions* all = m_form.draft.mutable_questions();
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const v1::AnsweredQuestion& one) { return one.form_path() == state.path; });
    if (state.value.empty()) {
        if (found != all->end())
            all->erase(found);
        return;
    }
    v1::AnsweredQuestion& question = found == all->end() ? *all->Add() : *found;
    question.set_form_path(state.path);
    question.set_label(state.label);
    question.set_text(answerWords(state));
}

// What was filled in without being answered: from the profile, or a draft of an earlier program.
void Filling::noteQuestions()
{
    for (const forms::NodeId node : m_session->allNodes()) {
        if (!m_session->value(node).empty() && isAsked(m_session->state(node).kind))
            noteQuestion(node);
    }
}

// An orphan is named by its question while the draft knows it, and by one like it today otherwise; where there is none
// either, whoever shows it has to find a word.
void Filling::keepOrphans()
{
    std::set<std::string> used;
    for (const forms::Orphan& orphan : m_session->orphans()) {
        v1::AnsweredQuestion kept;
        kept.set_form_path(orphan.path);
        kept.set_text(orphan.value);
        if (auto today = questionLike(*m_session, orphan.path)) {
            today->value = orphan.value;
            kept.set_label(today->label);
            kept.set_text(answerWords(*today));
        }
        const std::string place = pathWithoutPositions(orphan.path);
        for (const v1::AnsweredQuestion& known : m_form.draft.questions()) {
            if (pathWithoutPositions(known.form_path()) != place || !used.insert(known.form_path()).second)
                continue;
            kept = known;
            break;
        }
        *m_form.draft.add_orphans() = std::move(kept);
    }
    Questions* all = m_form.draft.mutable_questions();
    all->erase(std::remove_if(all->begin(), all->end(),
                              [&](const v1::AnsweredQuestion& one) { return used.contains(one.form_path()); }),
               all->end());
}

} // namespace tongban::services
