// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ui/window/scrolling.h"

#include "client/viewmodels/browse/guide_rows.h"
#include "client/viewmodels/row_list_model.h"
#include "tests/bench/ui/window/frames.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>

#include <vector>

namespace tongban::bench
{

namespace
{

constexpr int kRows = 10'000;
// A brisk finger: half a row a frame.
constexpr qreal kStep = 42;

QList<viewmodels::Row> manyRows()
{
    QList<viewmodels::Row> rows;
    for (int i = 0; i < kRows; ++i) {
        const QString number = QString::number(i);
        rows.append({number,
                     {QStringLiteral("养老保险关系转移接续 ") + number, QStringLiteral("城乡居民基本养老保险") + number,
                      QString(), QStringLiteral("人力资源和社会保障局"), i % 3 == 0}});
    }
    return rows;
}

} // namespace

nlohmann::json scrollThrough(const QString& page, int frames)
{
    viewmodels::RowListModel model(viewmodels::guideRoles());
    model.setRows(manyRows());
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("rows"), QVariant::fromValue<QObject*>(&model)}});
    engine.load(QUrl(QStringLiteral("qrc:/bench/") + page));
    if (engine.rootObjects().isEmpty())
        return {{"error", "the page cannot be made"}};
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    auto* list = window->property("list").value<QQuickItem*>();
    Frames seen(*window);
    if (list == nullptr || !seen.next())
        return {{"error", "no frame comes"}};
    std::vector<double> took;
    std::vector<double> work;
    for (int i = 0; i < frames; ++i) {
        const qint64 begun = nowNs();
        const double worked = workMs();
        list->setProperty("contentY", (i + 1) * kStep);
        if (!seen.next())
            return {{"error", "no frame comes"}};
        took.push_back(msSince(begun));
        work.push_back(workMs() - worked);
    }
    return {{"frames", took}, {"work", work}};
}

} // namespace tongban::bench
