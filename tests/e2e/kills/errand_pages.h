// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/e2e/tour/tour.h"

#include <QString>

// Ways to the errand's pages from wherever the program stands.
namespace tongban::e2e
{

// The case of the errand, as its cell is named.
inline constexpr const char* kErrandCase = "门诊慢特病待遇认定";

void openHome(Tour& tour);
void openGuide(Tour& tour, const QString& search, const QString& name);
// The guide of the form, and its form at the list of parts; at a part.
void openFormGuide(Tour& tour);
void openForm(Tour& tour);
void openPart(Tour& tour, const QString& part);
void openProgress(Tour& tour);
// From the page of what is under way to one of them.
void openOwn(Tour& tour, const QString& name);

// Waits for one of the two; true when it is the first.
[[nodiscard]] bool isFirst(Tour& tour, const QString& first, const QString& second);

} // namespace tongban::e2e
