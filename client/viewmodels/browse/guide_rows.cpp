// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/browse/guide_rows.h"

#include "client/viewmodels/app_context.h"

namespace tongban::viewmodels
{

QList<QByteArray> guideRoles()
{
    return {"title", "officialName", "summary", "department", "online"};
}

QList<Row> guideRows(const std::vector<services::GuideLine>& lines, const services::CatalogueService& catalogue)
{
    const bool english = AppContext::instance().language() == QLatin1String("en");
    QList<Row> rows;
    for (const services::GuideLine& line : lines) {
        const QString official = QString::fromStdString(line.name);
        const QString plain = QString::fromStdString(line.plainName);
        const QString foreign = QString::fromStdString(line.nameEn);
        QString title = plain.isEmpty() ? official : plain;
        if (english && !foreign.isEmpty())
            title = foreign;
        rows.append({QString::fromStdString(line.id),
                     {title, official, QString::fromStdString(line.summary), catalogue.termName(line.departmentId),
                      line.online}});
    }
    return rows;
}

} // namespace tongban::viewmodels
