// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

// Reads the checkout as text: what the lints have in common. Paths are relative to the root and use '/'.
namespace tongban::lint
{

// Every file of the source tree with one of these endings ("*.cpp"), without build folders and shared input.
[[nodiscard]] QStringList sourceFiles(const QStringList& patterns);

[[nodiscard]] QString readFile(const QString& relativePath);

// Lines of a "name : words : words" table, comments and empty lines left out; each field's words.
[[nodiscard]] QList<QList<QStringList>> readTable(const QString& relativePath);

} // namespace tongban::lint
