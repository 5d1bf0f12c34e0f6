// SPDX-License-Identifier: Apache-2.0
#include "tests/forms_peer/random_steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace tongban::testing
{

namespace
{

using forms::NodeKind;
using forms::NodeState;
using forms::ValueType;

// Enough to see a repeat with several instances, not so many that a walk drowns in them.
constexpr int kMostInstances = 4;

std::string twoDigits(std::uint64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string dateBy(Random& random)
{
    return std::to_string(1990 + randomBelow(random, 45)) + "-" + twoDigits(1 + randomBelow(random, 12)) + "-" +
           twoDigits(1 + randomBelow(random, 28));
}

std::string textBy(Random& random)
{
    static constexpr auto kTexts = std::to_array<std::string_view>(
        {"王桂珍", "13942612345", "21028119900307123X", "6222021001116245702", "a < b & c", "0", "7", "-3.5", "yes",
         "岭下镇 五组", "2026-11-23", "x y", "true", "yes no", "2026-11-23T08:30:00.000+08:00", "+5", ".5", "b"});
    return std::string(kTexts[randomBelow(random, kTexts.size())]);
}

std::string typedBy(const NodeState& state, Random& random)
{
    switch (state.type) {
    case ValueType::Int: return std::to_string(static_cast<int>(randomBelow(random, 140)) - 10);
    case ValueType::Decimal: return std::to_string(randomBelow(random, 5000)) + ".25";
    case ValueType::Date: return dateBy(random);
    case ValueType::Time: return twoDigits(randomBelow(random, 24)) + ":" + twoDigits(randomBelow(random, 60)) + ":00";
    case ValueType::DateTime: return dateBy(random) + "T" + twoDigits(randomBelow(random, 24)) + ":30:00.000+08:00";
    case ValueType::Geopoint: return "39." + std::to_string(100 + randomBelow(random, 800)) + " 122.5 0 0";
    case ValueType::Geotrace: return "39.1 122.5 0 0; 39.2 122.6 0 0";
    case ValueType::Geoshape: return "39.1 122.5 0 0; 39.2 122.6 0 0; 39.1 122.5 0 0";
    default: return textBy(random);
    }
}

std::string joined(const std::vector<std::string>& words)
{
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

std::vector<std::string> shuffled(const NodeState& state, Random& random)
{
    std::vector<std::string> values;
    for (const forms::Option& option : state.options)
        values.push_back(option.value);
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[randomBelow(random, i)]);
    return values;
}

std::string chosenBy(const NodeState& state, Random& random)
{
    std::vector<std::string> values = shuffled(state, random);
    if (values.empty() || state.kind == NodeKind::Rank)
        return joined(values);
    values.resize(state.kind == NodeKind::SelectOne ? 1 : 1 + randomBelow(random, values.size()));
    return joined(values);
}

std::string onScaleBy(const forms::RangeBounds& bounds, Random& random)
{
    const double steps = std::floor(std::abs((bounds.end - bounds.start) / bounds.step));
    const auto step = static_cast<double>(randomBelow(random, static_cast<std::uint64_t>(steps) + 1));
    const double value = bounds.start + step * std::copysign(bounds.step, bounds.end - bounds.start);
    return value == std::floor(value) ? std::to_string(static_cast<long long>(value)) : std::to_string(value);
}

std::string answerBy(const NodeState& state, Random& random)
{
    constexpr int kEmptyOneIn = 8;
    if (randomBelow(random, kEmptyOneIn) == 0)
        return {};
    switch (state.kind) {
    case NodeKind::SelectOne:
    case NodeKind::SelectMany:
    case NodeKind::Rank: return chosenBy(state, random);
    case NodeKind::Range: return state.bounds ? onScaleBy(*state.bounds, random) : std::string();
    case NodeKind::Trigger: return "OK";
    default: return typedBy(state, random);
    }
}

std::optional<FormStep> stepAt(const NodeState& state, Random& random)
{
    if (!state.relevant)
        return std::nullopt;
    switch (state.kind) {
    case NodeKind::Input:
    case NodeKind::SelectOne:
    case NodeKind::SelectMany:
    case NodeKind::Rank:
    case NodeKind::Range:
    case NodeKind::Trigger:
        if (state.readonly)
            return std::nullopt;
        return FormStep{FormStep::Kind::Set, state.path, answerBy(state, random)};
    case NodeKind::Repeat:
        if (!state.canChangeCount || state.instanceCount >= kMostInstances)
            return std::nullopt;
        return FormStep{FormStep::Kind::AddRepeat, state.path, {}};
    case NodeKind::RepeatInstance: return FormStep{FormStep::Kind::RemoveRepeat, state.path, {}};
    default: return std::nullopt;
    }
}

} // namespace

std::optional<FormStep> randomStep(const forms::Session& session, Random& random)
{
    const auto& languages = session.form().languages();
    constexpr int kLanguageOneIn = 25;
    if (languages.size() > 1 && randomBelow(random, kLanguageOneIn) == 0)
        return FormStep{FormStep::Kind::Language, {}, languages[randomBelow(random, languages.size())]};
    const std::vector<forms::NodeId> nodes = session.allNodes();
    constexpr int kTries = 200;
    for (int i = 0; i < kTries; ++i) {
        const NodeState state = session.state(nodes[randomBelow(random, nodes.size())]);
        // An instance goes only where one could be added: its repeat says so.
        if (state.kind == NodeKind::RepeatInstance) {
            const auto range = session.find(state.path.substr(0, state.path.rfind('[')));
            if (!range || !session.state(*range).canChangeCount)
                continue;
        }
        if (auto step = stepAt(state, random))
            return step;
    }
    return std::nullopt;
}

Result<forms::Changes> perform(forms::Session& session, const FormStep& step)
{
    if (step.kind == FormStep::Kind::Language) {
        session.setLanguage(step.value);
        forms::Changes all;
        all.nodes = session.allNodes();
        return all;
    }
    const auto node = session.find(step.path);
    if (!node)
        return fail(ErrorCode::NotFound, "no such node");
    switch (step.kind) {
    case FormStep::Kind::AddRepeat: return session.addRepeat(*node);
    case FormStep::Kind::RemoveRepeat: return session.removeRepeat(*node);
    default: return session.answer(*node, step.value);
    }
}

} // namespace tongban::testing
