// SPDX-License-Identifier: Apache-2.0
#include "client/app/languages.h"

#include "client/viewmodels/app_context.h"

#include <QCoreApplication>
#include <QLocale>

namespace tongban::app
{

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
    QLocale::setDefault(QLocale(language == QLatin1String("en") ? QLocale::English : QLocale::Chinese));
    // Plural forms of Chinese stand in a file too: "%n" is filled in by it or not at all.
    if (m_translator.load(QStringLiteral(":/i18n/tongban_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    if (m_engine != nullptr)
        m_engine->retranslate();
    m_context.applyLanguage();
}

} // namespace tongban::app
