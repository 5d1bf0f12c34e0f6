// SPDX-License-Identifier: Apache-2.0
#include "client/domain/situation.h"

#include <algorithm>
#include <map>
#include <string>

namespace tongban::domain
{

namespace
{

enum class Truth {
    No,
    // Hangs on an answer that may still come.
    Open,
    Yes,
};

bool isChosen(const v1::SituationAnswer& answer, std::string_view optionId)
{
    return std::find(answer.option_ids().begin(), answer.option_ids().end(), optionId) != answer.option_ids().end();
}

// Goes through the questions in order: a question may hang only on those before it.
class Narrowing
{
public:
    Narrowing(const v1::Guide& guide, const Answers& answers)
        : m_guide(guide)
        , m_answers(answers)
    {
    }

    Situation run()
    {
        askQuestions();
        for (const v1::Material& material : m_guide.materials())
            addMaterial(material);
        addAll(m_guide.steps(), m_result.steps);
        addAll(m_guide.fees(), m_result.fees);
        addAll(m_guide.forms(), m_result.forms);
        return std::move(m_result);
    }

private:
    template <typename Conditions>
    [[nodiscard]] Truth holds(const Conditions& conditions) const
    {
        Truth all = Truth::Yes;
        for (const v1::When& condition : conditions)
            all = std::min(all, holdsOne(condition));
        return all;
    }

    [[nodiscard]] Truth holdsOne(const v1::When& condition) const
    {
        const auto asked = m_asked.find(condition.question_id());
        if (asked == m_asked.end() || asked->second == Truth::No)
            return Truth::No;
        const v1::SituationAnswer* answer = findAnswer(m_answers, condition.question_id());
        if (asked->second == Truth::Open || answer == nullptr || answer->option_ids().empty())
            return Truth::Open;
        for (const std::string& option : condition.option_ids()) {
            if (isChosen(*answer, option))
                return Truth::Yes;
        }
        return Truth::No;
    }

    void askQuestions()
    {
        m_result.complete = true;
        for (const v1::Question& question : m_guide.questions()) {
            const Truth asked = m_result.ending == nullptr ? holds(question.when()) : Truth::No;
            m_asked[question.id()] = asked;
            if (asked == Truth::Yes)
                ask(question);
        }
    }

    void ask(const v1::Question& question)
    {
        m_result.questions.push_back(&question);
        const v1::SituationAnswer* answer = findAnswer(m_answers, question.id());
        bool answered = false;
        for (const v1::Option& option : question.options()) {
            if (answer == nullptr || !isChosen(*answer, option.id()))
                continue;
            answered = true;
            if (!option.note().empty())
                m_result.notes.push_back(&option);
            if (option.ending().kind() != v1::ENDING_KIND_UNSPECIFIED && m_result.ending == nullptr)
                m_result.ending = &option.ending();
        }
        m_result.complete = m_result.complete && answered;
    }

    void addMaterial(const v1::Material& material)
    {
        const Truth needed = holds(material.when());
        if (needed == Truth::No)
            return;
        const MaterialNeed need{&material, needed == Truth::Yes};
        const auto same = std::find_if(m_result.materials.begin(), m_result.materials.end(), [&](const auto& group) {
            return !group.id.empty() && group.id == material.one_of_group();
        });
        if (same == m_result.materials.end()) {
            m_result.materials.push_back({material.one_of_group(), material.one_of_title(), {need}});
            return;
        }
        if (same->title.empty())
            same->title = material.one_of_title();
        same->materials.push_back(need);
    }

    template <typename Items, typename Item>
    void addAll(const Items& items, std::vector<const Item*>& into) const
    {
        for (const Item& item : items) {
            if (holds(item.when()) != Truth::No)
                into.push_back(&item);
        }
    }

    const v1::Guide& m_guide;
    const Answers& m_answers;
    std::map<std::string, Truth> m_asked;
    Situation m_result;
};

} // namespace

Situation narrow(const v1::Guide& guide, const Answers& answers)
{
    return Narrowing(guide, answers).run();
}

const v1::SituationAnswer* findAnswer(const Answers& answers, std::string_view questionId)
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const v1::SituationAnswer& answer) {
        return answer.question_id() == questionId;
    });
    return found == answers.end() ? nullptr : &*found;
}

void choose(Answers& answers, const v1::Question& question, std::string_view optionId, bool chosen)
{
    auto found = std::find_if(answers.begin(), answers.end(),
                              [&](const v1::SituationAnswer& answer) { return answer.question_id() == question.id(); });
    v1::SituationAnswer& answer = found == answers.end() ? *answers.Add() : *found;
    answer.set_question_id(question.id());
    auto& options = *answer.mutable_option_ids();
    if (!question.multiple() && chosen)
        options.Clear();
    options.erase(std::remove(options.begin(), options.end(), optionId), options.end());
    if (chosen)
        *options.Add() = std::string(optionId);
}

} // namespace tongban::domain
