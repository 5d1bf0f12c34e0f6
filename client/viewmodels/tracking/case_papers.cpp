// SPDX-License-Identifier: Apache-2.0
// CaseViewModel: papers that were promised, handing them in, and the licence one gets.
#include "client/domain/case_rules.h"
#include "client/domain/materials/material_rules.h"
#include "client/services/form_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/tracking/case_view_model.h"

namespace tongban::viewmodels
{

void CaseViewModel::fillPromises()
{
    QList<Row> rows;
    for (const v1::MaterialStatus& status : m_view.value.submission().materials()) {
        const bool late = domain::promisedDay(status).has_value();
        if (!late && status.way() != v1::MATERIAL_WAY_DECLARED)
            continue;
        const QDate day = dateOf(status.promised_date());
        const QString text =
            //: A paper that was promised for later: %1 the day, %2 how many days are left.
            late ? tr("%1 前补上，%2").arg(dayText(day, regionToday()), daysLeftText(day, regionToday()))
                 //: A statement was signed instead of handing in a paper.
                 : tr("您签了承诺，没有交材料。来核查的时候，要和承诺的一样。");
        rows.append({QString::fromStdString(status.material_id()),
                     {QString::fromStdString(status.name()), text, late && domain::maySupply(m_view.value)}});
    }
    m_promises.setRows(rows);
}

RowListModel* CaseViewModel::promises()
{
    return &m_promises;
}

QString CaseViewModel::licenceId() const
{
    return QString::fromStdString(m_view.value.result().licence_id());
}

void CaseViewModel::supply(const QString& materialId, const QUrl& file)
{
    const services::LooseFile loose{file.isLocalFile() ? file.toLocalFile() : file.toString(), {}, {}};
    act(services().forms().attach(QString::fromStdString(m_view.value.principal_id()), loose),
        [this, materialId](const v1::Attachment& attachment) {
            v1::SupplyMaterialPayload supplied;
            supplied.set_material_id(materialId.toStdString());
            *supplied.add_attachments() = attachment;
            act(services().cases().supply(m_caseId, supplied),
                [] { AppContext::instance().announce(tr("已存在本机，正在补交")); });
        });
}

} // namespace tongban::viewmodels
