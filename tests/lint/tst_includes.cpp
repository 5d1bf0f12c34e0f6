// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace tongban::lint;

namespace
{

struct Room {
    QString folder;
    QStringList rooms;
    QStringList parts;
};

struct Part {
    QString name;
    QStringList prefixes;
};

QList<Room> readRooms()
{
    QList<Room> rooms;
    for (const QList<QStringList>& row : readTable(QStringLiteral("tests/lint/rooms.txt")))
        rooms.append({row.value(0).value(0), row.value(1), row.value(2)});
    return rooms;
}

QList<Part> readParts()
{
    QList<Part> parts;
    for (const QList<QStringList>& row : readTable(QStringLiteral("tests/lint/parts.txt")))
        parts.append({row.value(0).value(0), row.value(1)});
    return parts;
}

bool isBelow(const QString& path, const QString& folder)
{
    return path.startsWith(folder + QLatin1Char('/'));
}

// The room of a path: the longest folder of the table it lies below.
const Room* roomOf(const QList<Room>& rooms, const QString& path)
{
    const Room* best = nullptr;
    for (const Room& room : rooms) {
        if (isBelow(path, room.folder) && (best == nullptr || room.folder.size() > best->folder.size()))
            best = &room;
    }
    return best;
}

QString partOf(const QList<Part>& parts, const QString& header)
{
    for (const Part& part : parts) {
        for (const QString& prefix : part.prefixes) {
            if (header.startsWith(prefix))
                return part.name;
        }
    }
    return {};
}

bool mayIncludeRoom(const Room& room, const QString& target)
{
    if (room.rooms.contains(QStringLiteral("*")) || isBelow(target, room.folder))
        return true;
    // Generated code of the protocol is included by its package.
    const QString path = target.startsWith(QLatin1String("tongban/v1/")) ? QStringLiteral("sync/protocol/x") : target;
    for (const QString& allowed : room.rooms) {
        if (isBelow(path, allowed))
            return true;
    }
    return false;
}

QString judge(const QList<Room>& rooms, const QList<Part>& parts, const QString& file, const QString& header,
              bool quoted)
{
    const Room* room = roomOf(rooms, file);
    if (room == nullptr)
        return QStringLiteral("%1: stands in no room of the table").arg(file);
    if (quoted && (header.contains(QLatin1Char('/')) || !header.endsWith(QLatin1String(".moc")))) {
        if (!mayIncludeRoom(*room, header))
            return QStringLiteral("%1: %2 may not include \"%3\"").arg(file, room->folder, header);
        return {};
    }
    const QString part = partOf(parts, header);
    if (!part.isEmpty() && !room->parts.contains(part) && !room->parts.contains(QStringLiteral("*")))
        return QStringLiteral("%1: %2 may not include <%3> (%4)").arg(file, room->folder, header, part);
    return {};
}

} // namespace

class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowedByTheTableOfRooms()
    {
        const QList<Room> rooms = readRooms();
        const QList<Part> parts = readParts();
        static const QRegularExpression kInclude(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                                 QRegularExpression::MultilineOption);
        QStringList findings;
        int seen = 0;
        for (const QString& file : sourceFiles({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
            if (isBelow(file, QStringLiteral("cmake")))
                continue;
            auto matches = kInclude.globalMatch(readFile(file));
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                ++seen;
                const QString finding =
                    judge(rooms, parts, file, match.captured(2), match.captured(1) == QLatin1String("\""));
                if (!finding.isEmpty())
                    findings.append(finding);
            }
        }
        QVERIFY(seen > 100);
        QVERIFY2(findings.isEmpty(), qPrintable(QLatin1Char('\n') + findings.join(QLatin1Char('\n'))));
    }

    void aForbiddenIncludeIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("engine, store") << "sync/engine/x.cpp"
                                       << "client/store/vault.h" << true << false;
        QTest::newRow("engine, Qt") << "sync/engine/x.cpp"
                                    << "QString" << false << false;
        QTest::newRow("engine, itself") << "sync/engine/x.cpp"
                                        << "sync/engine/outbox.h" << true << true;
        QTest::newRow("domain, protocol") << "client/domain/x.cpp"
                                          << "tongban/v1/case.pb.h" << true << true;
        QTest::newRow("server, Qt") << "server/person/x.cpp"
                                    << "QObject" << false << false;
        QTest::newRow("services, curl") << "client/services/x.cpp"
                                        << "curl/curl.h" << false << false;
        QTest::newRow("base, std") << "sync/base/x.cpp"
                                   << "vector" << false << true;
    }

    void aForbiddenIncludeIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(bool, quoted);
        QFETCH(bool, allowed);
        QCOMPARE(judge(readRooms(), readParts(), file, header, quoted).isEmpty(), allowed);
    }
};

TONGBAN_TEST(IncludesTest)

#include "tst_includes.moc"
