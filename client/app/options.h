// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QString>
#include <QStringList>

namespace tongban::app
{

// What the command line says. Whoever installs the program for a city sets platform and root; a person never types
// them.
struct Options {
    // Everything the program keeps; empty: the system's place for it.
    QString dataFolder;
    // "https://..." (http on loopback only).
    QString platformUrl;
    // The first root of the catalogue's publisher: what everything public is verified against.
    QString rootFile;
    QString region;
    // A catalogue brought as a file (.tongban), taken in at the start; empty: none.
    QString bundleFile;
    // Collections of the catalogue this device does without.
    QStringList without;
    bool help = false;
    bool version = false;
};

// Qt's own options have one dash and mostly a value (-platform offscreen): they are its affair.
[[nodiscard]] QStringList withoutToolkitWords(const QStringList& arguments);

// InvalidArgument with one clear line for anything unknown, missing or malformed.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);

[[nodiscard]] QString helpText();

} // namespace tongban::app
