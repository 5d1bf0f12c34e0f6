// SPDX-License-Identifier: Apache-2.0
#include "client/app/application.h"
#include "client/app/options.h"
#include "platform/file_dialogs.h"
#include "platform/process_hardening.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    // A system that refuses this is no reason not to help a person; it is said where developers look.
    if (const tongban::Result<void> hardened = tongban::platform::hardenProcess(); !hardened)
        std::fprintf(stderr, "tongban: %s\n", hardened.error().detail.c_str());
    // A wrong word on the command line is said even where there is no screen.
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const tongban::Result<tongban::app::Options> options =
        tongban::app::parseOptions(tongban::app::withoutToolkitWords(words));
    if (!options) {
        std::fprintf(stderr, "tongban: %s\n", options.error().detail.c_str());
        return 2;
    }
    if (options->help || options->version) {
        std::printf("%s", options->help ? qPrintable(tongban::app::helpText()) : "tongban 0.1.0\n");
        return 0;
    }
    tongban::platform::preferPortalDialogs();
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tongban"));
    tongban::app::Application application(*options);
    if (const tongban::Result<void> shown = application.show(); !shown) {
        std::fprintf(stderr, "tongban: %s\n", shown.error().detail.c_str());
        return 1;
    }
    return QGuiApplication::exec();
}
