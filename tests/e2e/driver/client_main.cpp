// SPDX-License-Identifier: Apache-2.0
// The client as it is, worked through its accessibility tree by another process (control.h).
#include "client/app/application.h"
#include "client/app/options.h"
#include "tests/e2e/driver/control.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tongban-tour"));
    const tongban::Result<tongban::app::Options> options = tongban::app::parseOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "tongban-tour-client: %s\n", options.error().detail.c_str());
        return 2;
    }
    tongban::app::Application application(*options);
    if (const tongban::Result<void> shown = application.show(); !shown) {
        std::fprintf(stderr, "tongban-tour-client: %s\n", shown.error().detail.c_str());
        return 1;
    }
    const tongban::e2e::Control control(*application.window());
    return QGuiApplication::exec();
}
