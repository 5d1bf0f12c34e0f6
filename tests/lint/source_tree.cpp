// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace tongban::lint
{

namespace
{

QDir root()
{
    return QDir(QStringLiteral(TONGBAN_SOURCE_DIR));
}

bool isOurs(const QString& path)
{
    static const QStringList kRooms{QStringLiteral("sync/"),     QStringLiteral("client/"), QStringLiteral("qml/"),
                                    QStringLiteral("platform/"), QStringLiteral("server/"), QStringLiteral("tests/"),
                                    QStringLiteral("cmake/")};
    if (path.contains(QLatin1String("node_modules/")))
        return false;
    for (const QString& room : kRooms) {
        if (path.startsWith(room))
            return true;
    }
    return false;
}

} // namespace

QStringList sourceFiles(const QStringList& patterns)
{
    QStringList found;
    QDirIterator it(root().path(), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = root().relativeFilePath(it.next());
        if (isOurs(path))
            found.append(path);
    }
    found.sort();
    return found;
}

QString readFile(const QString& relativePath)
{
    QFile file(root().filePath(relativePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QList<QList<QStringList>> readTable(const QString& relativePath)
{
    QList<QList<QStringList>> table;
    const QStringList lines = readFile(relativePath).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QList<QStringList> row;
        for (const QString& field : line.split(QLatin1Char(':')))
            row.append(field.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        table.append(row);
    }
    return table;
}

} // namespace tongban::lint
