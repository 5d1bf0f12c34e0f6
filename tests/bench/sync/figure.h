// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace tongban::bench
{

// One thing measured beside what it is compared with.
struct Figure {
    std::string name;
    double value = 0;
    std::string unit;
    // What the peer or the physical bound comes to, in the same unit, and what it is; 0: there is none.
    double peer = 0;
    std::string peerName;
    // "<=" or ">=": what `value / peer` (or `value` itself, see `isLimit`) has to be; empty: told for itself.
    std::string relation;
    double goal = 0;
    // Added to the peer's share: fixed costs that are allowed.
    double allowance = 0;
    // The goal is in the unit; the peer only says how near we are to what is possible.
    bool isLimit = false;

    // value / peer where there is a peer.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] bool holds() const;
};

// All figures of a run: each printed as a line of JSON when it is added, all together as a table at the end.
class Report
{
public:
    void add(const Figure& figure);
    // What could not be measured counts as not held.
    void fail(const std::string& name, const std::string& why);
    void printTable() const;
    [[nodiscard]] bool holds() const;

private:
    std::vector<Figure> m_figures;
    std::vector<std::string> m_failures;
};

[[nodiscard]] double median(std::vector<double> values);

} // namespace tongban::bench
