// SPDX-License-Identifier: Apache-2.0
#include "client/app/languages.h"

#include "client/viewmodels/app_context.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace tongban::app
{

bool QtWords::isEmpty() const
{
    return false;
}

QString QtWords::translate(const char* context, const char* source, const char* /*disambiguation*/, int /*n*/) const
{
    // Qt's own words stand in these contexts.
    static const QSet<QByteArrayView> contexts{"QPlatformTheme", "FileDialog", "QQuickFileDialogImpl"};
    static const QHash<QByteArrayView, QString> words{
        {"&Open", QStringLiteral("打开")},
        {"Open", QStringLiteral("打开")},
        {"&Save", QStringLiteral("保存")},
        {"Save", QStringLiteral("保存")},
        {"Cancel", QStringLiteral("取消")},
        {"&Cancel", QStringLiteral("取消")},
        {"OK", QStringLiteral("好")},
        {"Filter", QStringLiteral("只看")},
        {"File name", QStringLiteral("文件名")},
        {"Overwrite file?", QStringLiteral("换掉原来的文件吗？")},
        {"Yes", QStringLiteral("是")},
        {"No", QStringLiteral("否")},
        {"&Yes", QStringLiteral("是")},
        {"&No", QStringLiteral("否")},
    };
    return contexts.contains(context) ? words.value(source) : QString();
}

Languages::Languages(viewmodels::AppContext& context)
    : m_context(context)
{
    connect(&context, &viewmodels::AppContext::settingsChanged, this, &Languages::apply);
    apply();
}

void Languages::attach(QQmlEngine& engine)
{
    m_engine = &engine;
}

void Languages::apply()
{
    const QString language = m_context.language();
    if (language == m_applied)
        return;
    m_applied = language;
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(QLocale(language == QLatin1String("en") ? QLocale::English : QLocale::Chinese));
    // Plural forms of Chinese stand in a file too: "%n" is filled in by it or not at all.
    if (m_translator.load(QStringLiteral(":/i18n/tongban_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    if (language != QLatin1String("en"))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_engine != nullptr)
        m_engine->retranslate();
    m_context.applyLanguage();
}

} // namespace tongban::app
