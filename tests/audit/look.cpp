// SPDX-License-Identifier: Apache-2.0
#include "tests/audit/look.h"

namespace tongban::audit
{

QString Look::name() const
{
    return QStringLiteral("%1 %2 %3 %4x%5")
        .arg(elder ? QStringLiteral("elder") : QStringLiteral("normal"), QString::fromLatin1(palette))
        .arg(scale)
        .arg(size.width())
        .arg(size.height());
}

int Look::target() const
{
    return elder ? 60 : 44;
}

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const bool elder : {false, true}) {
        for (const char* palette : {"light", "dark", "contrast"}) {
            for (const double scale : {1.0, 1.9}) {
                for (const QSize size : {QSize(360, 640), QSize(390, 844), QSize(840, 600), QSize(1280, 800)})
                    looks.append({elder, palette, scale, size});
            }
        }
    }
    return looks;
}

} // namespace tongban::audit
