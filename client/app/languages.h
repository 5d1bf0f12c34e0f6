// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTranslator>

namespace tongban::viewmodels
{
class AppContext;
} // namespace tongban::viewmodels

namespace tongban::app
{

// Chinese is the language of the sources; other languages are loaded from the program's resources and switched while it
// runs. UI thread.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(viewmodels::AppContext& context);

    // From now on a change of language is shown at once.
    void attach(QQmlEngine& engine);

private:
    void apply();

    viewmodels::AppContext& m_context;
    QPointer<QQmlEngine> m_engine;
    QTranslator m_translator;
    QString m_applied;
};

} // namespace tongban::app
