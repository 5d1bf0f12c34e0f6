// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/viewmodels/page_state.h"
#include "sync/base/result.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace tongban::services
{
class Services;
} // namespace tongban::services

namespace tongban::viewmodels
{

struct ErrorText;

// What every page's view-model is: one state, the words for what failed, and a way to try again. UI thread; owned by
// its page.
class PageViewModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(tongban::viewmodels::page_state::Value state READ state NOTIFY stateChanged FINAL)
    // Of what failed, or of what is awaited.
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorAdvice READ errorAdvice NOTIFY stateChanged FINAL)

public:
    explicit PageViewModel(QObject* parent = nullptr);

    [[nodiscard]] page_state::Value state() const;
    [[nodiscard]] QString errorTitle() const;
    [[nodiscard]] QString errorAdvice() const;

    Q_INVOKABLE void retry();

Q_SIGNALS:
    void stateChanged();
    // One action failed while the page stays as it is.
    void actionFailed(const QString& title, const QString& advice);

protected:
    // Reads everything again. Called by retry().
    virtual void load() = 0;

    void setState(page_state::Value state);
    // Reading begins; a page that waits for something goes on saying so.
    void setLoading();
    void setFailed(const Error& error);
    void reportFailure(const Error& error);
    void report(const ErrorText& words);

    [[nodiscard]] static services::Services& services();

    // The page's own data: success hands the value on, failure becomes the page's state.
    template <typename T, typename OnValue>
    void show(QFuture<Result<T>> future, OnValue onValue)
    {
        future.then(this, [this, onValue = std::move(onValue)](const Result<T>& result) {
            if (result)
                onValue(*result);
            else
                setFailed(result.error());
        });
    }

    // As show(); but while the first sync is under way, what is not found is still to come: the page is Empty, with
    // what is awaited as its words, and reads again whenever more has come.
    template <typename T, typename OnValue>
    void showOrAwait(QFuture<Result<T>> future, OnValue onValue)
    {
        listen();
        future.then(this, [this, heard = m_heard, onValue = std::move(onValue)](const Result<T>& result) {
            if (result)
                onValue(*result);
            else if (!awaits(result.error(), heard))
                setFailed(result.error());
        });
    }

    // One action: success hands the value on, failure is reported and the page stays.
    template <typename T, typename OnValue>
    void act(QFuture<Result<T>> future, OnValue onValue)
    {
        future.then(this, [this, onValue = std::move(onValue)](const Result<T>& result) {
            if (!result)
                reportFailure(result.error());
            else if constexpr (std::is_void_v<T>)
                onValue();
            else
                onValue(*result);
        });
    }

private:
    void listen();
    void hear();
    [[nodiscard]] bool awaits(const Error& error, int heard);

    page_state::Value m_state = page_state::Loading;
    QString m_errorTitle;
    QString m_errorAdvice;
    // How often there was news of the guides, and whether the page waits for some.
    int m_heard = 0;
    bool m_awaiting = false;
};

} // namespace tongban::viewmodels
