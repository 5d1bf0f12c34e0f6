// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

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

// A word of the sources and what stands for it in every translation: one of these.
struct Term {
    QString word;
    QStringList meanings;
};

QList<Term> readGlossary()
{
    QList<Term> terms;
    for (const QString& line : readFile(QStringLiteral("translations/glossary.tsv")).split(QLatin1Char('\n'))) {
        const QStringList columns = line.split(QLatin1Char('\t'));
        if (columns.size() == 3)
            terms.append({columns[0], columns[1].split(QLatin1Char('|'))});
    }
    return terms;
}

bool saysIt(const Entry& entry, const Term& term)
{
    return std::any_of(term.meanings.begin(), term.meanings.end(), [&entry](const QString& meaning) {
        return entry.translation.contains(meaning, Qt::CaseInsensitive);
    });
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

    void wordsOfTheGlossaryAreTranslatedAlike()
    {
        const QList<Term> terms = readGlossary();
        QVERIFY(terms.size() > 15);
        QStringList findings;
        for (const Entry& entry : readEntries(QStringLiteral("translations/tongban_en.ts"))) {
            for (const Term& term : terms) {
                if (entry.source.contains(term.word) && !saysIt(entry, term))
                    findings.append(term.word + QStringLiteral(": ") + entry.translation);
            }
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
