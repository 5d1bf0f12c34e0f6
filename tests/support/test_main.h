// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

// One test binary per room: each tst_*.cpp declares its classes with TONGBAN_TEST, test_main.cpp runs them all.
namespace tongban::testing
{

using TestFactory = std::function<std::unique_ptr<QObject>()>;

bool registerTest(const char* name, TestFactory factory);

} // namespace tongban::testing

#define TONGBAN_TEST(Class)                                                                                            \
    static const bool k##Class##Registered =                                                                           \
        ::tongban::testing::registerTest(#Class, [] { return std::make_unique<Class>(); });
