// SPDX-License-Identifier: Apache-2.0
#include "tests/forms_peer/peer_walk.h"

#include "client/forms/session.h"
#include "sync/base/clock.h"
#include "tests/forms_peer/random_steps.h"
#include "tests/support/seeded_random.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace tongban::testing
{

namespace
{

using nlohmann::json;

std::string collapsed(const std::string& text)
{
    std::istringstream in(text);
    std::string all;
    for (std::string word; in >> word;)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

std::string withoutNumbers(const std::string& path)
{
    std::string out;
    bool inside = false;
    for (const char c : path) {
        inside = inside || c == '[';
        if (!inside)
            out.push_back(c);
        inside = inside && c != ']';
    }
    return out;
}

std::vector<double> numbersIn(std::string text)
{
    std::replace(text.begin(), text.end(), ';', ' ');
    std::istringstream in(text);
    std::vector<double> all;
    for (double number = 0; in >> number;)
        all.push_back(number);
    return all;
}

std::string flag(bool value)
{
    return value ? "true" : "false";
}

std::string textIn(const json& state, const char* name)
{
    const auto found = state.find(name);
    return found != state.end() && found->is_string() ? found->get<std::string>() : std::string();
}

class Walk
{
public:
    Walk(OdkPeer& peer, const std::string& form, const WalkExceptions& exceptions, WalkReport& report)
        : m_peer(peer)
        , m_form(form)
        , m_exceptions(exceptions)
        , m_report(report)
    {
    }

    void run(const std::string& xml, std::uint64_t seed, int steps)
    {
        SeededRandom random(seed);
        const SystemClock clock;
        const auto definition = forms::Definition::load(xml);
        if (!definition)
            return stop("ours refuses the form: " + definition.error().detail);
        const auto session = forms::Session::start(*definition, {clock, random, m_peer.zone().utcOffset});
        const json opened = m_peer.ask({{"verb", "open"}, {"xml", xml}});
        if (!session || opened.contains("error"))
            return stop("cannot be opened: " + textIn(opened, "error"));
        m_last = "opening";
        compareAll(**session, {});
        for (int i = 0; i < steps && !m_stopped; ++i) {
            const auto step = randomStep(**session, random);
            if (!step)
                return;
            both(**session, *step);
            ++m_report.steps;
        }
    }

private:
    void stop(const std::string& why)
    {
        m_report.differences.push_back(m_form + ": " + why);
        m_stopped = true;
    }

    void both(forms::Session& session, const FormStep& step)
    {
        m_last = std::to_string(m_report.steps + 1) + ". " + step.path + " := \"" + step.value + "\"";
        json request{{"verb", "act"}, {"value", step.value}};
        request["action"] = step.kind == FormStep::Kind::AddRepeat      ? "addRepeat"
                            : step.kind == FormStep::Kind::RemoveRepeat ? "removeRepeat"
                            : step.kind == FormStep::Kind::Language     ? "language"
                                                                        : "set";
        if (step.kind != FormStep::Kind::Language)
            request["ref"] = step.path;
        const json answered = m_peer.ask(request);
        const auto done = perform(session, step);
        if (!done || answered.contains("error"))
            return stop(m_last + ": ours says \"" + (done ? "" : done.error().detail) + "\", theirs \"" +
                        textIn(answered, "error") + "\"");
        compareAll(session, *done);
    }

    // What changed for them, and what changed for us: either side may have missed something.
    void compareAll(const forms::Session& session, const forms::Changes& changes)
    {
        const json states = m_peer.ask({{"verb", "states"}});
        for (const json& gone : states.value("removed", json::array()))
            m_theirs.erase(gone.get<std::string>());
        std::set<std::string> touched;
        for (const json& state : states.value("changed", json::array())) {
            const std::string ref = state["ref"];
            m_theirs[ref] = state;
            touched.insert(ref);
        }
        for (const forms::NodeId node : changes.nodes)
            touched.insert(session.pathOf(node));
        for (const std::string& ref : touched) {
            const auto theirs = m_theirs.find(ref);
            if (theirs != m_theirs.end() && theirs->second.contains("value"))
                compare(session, theirs->second);
        }
    }

    void compare(const forms::Session& session, const json& theirs)
    {
        const std::string ref = theirs["ref"];
        // Two engines never draw the same id.
        if (ref.ends_with("instanceID"))
            return;
        const auto node = session.find(ref);
        if (!node)
            return stop(m_last + ": " + ref + " is not there");
        const forms::NodeState ours = session.state(*node);
        ++m_report.compared;
        field(ref, "relevant", flag(theirs["relevant"]), flag(ours.relevant));
        field(ref, "readonly", flag(theirs["readonly"]), flag(ours.readonly));
        field(ref, "required", flag(theirs["required"]), flag(ours.required));
        compareValue(ref, theirs, ours);
        if (theirs.contains("constraint")) {
            field(ref, "constraint", flag(theirs["constraint"]), flag(ours.constraintOk));
            field(ref, "requiredOk", flag(theirs["requiredOk"]), flag(ours.requiredOk));
            if (theirs["message"].is_string())
                field(ref, "message", collapsed(theirs["message"]), collapsed(ours.message));
        }
        if (theirs["label"].is_string())
            field(ref, "label", collapsed(theirs["label"]), collapsed(ours.label));
        if (theirs.contains("options"))
            compareOptions(ref, theirs, ours);
    }

    void compareOptions(const std::string& ref, const json& theirs, const forms::NodeState& ours)
    {
        json values = json::array();
        for (const forms::Option& option : ours.options)
            values.push_back(option.value);
        field(ref, "options", theirs["options"].dump(), values.dump());
    }

    // That engine writes decimals and points anew (46.0 for 46): equal as numbers is equal.
    void compareValue(const std::string& ref, const json& theirs, const forms::NodeState& ours)
    {
        const std::string value = theirs["value"];
        const std::string type = textIn(theirs, "valueType");
        const bool numbers = type == "decimal" || type.starts_with("geo");
        if (numbers && !value.empty() && !ours.value.empty() && numbersIn(value) == numbersIn(ours.value))
            return;
        field(ref, "value", value, ours.value);
    }

    void field(const std::string& ref, const std::string& name, const std::string& theirs, const std::string& ours)
    {
        const std::string place = withoutNumbers(ref);
        const std::string where = m_form + " " + place + " " + name;
        // An exception that names what theirs says accepts nothing else.
        if (theirs == ours || m_exceptions.contains(where) || m_exceptions.contains(where + "=" + theirs) ||
            m_exceptions.contains("* * " + name) || !m_told.insert(place + " " + name).second)
            return;
        m_report.differences.push_back(m_form + ": " + m_last + ": " + ref + " " + name + ": theirs \"" + theirs +
                                       "\", ours \"" + ours + "\"");
    }

    OdkPeer& m_peer;
    const std::string& m_form;
    const WalkExceptions& m_exceptions;
    WalkReport& m_report;
    std::map<std::string, json> m_theirs;
    std::set<std::string> m_told;
    std::string m_last;
    bool m_stopped = false;
};

} // namespace

WalkExceptions readWalkExceptions(const std::string& file)
{
    WalkExceptions all;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.front() != '#')
            all.insert(line.substr(0, line.find(" # ")));
    }
    return all;
}

WalkReport walkBoth(OdkPeer& peer, const std::string& formName, const std::string& xml, std::uint64_t seed, int steps,
                    const WalkExceptions& exceptions)
{
    WalkReport report;
    Walk(peer, formName, exceptions, report).run(xml, seed, steps);
    return report;
}

} // namespace tongban::testing
