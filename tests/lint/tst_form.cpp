// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

using namespace tongban::lint;

namespace
{

void verifyNone(const QStringList& findings)
{
    QVERIFY2(findings.isEmpty(), qPrintable(QLatin1Char('\n') + findings.join(QLatin1Char('\n'))));
}

QStringList grep(const QStringList& patterns, const QRegularExpression& expression, const QString& except = {})
{
    QStringList findings;
    for (const QString& file : sourceFiles(patterns)) {
        if (!except.isEmpty() && file.startsWith(except))
            continue;
        int number = 0;
        for (const QString& line : readFile(file).split(QLatin1Char('\n'))) {
            ++number;
            if (expression.match(line).hasMatch())
                findings.append(QStringLiteral("%1:%2: %3").arg(file).arg(number).arg(line.trimmed()));
        }
    }
    return findings;
}

} // namespace

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceFileNamesItsLicence()
    {
        QStringList findings;
        for (const QString& file : sourceFiles({QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qml"),
                                                QStringLiteral("*.proto")})) {
            if (!readFile(file).startsWith(QLatin1String("// SPDX-License-Identifier: Apache-2.0")))
                findings.append(file);
        }
        verifyNone(findings);
    }

    void noProtocolMessageHasAMap()
    {
        // The order of a map's entries is not defined, so equal content would not give equal bytes.
        verifyNone(grep({QStringLiteral("*.proto")}, QRegularExpression(QStringLiteral("^\\s*map\\s*<"))));
    }

    void qmlReachesCppByTypesNeverByContextProperty()
    {
        verifyNone(grep({QStringLiteral("*.cpp")}, QRegularExpression(QStringLiteral("setContextProperty")),
                        QStringLiteral("tests/lint/")));
    }

    void everyFileIsShortEnoughToFindALineIn()
    {
        QStringList findings;
        for (const QString& file :
             sourceFiles({QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qml")})) {
            const qsizetype lines = readFile(file).count(QLatin1Char('\n'));
            // Generated tables say so in their name.
            if (lines > 400 && !file.contains(QLatin1String("_table")))
                findings.append(QStringLiteral("%1: %2 lines").arg(file).arg(lines));
        }
        verifyNone(findings);
    }

    void featuresImportOnlyTheDesignTheViewModelsAndQt()
    {
        static const QRegularExpression kImport(QStringLiteral("^import\\s+([A-Za-z.]+)"),
                                                QRegularExpression::MultilineOption);
        QStringList findings;
        for (const QString& file : sourceFiles({QStringLiteral("*.qml")})) {
            if (!file.startsWith(QLatin1String("qml/")))
                continue;
            const QString room = file.section(QLatin1Char('/'), 1, 1);
            auto matches = kImport.globalMatch(readFile(file));
            while (matches.hasNext()) {
                const QString module = matches.next().captured(1);
                const bool ours = module.startsWith(QLatin1String("Tongban."));
                const bool design = module == QLatin1String("Tongban.Design");
                const bool viewModels = module == QLatin1String("Tongban.ViewModels");
                const bool allowed =
                    !ours || design || (viewModels && room != QLatin1String("design")) || room == QLatin1String("app");
                if (!allowed || (room == QLatin1String("design") && ours && !design))
                    findings.append(QStringLiteral("%1 imports %2").arg(file, module));
            }
        }
        verifyNone(findings);
    }

    void pagesSetNoColourSizeOrFontOfTheirOwn()
    {
        verifyNone(grep({QStringLiteral("*.qml")},
                        QRegularExpression(QStringLiteral("(color:\\s*\"|pixelSize:\\s*[0-9]|font\\.family)")),
                        QStringLiteral("qml/design/"))
                       .filter(QRegularExpression(QStringLiteral("^qml/"))));
    }
};

TONGBAN_TEST(FormTest)

#include "tst_form.moc"
