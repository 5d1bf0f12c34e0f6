// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/source_tree.h"
#include "tests/support/test_main.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace tongban::lint;

namespace
{

using Licences = QMap<QString, QString>;

// The table of README, without what only the tests or the platform have: a person's device carries none of it.
Licences onTheDevice()
{
    static const QRegularExpression kRow(QStringLiteral("^\\| ([^|(]+?)(?: \\([^|]*\\))? \\| ([^|]+) \\| ([^|]+) \\|$"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression kElsewhere(QStringLiteral("only\\)|the platform's"));
    const QString readme = readFile(QStringLiteral("README.md"));
    const QString table = readme.mid(readme.indexOf(QLatin1String("## Third-party parts")));
    Licences parts;
    auto rows = kRow.globalMatch(table);
    while (rows.hasNext()) {
        const auto row = rows.next();
        if (row.captured(1) != QLatin1String("part") && !row.captured(0).contains(kElsewhere))
            parts.insert(row.captured(1), row.captured(2));
    }
    return parts;
}

// What the page of the client names.
Licences onThePage()
{
    static const QRegularExpression kPart(QStringLiteral("part\\(\"([^\"]+)\", \"([^\"]+)\""));
    const QString source = readFile(QStringLiteral("client/viewmodels/settings/third_party_view_model.cpp"));
    Licences parts;
    auto found = kPart.globalMatch(source);
    while (found.hasNext()) {
        const auto part = found.next();
        parts.insert(part.captured(1), part.captured(2));
    }
    return parts;
}

} // namespace

class ThirdPartyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageOfTheClientNamesWhatTheReadmeNames()
    {
        const Licences readme = onTheDevice();
        QVERIFY(readme.size() > 10);
        const Licences page = onThePage();
        for (auto part = readme.begin(); part != readme.end(); ++part)
            QCOMPARE(part.key() + u' ' + page.value(part.key()), part.key() + u' ' + part.value());
        for (auto part = page.begin(); part != page.end(); ++part)
            QCOMPARE(part.key() + u' ' + readme.value(part.key()), part.key() + u' ' + part.value());
    }
};

TONGBAN_TEST(ThirdPartyTest)

#include "tst_third_party.moc"
