// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/driver/hands.h"
#include "tests/support/test_main.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace tongban;
using namespace tongban::e2e;
using namespace std::chrono_literals;

namespace
{

// A list with a button below its rows, and something that may lie above all of it.
constexpr const char* kPage = R"(
import QtQuick
Item {
    property int rows: 2
    property int presses: 0
    property alias covered: cover.visible
    width: 390; height: 844
    Flickable {
        anchors.fill: parent
        contentHeight: column.height
        Column {
            id: column
            width: parent.width
            Repeater { model: rows; Item { width: 390; height: 120 } }
            MouseArea { objectName: "button"; width: 390; height: 60; onClicked: ++presses }
        }
    }
    MouseArea { id: cover; objectName: "cover"; anchors.fill: parent; visible: false }
}
)";

constexpr auto kPatience = 600ms;

} // namespace

// What the hand of every story does before it presses: what it gets wrong looks like a fault of the program.
class HandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QQmlComponent component(&m_engine);
        component.setData(kPage, QUrl());
        m_page.reset(qobject_cast<QQuickItem*>(component.create()));
        QVERIFY2(m_page != nullptr, qPrintable(component.errorString()));
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(390, 844);
        m_page->setParentItem(m_window->contentItem());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void whatIsBelowTheWindowIsBroughtIntoItAndPressed()
    {
        m_page->setProperty("rows", 20);
        Hands hands(*m_window, kPatience);
        pressIt(hands);
        QCOMPARE(presses(), 1);
        QCOMPARE(hands.count(), 1);
    }

    void whatAMessageLiesAboveIsPressedOnceItHasGone()
    {
        m_page->setProperty("covered", true);
        QTimer::singleShot(kPatience / 3, m_page.get(), [this] { m_page->setProperty("covered", false); });
        Hands hands(*m_window, kPatience);
        pressIt(hands);
        QCOMPARE(presses(), 1);
    }

    void whatNewRowsMoveOutOfTheWindowMeanwhileIsBroughtBackAndPressed()
    {
        m_page->setProperty("covered", true);
        QTimer::singleShot(kPatience / 3, m_page.get(), [this] { m_page->setProperty("rows", 20); });
        QTimer::singleShot(kPatience * 2 / 3, m_page.get(), [this] { m_page->setProperty("covered", false); });
        Hands hands(*m_window, kPatience);
        pressIt(hands);
        QCOMPARE(presses(), 1);
    }

    void whatStaysCoveredIsNotPressedAndWhatLiesAboveIsNamed()
    {
        m_page->setProperty("covered", true);
        Hands hands(*m_window, kPatience);
        const Result<void> tapped = hands.tap(button());
        QVERIFY(!tapped);
        QCOMPARE(tapped.error().code, ErrorCode::FailedPrecondition);
        QVERIFY2(tapped.error().detail.find("cover") != std::string::npos, tapped.error().detail.c_str());
        QCOMPARE(presses(), 0);
        QCOMPARE(hands.count(), 0);
    }

    void whatGoesAwayMeanwhileIsToBeLookedForAnew()
    {
        m_page->setProperty("covered", true);
        QTimer::singleShot(kPatience / 3, m_page.get(), [this] { delete &button(); });
        const Result<void> tapped = Hands(*m_window, kPatience).tap(button());
        QVERIFY(!tapped);
        QCOMPARE(tapped.error().code, ErrorCode::Cancelled);
    }

    void whatCannotBeBroughtIntoTheWindowIsToBeLookedForAnew()
    {
        button().setParentItem(m_page.get());
        button().setY(2'000);
        const Result<void> tapped = Hands(*m_window, kPatience).tap(button());
        QVERIFY(!tapped);
        QCOMPARE(tapped.error().code, ErrorCode::Cancelled);
        QCOMPARE(presses(), 0);
    }

private:
    [[nodiscard]] QQuickItem& button() const
    {
        return *m_page->findChild<QQuickItem*>(QStringLiteral("button"));
    }

    void pressIt(Hands& hands) const
    {
        const Result<void> tapped = hands.tap(button());
        QVERIFY2(tapped, tapped ? "" : tapped.error().detail.c_str());
    }

    [[nodiscard]] int presses() const
    {
        return m_page->property("presses").toInt();
    }

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_page;
};

TONGBAN_TEST(HandsTest)

#include "tst_hands.moc"
