// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace tongban::services
{
class Services;
struct ImportedBundle;
} // namespace tongban::services

namespace tongban::viewmodels
{

// The one singleton QML sees: what every page needs to know (for whom, online, how it should look), and the way
// view-models reach the services. Made by the composition root before the QML engine. UI thread.
class AppContext : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString keyErrorTitle READ keyErrorTitle NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString keyErrorAdvice READ keyErrorAdvice NOTIFY stageChanged FINAL)
    Q_PROPERTY(bool online READ online NOTIFY onlineChanged FINAL)
    // Why the guides the platform offered were refused; empty when they were not. That nobody answers is online's.
    Q_PROPERTY(QString guidesErrorTitle READ guidesErrorTitle NOTIFY guidesErrorChanged FINAL)
    Q_PROPERTY(QString guidesErrorAdvice READ guidesErrorAdvice NOTIFY guidesErrorChanged FINAL)
    // Operations not confirmed yet, and those among them that need the person.
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY waitingChanged FINAL)
    Q_PROPERTY(int needsYouCount READ needsYouCount NOTIFY waitingChanged FINAL)

    // 正在为 王桂兰（妈妈）办; empty when it is oneself or nobody yet.
    Q_PROPERTY(QString principalId READ principalId NOTIFY principalChanged FINAL)
    Q_PROPERTY(QString forWhomName READ forWhomName NOTIFY principalChanged FINAL)
    Q_PROPERTY(QString forWhomText READ forWhomText NOTIFY principalChanged FINAL)
    Q_PROPERTY(bool forSelf READ forSelf NOTIFY principalChanged FINAL)

    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY settingsChanged FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool elderMode READ elderMode WRITE setElderMode NOTIFY settingsChanged FINAL)
    // "system", "light", "dark", "contrast": names of palettes in the design system.
    Q_PROPERTY(QString palette READ palette WRITE setPalette NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY settingsChanged FINAL)

    // Names of first-use hints the person does not want to see again.
    Q_PROPERTY(QStringList dismissedHints READ dismissedHints NOTIFY settingsChanged FINAL)

    // Something can be handed on from here: by the system's sheet, or by copying it.
    Q_PROPERTY(bool canShare READ canShare CONSTANT FINAL)
    Q_PROPERTY(bool sharesByCopying READ sharesByCopying CONSTANT FINAL)

    Q_PROPERTY(QString townName READ townName NOTIFY placeChanged FINAL)

public:
    enum class Stage {
        Starting,
        ChooseTown,
        Enrol,
        Ready,
        KeyProblem,
    };
    Q_ENUM(Stage)

    explicit AppContext(services::Services& services, QObject* parent = nullptr);

    // The instance QML gets; set once by the composition root, which keeps owning it.
    static void setInstance(AppContext* instance);
    [[nodiscard]] static AppContext& instance();
    static AppContext* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    [[nodiscard]] services::Services& services() const;

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString keyErrorTitle() const;
    [[nodiscard]] QString keyErrorAdvice() const;
    [[nodiscard]] bool online() const;
    [[nodiscard]] QString guidesErrorTitle() const;
    [[nodiscard]] QString guidesErrorAdvice() const;
    [[nodiscard]] int waitingCount() const;
    [[nodiscard]] int needsYouCount() const;
    [[nodiscard]] QString principalId() const;
    [[nodiscard]] QString forWhomName() const;
    [[nodiscard]] QString forWhomText() const;
    [[nodiscard]] bool forSelf() const;
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] qreal textScale() const;
    void setTextScale(qreal scale);
    [[nodiscard]] bool elderMode() const;
    void setElderMode(bool on);
    [[nodiscard]] QString palette() const;
    void setPalette(const QString& palette);
    [[nodiscard]] bool reduceMotion() const;
    void setReduceMotion(bool on);
    [[nodiscard]] QStringList dismissedHints() const;
    [[nodiscard]] bool canShare() const;
    [[nodiscard]] bool sharesByCopying() const;
    [[nodiscard]] QString townName() const;

    // For good.
    Q_INVOKABLE void dismissHint(const QString& name);

    // Tries the keystore again after KeyProblem.
    Q_INVOKABLE void retryStart();
    // Asks the platform for news and sends what waits.
    Q_INVOKABLE void refresh();

    // Takes in a catalogue somebody brought as a file (.tongban); announced() says how that went.
    Q_INVOKABLE void importGuides(const QUrl& file);

    // Where one was when the program was closed not long ago, as keepPlace() was told; empty: it begins anew.
    Q_INVOKABLE QString lastPlace() const;
    Q_INVOKABLE void keepPlace(const QString& place);

    // From now on words come in another language: what was made of the old ones is made anew.
    void applyLanguage();

    // Something has been handed on: said where nothing else would show it.
    void announceShared();

    // A short word to everybody: shown for a moment and read by screen readers ("已保存在本机").
    void announce(const QString& text);

Q_SIGNALS:
    void stageChanged();
    void onlineChanged();
    void guidesErrorChanged();
    void waitingChanged();
    void principalChanged();
    void settingsChanged();
    void languageApplied();
    void placeChanged();
    void announced(const QString& text);

private:
    void announceImport(const Result<services::ImportedBundle>& outcome);
    template <typename Change>
    void changeSettings(Change change);

    services::Services& m_services;
};

} // namespace tongban::viewmodels
