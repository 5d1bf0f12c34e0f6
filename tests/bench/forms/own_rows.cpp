// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/forms/own_rows.h"

#include "client/store/person/draft_repository.h"
#include "tests/bench/forms/bench_form.h"
#include "tests/bench/forms/timing.h"
#include "tests/client/store/store_bench.h"

#include <cstdlib>
#include <utility>

namespace tongban::bench
{

namespace
{

std::string document(const std::string& instance, const std::string& model, const std::string& body)
{
    return R"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>bench</h:title><model><instance><data id="bench">)" +
           instance + "</data></instance>" + model + "</model></h:head><h:body>" + body + "</h:body></h:html>";
}

// An instance with a question, what is calculated from it, its number, and what the answer hides.
std::string repeatForm(bool counted)
{
    return document("<n/><r jr:template=\"\"><a/><twice/><number/><more/></r>",
                    R"x(<bind nodeset="/data/r/a" type="int" constraint=". &lt; 100"/> )x"
                    R"x(<bind nodeset="/data/r/twice" calculate="/data/r/a * 2"/> )x"
                    R"x(<bind nodeset="/data/r/number" calculate="position(..)"/> )x"
                    R"x(<bind nodeset="/data/r/more" relevant="../a &gt; 50"/>)x",
                    R"x(<input ref="/data/n"/><repeat nodeset="/data/r")x" +
                        std::string(counted ? R"( jr:count="/data/n")" : "") +
                        R"x(><input ref="/data/r/a"/><input ref="/data/r/more"/></repeat>)x");
}

// What has to be done within so many milliseconds, whatever others take.
Figure within(double goal, std::string name, double value)
{
    return {std::move(name), value, "ms", 0, {}, "<=", goal, 0, true};
}

[[noreturn]] void giveUp(const char* why)
{
    std::fprintf(stderr, "the bench cannot go on: %s\n", why);
    std::abort();
}

// Milliseconds an instance: made, answered, and read again.
double perInstance(int count, bool counted)
{
    BenchForm form(repeatForm(counted));
    forms::Session& session = form.session();
    const forms::NodeId range = *session.find("/data/r");
    const double all = millisOf([&] {
        if (counted && !session.answer("/data/n", std::to_string(count)))
            giveUp("a counted repeat was refused");
        for (int i = 0; !counted && i < count; ++i) {
            if (!session.addRepeat(range))
                giveUp("an instance was refused");
        }
        for (const forms::NodeId instance : session.instances(range)) {
            const auto question = session.find(session.pathOf(instance) + "/a");
            const auto changes = session.answer(*question, "60");
            if (!changes)
                giveUp("an answer was refused");
            for (const forms::NodeId node : changes->nodes)
                static_cast<void>(session.state(node));
        }
    });
    return all / count;
}

void addRepeat(Report& report, const std::string& name, bool counted, int rounds)
{
    std::vector<double> few;
    std::vector<double> many;
    for (int i = 0; i < rounds; ++i) {
        few.push_back(perInstance(500, counted));
        many.push_back(perInstance(5000, counted));
    }
    report.add({"repeat of 5,000 " + name + ", each instance", median(many) * 1000, "us", median(few) * 1000,
                "the same repeat of 500", "<=", 2});
}

constexpr int kProvinces = 5;
constexpr int kCities = 10;
constexpr int kCounties = 20;
constexpr int kVillages = 50;

std::string villageList()
{
    std::string csv = "code,label,parent\n";
    const auto row = [&](const std::string& code, const std::string& parent) {
        csv += code + ",place " + code + "," + parent + "\n";
    };
    for (int p = 0; p < kProvinces; ++p) {
        const std::string province = std::to_string(p);
        row(province, "top");
        for (int c = 0; c < kCities; ++c) {
            const std::string city = province + "-" + std::to_string(c);
            row(city, province);
            for (int d = 0; d < kCounties; ++d) {
                const std::string county = city + "-" + std::to_string(d);
                row(county, city);
                for (int v = 0; v < kVillages; ++v)
                    row(county + "-" + std::to_string(v), county);
            }
        }
    }
    return csv;
}

std::string cascadeForm()
{
    const auto select = [](const std::string& name, const std::string& parent) {
        return "<select1 ref=\"/data/" + name +
               "\"><itemset nodeset=\"instance('places')/root/item[parent = " + parent +
               "]\"><value ref=\"code\"/><label ref=\"label\"/></itemset></select1>";
    };
    return document("<p/><c/><d/><v/>", R"(<instance id="places" src="jr://file-csv/places.csv"/>)",
                    select("p", "'top'") + select("c", "/data/p") + select("d", "/data/c") + select("v", "/data/d"));
}

// From the answer to the choices of the next level, as they are shown.
double cascadeStep(forms::Session& session, const std::string& path, const std::string& value, const std::string& next)
{
    std::size_t options = 0;
    const double time = millisOf([&] {
        if (!session.answer(path, value))
            giveUp("a place was refused");
        options = session.state(*session.find(next)).options.size();
    });
    if (options == 0)
        giveUp("a place without places in it");
    return time;
}

} // namespace

void addKeyToRow(Report& report, const std::filesystem::path& form, int rounds)
{
    const std::string xml = readFile(form);
    const std::vector<RecordedAnswer> answers = recordAnswers(xml, 300, 20261123);
    std::vector<std::vector<double>> shown;
    std::vector<std::vector<double>> saved;
    testing::StoreBench store;
    const auto vault = store.openVault();
    if (!vault)
        giveUp("no store");
    const v1::PrincipalEntry entry = store.addPrincipal("p-bench");
    const auto person = store.openPerson(entry);
    for (int i = 0; i < rounds; ++i) {
        BenchForm open(xml);
        forms::Session& session = open.session();
        v1::Draft draft;
        draft.set_id("d-bench");
        draft.set_principal_id("p-bench");
        shown.emplace_back();
        saved.emplace_back();
        for (const RecordedAnswer& answer : answers) {
            const double key = millisOf([&] {
                const auto changes = session.answer(answer.path, answer.value);
                for (const forms::NodeId node : changes ? changes->nodes : std::vector<forms::NodeId>())
                    static_cast<void>(session.state(node));
            });
            const double row = millisOf([&] {
                draft.set_instance_xml(session.serializeDraft());
                draft.set_last_path(answer.path);
                if (!person->drafts().save(draft))
                    giveUp("the store refused the draft");
            });
            shown.back().push_back(key);
            saved.back().push_back(key + row);
        }
    }
    const std::string name = form.stem().string();
    report.add(within(4, "an answer in " + name + ", p99", p99(medianSteps(shown))));
    report.add(within(8, "from key to saved row in " + name + ", p99", p99(medianSteps(saved))));
}

void addLongRepeat(Report& report, int rounds)
{
    addRepeat(report, "counted", true, rounds);
    addRepeat(report, "grown one by one", false, rounds);
}

void addLongCascade(Report& report, int rounds)
{
    const std::string list = villageList();
    std::vector<double> first;
    std::vector<double> later;
    for (int i = 0; i < rounds; ++i) {
        BenchForm form(cascadeForm(), {{"places.csv", list}});
        forms::Session& session = form.session();
        first.push_back(cascadeStep(session, "/data/p", "4", "/data/c"));
        for (int c = 0; c < kCities; ++c) {
            const std::string city = "4-" + std::to_string(c);
            later.push_back(cascadeStep(session, "/data/c", city, "/data/d"));
            for (int d = 0; d < kCounties; ++d)
                later.push_back(cascadeStep(session, "/data/d", city + "-" + std::to_string(d), "/data/v"));
        }
    }
    report.add(within(16, "cascade over 51,055 rows, first answer", median(first)));
    report.add(within(16, "cascade over 51,055 rows, p99", p99(later)));
}

} // namespace tongban::bench
