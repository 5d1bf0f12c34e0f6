// SPDX-License-Identifier: Apache-2.0
// The auditor audited: it finds every kind of fault where it was planted, and none where none was.
#include "tests/audit/audit.h"
#include "tests/support/test_main.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickView>
#include <QTest>

Q_IMPORT_QML_PLUGIN(Tongban_DesignPlugin)

namespace tongban::audit
{

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlantedFaultIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* fault : {"name", "role", "size", "cut", "overlap", "contrast", "focus", "order"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
        QTest::newRow("covered") << QStringLiteral("contrast");
        QTest::newRow("line") << QStringLiteral("focus");
    }
    void everyPlantedFaultIsFound()
    {
        QFETCH(QString, kind);
        const Findings found = findingsWith(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(!found.isEmpty(), "the fault was not found");
        for (const Finding& one : found)
            QCOMPARE(one.kind, kind);
    }

    void nothingIsFoundWhereNothingIsWrong()
    {
        for (const Finding& one : findingsWith({}))
            QFAIL(qPrintable(one.kind + QLatin1Char(' ') + one.element));
    }

private:
    static Findings findingsWith(const QString& fault)
    {
        QAccessible::setActive(true);
        QQuickView view;
        view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
        view.setInitialProperties({{QStringLiteral("fault"), fault}});
        view.setSource(QUrl::fromLocalFile(QStringLiteral(TONGBAN_SOURCE_DIR "/tests/audit/faults/Faults.qml")));
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
        view.requestActivate();
        settleWindow(view);
        constexpr int kTarget = 44;
        return auditWindow(view, kTarget);
    }
};

} // namespace tongban::audit

using tongban::audit::FaultsTest;
TONGBAN_TEST(FaultsTest)
#include "tst_faults.moc"
