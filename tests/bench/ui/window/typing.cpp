// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/window/typing.h"

#include "client/viewmodels/browse/search_view_model.h"
#include "tests/bench/ui/window/frames.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QQuickItem>

#include <vector>

namespace tongban::bench
{

namespace
{

constexpr int kPatienceMs = 10'000;

// The view-model of the search page, once that page is there.
viewmodels::SearchViewModel* searchBelow(const QQuickItem& item)
{
    if (auto* found = qobject_cast<viewmodels::SearchViewModel*>(item.property("viewModel").value<QObject*>()))
        return found;
    for (const QQuickItem* child : item.childItems()) {
        if (auto* found = searchBelow(*child))
            return found;
    }
    return nullptr;
}

QQuickItem* shellBelow(QQuickItem& item)
{
    if (item.property("navPlace").isValid())
        return &item;
    for (QQuickItem* child : item.childItems()) {
        if (QQuickItem* found = shellBelow(*child))
            return found;
    }
    return nullptr;
}

void press(QQuickWindow& window, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(&window, &up);
}

// As an input method hands over what was typed.
void commit(const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

// Nobody types before there is what the page shows by itself, and it stands still.
viewmodels::SearchViewModel* openSearch(QQuickWindow& window, Frames& frames)
{
    if (auto* there = searchBelow(*window.contentItem()))
        return there;
    QMetaObject::invokeMethod(shellBelow(*window.contentItem()), "go", Q_ARG(QString, QStringLiteral("search")),
                              Q_ARG(QVariant, QVariantMap()));
    const QDeadlineTimer patience(kPatienceMs);
    while (!patience.hasExpired() && frames.next()) {
        auto* there = searchBelow(*window.contentItem());
        if (there != nullptr && there->results()->count() > 0) {
            frames.untilStill();
            return there;
        }
    }
    return nullptr;
}

} // namespace

nlohmann::json typeInSearch(QQuickWindow& window, const QString& word)
{
    Frames frames(window);
    viewmodels::SearchViewModel* search = openSearch(window, frames);
    if (search == nullptr || QGuiApplication::focusObject() == nullptr)
        return {{"error", "there is no search page"}};
    int answers = 0;
    QObject listener;
    QObject::connect(search, &viewmodels::SearchViewModel::resultsChanged, &listener, [&answers] { ++answers; });
    std::vector<double> painted;
    press(window, Qt::Key_A, Qt::ControlModifier);
    press(window, Qt::Key_Delete, Qt::NoModifier);
    for (const QChar letter : word) {
        const int before = answers;
        const qint64 begun = nowNs();
        commit(QString(letter));
        const QDeadlineTimer patience(kPatienceMs);
        while (answers == before && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        // Where the same guides are found as before, nothing has to be drawn: it is drawn all the same.
        window.update();
        if (answers == before || !frames.next())
            return {{"error", "no results come"}};
        painted.push_back(msSince(begun));
    }
    return {{"ms", painted}, {"results", search->results()->count()}};
}

} // namespace tongban::bench
