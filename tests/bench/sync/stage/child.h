// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <string>

namespace tongban::bench
{

// A program that answers each line with a line of JSON. Ended, by closing its input, with this object. What it cannot
// answer is a null.
class Child
{
public:
    Child(const std::string& program, const QStringList& arguments, const std::string& nodePath = {});
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // The next line it says.
    nlohmann::json hear();
    nlohmann::json ask(const std::string& line);

private:
    QProcess m_process;
};

// Runs a program to its end and gives what it printed; empty when it failed.
[[nodiscard]] std::string outputOf(const std::string& program, const QStringList& arguments,
                                   const std::string& into = {});

[[nodiscard]] inline QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace tongban::bench
