// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/clerk_line.h"

#include "tests/e2e/tour/words.h"

namespace tongban::e2e
{

namespace
{

// case ID NUMBER STATE GUIDE ...
QString wordOf(Tour& tour, const char* guideId, int word)
{
    const QStringList lines = tour.clerk({t("list")}).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        const bool meant = words.value(0) == QLatin1String("case") && words.value(4) == QLatin1String(guideId);
        if (meant && !words.value(1).startsWith(QLatin1String("seed-")))
            return words.value(word);
    }
    tour.require(false, t("the clerk sees no such case:\n") + lines.join(QLatin1Char('\n')));
    return {};
}

} // namespace

QString caseId(Tour& tour, const char* guideId)
{
    return wordOf(tour, guideId, 1);
}

QString caseNumber(Tour& tour, const char* guideId)
{
    return wordOf(tour, guideId, 2);
}

} // namespace tongban::e2e
