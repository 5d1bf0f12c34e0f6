// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTest>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace tongban::testing
{

namespace
{

std::vector<std::pair<std::string, TestFactory>>& tests()
{
    static std::vector<std::pair<std::string, TestFactory>> all;
    return all;
}

} // namespace

bool registerTest(const char* name, TestFactory factory)
{
    tests().emplace_back(name, std::move(factory));
    return true;
}

} // namespace tongban::testing

// `binary` runs everything, `binary -list` names the classes, `binary CLASS [QTest arguments]` runs one.
int main(int argc, char** argv)
{
    using tongban::testing::tests;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    std::string only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')))
        only = arguments.takeAt(1).toStdString();
    if (arguments.size() > 1 && arguments.at(1) == QLatin1String("-list")) {
        for (const auto& [name, factory] : tests())
            std::printf("%s\n", name.c_str());
        return 0;
    }
    int failures = 0;
    int ran = 0;
    for (const auto& [name, factory] : tests()) {
        if (!only.empty() && name != only)
            continue;
        const std::unique_ptr<QObject> test = factory();
        failures += QTest::qExec(test.get(), arguments);
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no such test: %s\n", only.c_str());
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
