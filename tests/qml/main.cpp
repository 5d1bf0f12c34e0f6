// SPDX-License-Identifier: Apache-2.0
// Qt Quick Test runs every tst_*.qml of this folder.
#include "tests/qml/inspector.h"

#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQml/qqml.h>
#include <QtQuickTest>

#include <utility>

Q_IMPORT_QML_PLUGIN(Tongban_DesignPlugin)
Q_IMPORT_QML_PLUGIN(Tongban_AppPlugin)

namespace tongban::testing
{

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }

    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonType<Inspector>("Tongban.Testing", 1, 0, "Inspector",
                                            [](QQmlEngine*, QJSEngine*) -> QObject* { return new Inspector; });
    }
};

} // namespace tongban::testing

// QUICK_TEST_MAIN_WITH_SETUP, but without a display unless one is asked for.
int main(int argc, char** argv)
{
    for (const auto& [name, value] : {std::pair{"QT_QPA_PLATFORM", "offscreen"}, {"QT_QUICK_BACKEND", "software"}}) {
        if (qEnvironmentVariableIsEmpty(name))
            qputenv(name, value);
    }
    QTEST_SET_MAIN_SOURCE_PATH
    tongban::testing::Setup setup;
    return quick_test_main_with_setup(argc, argv, "tst_qml", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
