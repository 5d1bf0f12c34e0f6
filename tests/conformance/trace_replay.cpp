// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/trace_replay.h"

#include "client/forms/eval/dates.h"
#include "client/forms/session.h"
#include "tests/support/fake_clock.h"
#include "tests/support/seeded_random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <regex>
#include <sstream>

namespace tongban::conformance
{

namespace
{

using nlohmann::json;

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

// Spaces of indentation are layout, not words.
std::string collapsed(const std::string& text)
{
    std::istringstream in(text);
    std::string all;
    for (std::string word; in >> word;)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

std::string joined(const json& list)
{
    std::string all;
    for (const json& one : list)
        all += (all.empty() ? "" : " ") + one.get<std::string>();
    return all;
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

bool isDate(const std::string& text)
{
    return text.size() >= 10 && text[4] == '-' && text[7] == '-';
}

bool isLeaf(const std::string& type)
{
    return type != "root" && type != "group" && type != "subtree" && !type.starts_with("repeat");
}

class Replay
{
public:
    Replay(FormReport& report, const json& trace, const Exceptions& exceptions)
        : m_report(report)
        , m_trace(trace)
        , m_exceptions(exceptions)
    {
        for (const json& ref : trace.value("volatile_refs", json::array()))
            m_volatile.insert(ref.get<std::string>());
    }

    void run(forms::Session& session)
    {
        for (const json& step : m_trace["steps"]) {
            if (!step.contains("error"))
                act(session, step);
            for (const json& state : step["changed"])
                compare(session, state);
            ++m_step;
        }
    }

private:
    static std::string valueOf(const json& step)
    {
        if (!step.contains("value") || step["value"].is_null())
            return {};
        const json& value = step["value"];
        if (value.is_array())
            return joined(value);
        if (value.is_boolean())
            return value.get<bool>() ? "OK" : "";
        return value.is_string() ? value.get<std::string>() : value.dump();
    }

    void act(forms::Session& session, const json& step)
    {
        const std::string action = step["action"];
        if (action == "init")
            return;
        const std::string ref = step["ref"];
        const auto node = session.find(ref);
        if (!node)
            return differ(ref, "exists", "yes", "no");
        const auto done = action == "addRepeat" ? session.addRepeat(*node)
                          : action == "trigger" ? session.answer(*node, valueOf(step) == "" ? "OK" : valueOf(step))
                                                : session.answer(*node, valueOf(step));
        m_lastError = done ? std::string() : done.error().detail;
        // That engine takes what is no answer for no answer; ours leaves what was there and says so.
        if (!done && done.error().code == ErrorCode::InvalidArgument)
            static_cast<void>(session.answer(*node, ""));
    }

    void compare(forms::Session& session, const json& theirs)
    {
        const std::string ref = theirs["ref"];
        if (!isLeaf(theirs["type"]) || m_volatile.contains(ref))
            return;
        const auto node = session.find(ref);
        if (!node)
            return field(ref, "exists", "yes", "no");
        const forms::NodeState ours = session.state(*node);
        const auto text = [](bool value) { return std::string(value ? "true" : "false"); };
        field(ref, "relevant", text(theirs["relevant"]), text(ours.relevant));
        field(ref, "readonly", text(theirs["readonly"]), text(ours.readonly));
        field(ref, "required", text(theirs["required"]), text(ours.required));
        if (theirs.contains("value") && theirs["value"].is_string())
            compareValue(ref, theirs.value("vt", std::string()), theirs["value"].get<std::string>(), ours.value);
        if (theirs.contains("constraint"))
            field(ref, "constraint", text(theirs["constraint"]), text(ours.constraintOk));
        if (theirs.contains("requiredOk"))
            field(ref, "requiredOk", text(theirs["requiredOk"]), text(ours.requiredOk));
        if (theirs.contains("label") && theirs["label"].is_string())
            field(ref, "label", collapsed(theirs["label"].get<std::string>()), collapsed(ours.label));
        if (theirs.contains("message") && theirs["message"].is_string())
            field(ref, "message", collapsed(theirs["message"].get<std::string>()), collapsed(ours.message));
        if (theirs.contains("options")) {
            std::string values;
            for (const forms::Option& option : ours.options)
                values += (values.empty() ? "" : " ") + option.value;
            field(ref, "options", joined(theirs["options"]), values);
        }
        m_report.compared += 1;
        m_report.agreed += m_stateDiffers ? 0 : 1;
        m_stateDiffers = false;
    }

    // That engine writes numbers anew ("46.0" for 46): equal as numbers is equal. Its clock was another day's.
    void compareValue(const std::string& ref, const std::string& type, const std::string& theirs,
                      const std::string& ours)
    {
        const bool numeric = type == "decimal" || type == "geopoint" || type == "geotrace" || type == "geoshape";
        const bool clock = m_trace.value("uses_clock_or_random", false) && isDate(theirs) && isDate(ours);
        if (!clock && !(numeric && numbersIn(theirs) == numbersIn(ours)))
            field(ref, "value", theirs, ours);
    }

    void field(const std::string& ref, const std::string& name, const std::string& theirs, const std::string& ours)
    {
        if (theirs != ours && !m_exceptions.contains(m_report.form + " " + ref + " " + name))
            differ(ref, name, theirs, ours);
    }

    void differ(const std::string& ref, const std::string& name, const std::string& theirs, const std::string& ours)
    {
        m_stateDiffers = true;
        m_report.differences.push_back(
            {m_report.form, m_step, ref, name, theirs, ours + (m_lastError.empty() ? "" : "  (" + m_lastError + ")")});
    }

    FormReport& m_report;
    const json& m_trace;
    const Exceptions& m_exceptions;
    std::set<std::string> m_volatile;
    std::string m_lastError;
    int m_step = 0;
    bool m_stateDiffers = false;
};

} // namespace

Exceptions readExceptions(const std::filesystem::path& file)
{
    Exceptions all;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const std::size_t end = line.find(" # ");
        if (!line.empty() && line.front() != '#')
            all.insert(line.substr(0, end));
    }
    return all;
}

UnixMillis recordedAt(const std::filesystem::path& corpus)
{
    // As now() writes it, in the zone of the recording: 2026-11-23T14:53:41.533+00:00.
    static const std::regex kMoment(R"x(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00)x");
    std::string latest;
    for (const auto& entry : std::filesystem::directory_iterator(corpus / "traces")) {
        const std::string text = readFile(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), kMoment), end; at != end; ++at)
            latest = std::max(latest, at->str());
    }
    constexpr double kDayMillis = 86'400'000.0;
    const auto days = forms::daysOf(latest, std::chrono::minutes(0));
    return days ? fromMillis(std::llround(*days * kDayMillis)) : testing::FakeClock().now();
}

FormReport replayTrace(const std::filesystem::path& corpus, const std::filesystem::path& trace,
                       const Exceptions& exceptions, UnixMillis moment)
{
    FormReport report;
    const json recorded = json::parse(readFile(trace), nullptr, false);
    if (recorded.is_discarded() || !recorded.contains("form")) {
        report.refused = "the trace is no trace";
        return report;
    }
    const std::string file = recorded["form"];
    report.form = std::filesystem::path(file).stem().string();
    const auto form = forms::Definition::load(readFile(corpus / file));
    if (!form) {
        report.refused = form.error().detail;
        return report;
    }
    testing::FakeClock clock;
    clock.setNow(moment);
    testing::SeededRandom random(12345);
    // Recorded at Greenwich.
    const auto session = forms::Session::start(*form, {clock, random, std::chrono::minutes(0)});
    if (!session) {
        report.refused = session.error().detail;
        return report;
    }
    Replay(report, recorded, exceptions).run(**session);
    return report;
}

} // namespace tongban::conformance
