// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace tongban::testing
{

// A language nobody speaks: every text is two fifths longer, bracketed and full of accents, so that what is cut, and
// what was never given to translate, is seen.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override
    {
        return false;
    }

    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                    int /*n*/) const override
    {
        static const QString kAccents = QStringLiteral("éàüñôçßšåž");
        const QString text = QString::fromUtf8(source);
        // Latin letters are half as broad as Chinese ones.
        const qsizetype more = qMax<qsizetype>(2, (text.size() * 4 + 4) / 5);
        QString longer = QStringLiteral("[") + text;
        for (qsizetype i = 0; i < more; ++i)
            longer += kAccents.at(i % kAccents.size());
        return longer + QLatin1Char(']');
    }
};

} // namespace tongban::testing
