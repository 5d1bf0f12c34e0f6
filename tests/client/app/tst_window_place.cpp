// SPDX-License-Identifier: Apache-2.0
#include "client/app/window_place.h"
#include "tests/support/test_main.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class WindowPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowComesBackAsLargeAsItWasLeft()
    {
        {
            Run run(m_file);
            QSignalSpy resized(run.window.get(), &QWindow::heightChanged);
            run.window->resize(701, 502);
            QTRY_COMPARE(resized.count(), 1);
        }
        const Run again(m_file);
        QTRY_COMPARE(again.window->size(), QSize(701, 502));
    }

    void itsPanesComeBackAsTheyWereDrawnApart()
    {
        {
            Run run(m_file);
            QCOMPARE(run.window->property("share").toDouble(), 0.0);
            run.window->setProperty("share", 0.35);
        }
        const Run again(m_file);
        QCOMPARE(again.window->property("share").toDouble(), 0.35);
    }

    void aFileThatIsNoneOfOursIsNoPlace()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00\xff garbage [General\nsize=@Size(-4 nine)\nshare=wide\n", 50);
        file.close();
        const Run run(m_file);
        QCOMPARE(run.window->size(), QSize(640, 480));
        QCOMPARE(run.window->property("share").toDouble(), 0.0);
    }

    void init()
    {
        QFile::remove(m_file);
    }

private:
    struct Run {
        explicit Run(const QString& file)
        {
            QQmlComponent component(&engine);
            component.setData(
                "import QtQuick\nWindow { width: 640; height: 480; visible: true\n property real share: 0 }", {});
            window.reset(qobject_cast<QQuickWindow*>(component.create()));
            if (!window)
                qFatal("no window");
            // As in the program: a window that is not seen yet has no size of its own.
            if (!QTest::qWaitForWindowExposed(window.get()))
                qFatal("it is not seen");
            place = std::make_unique<tongban::app::WindowPlace>(*window, file);
        }
        QQmlEngine engine;
        std::unique_ptr<QQuickWindow> window;
        std::unique_ptr<tongban::app::WindowPlace> place;
    };

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("window.ini"));
};

TONGBAN_TEST(WindowPlaceTest)

#include "tst_window_place.moc"
