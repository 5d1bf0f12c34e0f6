// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/rows.h"

#include <algorithm>

namespace tongban::bench
{

namespace
{

constexpr double kFirstFrame = 1.5;
constexpr double kContentMs = 100;
constexpr double kKeyMs = 16;
constexpr double kIndexMs = 5;
constexpr int kQueries = 2000;
constexpr double kMemoryKib = 48 * 1024;
constexpr double kFrameMs = 16;
constexpr int kFrames = 2000;

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

// The list of that name; empty, and told, when there is none.
std::vector<double> listOf(const nlohmann::json& answer, const char* list, const std::string& name, Report& report)
{
    if (answer.is_object() && answer.contains(list))
        return answer[list].get<std::vector<double>>();
    report.fail(name, answer.dump());
    return {};
}

} // namespace

void measureStart(const Places& places, const Device& device, int rounds, Report& report)
{
    std::vector<double> lines;
    std::vector<double> first;
    std::vector<double> content;
    std::vector<double> linesWork;
    std::vector<double> contentWork;
    for (int round = 0; round < rounds; ++round) {
        const nlohmann::json plain = startPlain(places, "lines").answer;
        const nlohmann::json ours = device.start().answer;
        if (!plain.is_object() || !ours.is_object())
            return report.fail("start", "no window comes");
        lines.push_back(plain["first_frame_ms"]);
        first.push_back(ours["first_frame_ms"]);
        content.push_back(ours["content_ms"]);
        linesWork.push_back(plain["work_ms"]);
        contentWork.push_back(ours["work_ms"]);
    }
    const char* peer = "a window with twelve lines of Chinese";
    report.add({"start: first frame", median(first), "ms", median(lines), peer, "<=", kFirstFrame, 0});
    report.add(
        {"start: first page with what is on it", median(content), "ms", median(lines), peer, "<=", 1, kContentMs});
    report.add({"start: what the window's thread works for the first page", median(contentWork), "ms",
                median(linesWork), peer, "", 0, 0});
}

void measureSearch(const Places& places, const Device& device, Report& report)
{
    const std::string name = "search of 100,000 guides";
    const Device::Started begun = device.start();
    std::vector<double> keys;
    for (const char* word : {"社会保险登记", "yanglao", "不动产转移", "sfz", "营业执照年检", "buzheng", "残疾人补贴"}) {
        const nlohmann::json typed = begun.program->ask(std::string("type ") + word);
        for (const double ms : listOf(typed, "ms", name, report))
            keys.push_back(ms);
    }
    report.add({name + ": key to results, median", median(keys), "ms", 0, "", "<=", kKeyMs, 0, true});
    report.add({name + ": key to results, p95", percentile(keys, 0.95), "ms", 0, "", "<=", kKeyMs, 0, true});
    const nlohmann::json index =
        measured(places, {QStringLiteral("index"), q(device.folder()), QString::number(kQueries)});
    const std::vector<double> queries = listOf(index, "ms", name + ": index", report);
    report.add(
        {name + ": index, names as one types, p99", percentile(queries, 0.99), "ms", 0, "", "<=", kIndexMs, 0, true});
    std::vector<double> everything;
    if (index.contains("everything_ms"))
        everything = index["everything_ms"].get<std::vector<double>>();
    report.add({name + ": index, texts too, p99", percentile(everything, 0.99), "ms", 0, "", "", 0, 0});
}

void measureMemory(const Places& places, const Device& device, Report& report)
{
    const Device::Started empty = startPlain(places, "empty");
    const Device::Started ours = device.start();
    const nlohmann::json least = empty.program->ask("memory");
    const nlohmann::json held = ours.program->ask("memory");
    if (!least.is_object() || !held.is_object())
        return report.fail("memory", "no window comes");
    report.add({"memory with 100,000 guides", held["resident_kib"], "KiB", least["resident_kib"], "an empty window",
                "<=", 1, kMemoryKib});
}

void measureScrolling(const Places& places, int rounds, Report& report)
{
    const std::string name = "scrolling 10,000 rows";
    const auto scroll = [&](const QString& page) {
        return measured(places, {QStringLiteral("scroll"), page, QString::number(kFrames)});
    };
    std::vector<double> work;
    std::vector<double> plainWork;
    for (int round = 1; round <= rounds; ++round) {
        const nlohmann::json plain = scroll(QStringLiteral("PlainRows.qml"));
        const nlohmann::json ours = scroll(QStringLiteral("Rows.qml"));
        // Each round holds by itself.
        const std::string row = name + ", round " + std::to_string(round);
        report.add({row + ": frame p99.5", percentile(listOf(ours, "frames", name, report), 0.995), "ms", 0, "",
                    "<=", kFrameMs, 0, true});
        report.add({row + ": the control's", percentile(listOf(plain, "frames", name, report), 0.995), "ms", 0,
                    "rows of two texts", "", 0, 0});
        work.push_back(percentile(listOf(ours, "work", name, report), 0.995));
        plainWork.push_back(percentile(listOf(plain, "work", name, report), 0.995));
    }
    report.add({name + ": what a frame works, p99.5", median(work), "ms", median(plainWork),
                "control: rows of two texts", "", 0, 0});
}

} // namespace tongban::bench
