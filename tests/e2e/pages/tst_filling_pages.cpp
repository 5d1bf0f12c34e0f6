// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "tests/client/services/services_bench.h"
#include "tests/qml/inspector.h"
#include "tests/support/test_main.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::Inspector;
using tongban::testing::ServicesBench;

namespace
{

const QSize kSmallPhone(360, 640);
constexpr int kTarget = 44;
constexpr int kMostTabs = 300;

// The page of filling in, as the program shows it, at the largest text on the smallest phone.
class FilledPage
{
public:
    FilledPage(ServicesBench& bench, const QString& guideId)
        : m_services(bench.start())
        , m_context(*m_services)
    {
        AppContext::setInstance(&m_context);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&m_engine);
        component.setData(QStringLiteral("import QtQuick\nimport Tongban.Design\nimport Tongban.Filling\n"
                                         "FillPage { routeParams: ({ \"guideId\": \"%1\" }); focus: true\n"
                                         "property real scale19: Theme.scale = 1.9 }")
                              .arg(guideId)
                              .toUtf8(),
                          QUrl(QStringLiteral("qrc:/test/Page.qml")));
        m_page.reset(qobject_cast<QQuickItem*>(component.create()));
        if (m_page == nullptr)
            qFatal("%s", qPrintable(component.errorString()));
        m_window.resize(kSmallPhone);
        m_page->setParentItem(m_window.contentItem());
        m_page->setSize(kSmallPhone);
        m_window.show();
        m_window.requestActivate();
        if (!QTest::qWaitForWindowActive(&m_window) ||
            !QTest::qWaitFor([this] { return fill().state() == page_state::Ready; }, 10'000))
            qFatal("the page does not come");
    }
    ~FilledPage()
    {
        m_page.reset();
        AppContext::setInstance(nullptr);
    }

    [[nodiscard]] FillViewModel& fill() const
    {
        return *m_page->property("viewModel").value<FillViewModel*>();
    }

    // What is cut, nameless or too small to be hit.
    [[nodiscard]] QStringList faults()
    {
        QTest::qWait(0);
        (void)m_window.grabWindow();
        return m_inspector.cut(m_page.get()) + m_inspector.unreachable(m_page.get(), kTarget);
    }

    // Tab until the thing of that name has the focus; then the key.
    [[nodiscard]] bool press(const QString& name, Qt::Key key)
    {
        for (int i = 0; i < kMostTabs; ++i) {
            if (m_inspector.nameOf(m_window.activeFocusItem()).contains(name)) {
                QTest::keyClick(&m_window, key);
                QTest::qWait(0);
                return true;
            }
            QTest::keyClick(&m_window, Qt::Key_Tab);
        }
        qWarning("Tab never comes to %s", qPrintable(name));
        return false;
    }

private:
    std::unique_ptr<services::Services> m_services;
    AppContext m_context;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_page;
    Inspector m_inspector;
};

void verifyNoFaults(const QString& where, const QStringList& faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(where + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

} // namespace

class FillingPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartFitsTheSmallestPhoneAtTheLargestText_data()
    {
        QTest::addColumn<QString>("guide");
        for (const char* guide : {"wfd-026", "wfd-048", "wfd-065", "wfd-081"})
            QTest::newRow(guide) << QString::fromLatin1(guide);
    }
    void everyPartFitsTheSmallestPhoneAtTheLargestText()
    {
        QFETCH(QString, guide);
        ServicesBench bench;
        FilledPage page(bench, guide);
        verifyNoFaults(QStringLiteral("parts"), page.faults());
        QStringList parts;
        for (const Row& row : page.fill().tasks()->rows())
            parts.append(row.id);
        for (const QString& part : parts) {
            page.fill().openPage(part);
            for (const Row& row : page.fill().items()->rows()) {
                if (row.values.value(0) == QLatin1String("repeatEnd"))
                    page.fill().addInstance(row.id);
            }
            // With what is wrong shown: that takes more room.
            page.fill().nextPage();
            page.fill().openPage(part);
            verifyNoFaults(part, page.faults());
        }
        page.fill().check();
        verifyNoFaults(QStringLiteral("check"), page.faults());
    }

    void aFormIsFilledAndSentByKeyboardAlone()
    {
        ServicesBench bench;
        FilledPage page(bench, QStringLiteral("wfd-026"));
        QVERIFY(page.press(QStringLiteral("怎么"), Qt::Key_Return));
        QCOMPARE(page.fill().step(), FillViewModel::Step::Questions);
        const QString way = page.fill().pageKey();
        const auto choices = [&](const QString& path) {
            for (const Row& row : page.fill().items()->rows()) {
                if (row.id == path)
                    return row.values.value(4).toList();
            }
            return QVariantList();
        };
        QVERIFY(way.startsWith(QLatin1String("/data/")));
        for (const char* path : {"/data/way/method", "/data/way/stopped"}) {
            const QVariantList options = choices(QString::fromLatin1(path));
            QVERIFY(!options.isEmpty());
            const QString first = options.first().toMap().value(QStringLiteral("text")).toString();
            QVERIFY(page.press(first, Qt::Key_Space));
        }
        while (page.fill().step() == FillViewModel::Step::Questions)
            QVERIFY(page.press(page.fill().lastPage() ? QStringLiteral("去检查") : QStringLiteral("下一步"),
                               Qt::Key_Return));
        QCOMPARE(page.fill().step(), FillViewModel::Step::Check);
        QVERIFY2(page.fill().problems().isEmpty(), "something is missing still");
        QVERIFY(page.press(QStringLiteral("提交"), Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(page.fill().step(), FillViewModel::Step::Sent, 10'000);
    }
};

TONGBAN_TEST(FillingPagesTest)
#include "tst_filling_pages.moc"
