// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>
#include <QString>

#include <nlohmann/json.hpp>

namespace tongban::bench
{

// Types a word into the search letter by letter; for each letter the milliseconds from the key to the picture with its
// results. The window shows any page of a program that is signed in.
[[nodiscard]] nlohmann::json typeInSearch(QQuickWindow& window, const QString& word);

} // namespace tongban::bench
