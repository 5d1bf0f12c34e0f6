// SPDX-License-Identifier: Apache-2.0
// Filling: the words of the questions are kept with the draft, so that an answer for which a later version of the form
// has no place can still be read by the person who gave it.
#include "client/services/filling/filling.h"

#include <algorithm>
#include <set>

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

// An orphan is named by its question while the draft knows it; by the name of its place otherwise.
void Filling::keepOrphans()
{
    std::set<std::string> used;
    for (const forms::Orphan& orphan : m_session->orphans()) {
        v1::AnsweredQuestion kept;
        kept.set_form_path(orphan.path);
        kept.set_label(orphan.path.substr(orphan.path.rfind('/') + 1));
        kept.set_text(orphan.value);
        for (const v1::AnsweredQuestion& known : m_form.draft.questions()) {
            if (pathWithoutPositions(known.form_path()) != orphan.path || !used.insert(known.form_path()).second)
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
