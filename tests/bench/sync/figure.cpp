// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/figure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace tongban::bench
{

namespace
{

std::string goalText(const Figure& figure)
{
    if (figure.relation.empty())
        return "";
    char text[64];
    if (figure.isLimit)
        std::snprintf(text, sizeof text, "%s %.4g", figure.relation.c_str(), figure.goal);
    else if (figure.allowance > 0)
        std::snprintf(text, sizeof text, "%s %.4g x + %.4g", figure.relation.c_str(), figure.goal, figure.allowance);
    else
        std::snprintf(text, sizeof text, "%s %.4g x", figure.relation.c_str(), figure.goal);
    return text;
}

} // namespace

double Figure::ratio() const
{
    return peer == 0 ? 0 : value / peer;
}

bool Figure::holds() const
{
    if (relation.empty())
        return true;
    const double bound = isLimit ? goal : goal * peer + allowance;
    return relation == "<=" ? value <= bound : value >= bound;
}

void Report::add(const Figure& figure)
{
    const nlohmann::ordered_json line{{"figure", figure.name},        {"value", figure.value},
                                      {"unit", figure.unit},          {"peer", figure.peer},
                                      {"peer_name", figure.peerName}, {"ratio", figure.ratio()},
                                      {"goal", goalText(figure)},     {"holds", figure.holds()}};
    std::cout << line.dump() << std::endl;
    m_figures.push_back(figure);
}

void Report::fail(const std::string& name, const std::string& why)
{
    const nlohmann::ordered_json line{{"figure", name},   {"value", nullptr}, {"unit", ""},     {"peer", nullptr},
                                      {"ratio", nullptr}, {"goal", ""},       {"holds", false}, {"error", why}};
    std::cout << line.dump() << std::endl;
    m_failures.push_back(name + ": " + why);
}

void Report::printTable() const
{
    std::printf("\n%-58s %14s %-6s %14s %9s  %-16s %-5s %s\n", "figure", "value", "unit", "peer", "ratio", "goal",
                "holds", "peer is");
    for (const Figure& figure : m_figures) {
        std::printf("%-58s %14.1f %-6s %14.1f %9.3f  %-16s %-5s %s\n", figure.name.c_str(), figure.value,
                    figure.unit.c_str(), figure.peer, figure.ratio(), goalText(figure).c_str(),
                    figure.relation.empty() ? ""
                    : figure.holds()        ? "yes"
                                            : "NO",
                    figure.peerName.c_str());
    }
    for (const std::string& failure : m_failures)
        std::printf("not measured: %s\n", failure.c_str());
}

bool Report::holds() const
{
    return m_failures.empty() &&
           std::all_of(m_figures.begin(), m_figures.end(), [](const Figure& figure) { return figure.holds(); });
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace tongban::bench
