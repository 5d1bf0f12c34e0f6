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

// The few words Qt itself writes, on the dialog that picks a file where the system has none: its own translations are
// not on every system.
class QtWords : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;
};

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
    QtWords m_qtWords;
    QString m_applied;
};

} // namespace tongban::app
