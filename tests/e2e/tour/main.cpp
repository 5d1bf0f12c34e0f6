// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/tour/errand.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace tongban::e2e;

namespace
{

QString beside(const QString& program)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + program;
}

} // namespace

// tongban-tour [DIR]: a picture of each step in DIR (default: tour/), one line a step; 1 when a step fails.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 || (arguments.size() == 2 && arguments.at(1).startsWith(QLatin1Char('-')))) {
        std::fprintf(stderr, "tongban-tour: usage: tongban-tour [DIR]\n");
        return 2;
    }
    const QTemporaryDir folder;
    const QString pictures = QDir(arguments.value(1, QStringLiteral("tour"))).absolutePath();
    const QString source = QStringLiteral(TONGBAN_SOURCE_DIR);
    auto server = std::make_unique<ServerProcess>(beside(QStringLiteral("tongban-platform")),
                                                  folder.filePath(QStringLiteral("platform")),
                                                  source + QStringLiteral("/server/content/wafangdian"));
    Tour tour(std::move(server),
              {beside(QStringLiteral("tongban-tour-client")), folder.filePath(QStringLiteral("client")), {}, {}},
              pictures);
    walkErrand(tour);
    std::printf("%d steps, %s; pictures in %s\n", tour.steps(), tour.failed() ? "FAILED" : "all well",
                qUtf8Printable(pictures));
    return tour.failed() ? 1 : 0;
}
