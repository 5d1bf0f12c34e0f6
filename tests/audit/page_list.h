// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/audit/seeded_client.h"

#include <QVariantMap>

namespace tongban::audit
{

// A page to look at: its name in the report, its route and what it is opened with.
struct PageCase {
    QString name;
    QString route;
    QVariantMap params;
};

// Every page there is for somebody with a few cases and a visit.
[[nodiscard]] QList<PageCase> everyPage(const SeededClient& client);
// The pages that only somebody with a correction to make can see.
[[nodiscard]] QList<PageCase> correctionPages(const SeededClient& client);

} // namespace tongban::audit
