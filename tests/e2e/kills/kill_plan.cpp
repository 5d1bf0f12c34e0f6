// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/kills/kill_plan.h"

#include <random>

namespace tongban::e2e
{

namespace
{
constexpr int kMostKills = 10'000;
} // namespace

Result<KillPlan> parseKillPlan(const QStringList& words)
{
    KillPlan plan;
    plan.seed = std::random_device()();
    for (qsizetype i = 0; i < words.size(); i += 2) {
        const QString& option = words.at(i);
        bool isNumber = false;
        const qulonglong number = words.value(i + 1).toULongLong(&isNumber);
        if (option == QLatin1String("--seed"))
            plan.seed = number;
        else if (option == QLatin1String("--kills"))
            plan.clientKills = static_cast<int>(number);
        else if (option == QLatin1String("--server-kills"))
            plan.serverKills = static_cast<int>(number);
        else
            return fail(ErrorCode::InvalidArgument, "unknown option '" + option.toStdString() + "'");
        if (!isNumber || (option != QLatin1String("--seed") && number > kMostKills))
            return fail(ErrorCode::InvalidArgument, option.toStdString() + " wants a number");
    }
    return plan;
}

} // namespace tongban::e2e
