// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tongban::lint;

namespace
{

struct Entry {
    QString source;
    QString translation;
    bool unfinished = false;
};

QList<Entry> readEntries(const QString& file)
{
    QList<Entry> entries;
    QXmlStreamReader xml(readFile(file));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            entries.append({xml.readElementText(), {}, false});
        } else if (xml.name() == QLatin1String("translation") && !entries.isEmpty()) {
            entries.last().unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            entries.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return entries;
}

QStringList places(const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    auto matches = kPlace.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishIsComplete()
    {
        const QList<Entry> entries = readEntries(QStringLiteral("translations/tongban_en.ts"));
        QVERIFY(entries.size() > 100);
        QStringList findings;
        for (const Entry& entry : entries) {
            if (entry.unfinished || entry.translation.isEmpty())
                findings.append(entry.source);
        }
        QVERIFY2(findings.isEmpty(), qPrintable(QLatin1Char('\n') + findings.join(QLatin1Char('\n'))));
    }

    void everyPlaceholderSurvivesTranslation()
    {
        QStringList findings;
        for (const Entry& entry : readEntries(QStringLiteral("translations/tongban_en.ts"))) {
            if (places(entry.source) != places(entry.translation))
                findings.append(entry.source + QStringLiteral(" -> ") + entry.translation);
        }
        QVERIFY2(findings.isEmpty(), qPrintable(QLatin1Char('\n') + findings.join(QLatin1Char('\n'))));
    }
};

TONGBAN_TEST(TranslationsTest)

#include "tst_translations.moc"
