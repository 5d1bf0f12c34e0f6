// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/choice_rows.h"

#include "client/domain/drafts/draft_fields.h"
#include "client/services/filling/draft_answers.h"
#include "client/viewmodels/filling/filling_words.h"
#include "client/viewmodels/filling/material_rows.h"
#include "client/viewmodels/text/date_text.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

using services::Filling;

const forms::PageItem* itemOf(const forms::Page& page, forms::NodeId node)
{
    const auto found = std::find_if(page.items.begin(), page.items.end(),
                                    [node](const forms::PageItem& item) { return item.node == node; });
    return node == forms::kNoNode || found == page.items.end() ? nullptr : &*found;
}

QString materialName(const Filling& filling, const std::string& id)
{
    for (const domain::PlannedMaterial& planned : filling.materials()) {
        if (planned.material->id() == id)
            return QString::fromStdString(planned.material->name());
    }
    return QString::fromStdString(id);
}

QString labelOf(const Filling& filling, const Filling::OpenQuestion& question, const forms::PageItem* item)
{
    const std::string material = services::materialOf(question.place);
    if (!material.empty())
        return materialName(filling, material);
    if (item != nullptr && item->kind == forms::PageItem::Kind::InstanceHead)
        return instanceTitle(filling.session(), *item);
    if (question.node != forms::kNoNode)
        return QString::fromStdString(filling.state(question.node).label);
    return QString::fromStdString(question.place.substr(question.place.rfind('/') + 1));
}

QString valueText(const Filling& filling, const Filling::OpenQuestion& question, const v1::DraftValue& value)
{
    if (domain::isInstancePath(question.place)) {
        //: A member of the family, or a file, that one device removed and the other filled in further.
        return value.text().empty() ? fillingWords(QT_TRANSLATE_NOOP("Filling", "删掉"))
                                    //: As above: it is not removed.
                                    : fillingWords(QT_TRANSLATE_NOOP("Filling", "留着"));
    }
    if (!services::materialOf(question.place).empty()) {
        v1::DraftField field;
        field.set_path(question.place);
        return wayName(services::materialStatusOf(field, value).way());
    }
    if (question.node == forms::kNoNode)
        return QString::fromStdString(value.text());
    forms::NodeState state = filling.state(question.node);
    state.value = value.text();
    return answerText(state);
}

QVariantMap valueRow(const Filling& filling, const Filling::OpenQuestion& question, std::size_t index)
{
    v1::DraftValue value = question.values[index];
    const bool here = index == 0 && question.firstIsHere;
    if (here && question.node != forms::kNoNode)
        value.set_text(filling.session().value(question.node));
    QString text = valueText(filling, question, value);
    if (text.isEmpty()) {
        //: One of two answers to choose from: the answer was taken away.
        text = fillingWords(QT_TRANSLATE_NOOP("Filling", "空着"));
    }
    const QString device = QString::fromStdString(value.device_name());
    const bool own = here || value.device_id() == filling.form().deviceId;
    //: Above one of two answers to choose from: it was written on this device.
    const QString who = own ? fillingWords(QT_TRANSLATE_NOOP("Filling", "本机填的"))
                        : device.isEmpty()
                            //: Above one of two answers to choose from.
                            ? fillingWords(QT_TRANSLATE_NOOP("Filling", "另一台设备填的"))
                            //: Above one of two answers to choose from; %1 is the name of the other device.
                            : fillingWords(QT_TRANSLATE_NOOP("Filling", "另一台设备填的（%1）")).arg(device);
    return {{QStringLiteral("text"), text},
            {QStringLiteral("who"), who},
            {QStringLiteral("when"), momentText(value.at_ms(), regionToday())}};
}

} // namespace

QList<QByteArray> choiceRoles()
{
    return {"label", "values", "pageKey"};
}

QList<Row> choiceRows(const Filling& filling, const std::vector<forms::Page>& pages)
{
    QList<Row> rows;
    for (const Filling::OpenQuestion& question : filling.openQuestions()) {
        QString pageKey = services::materialOf(question.place).empty() ? QString() : QString::fromLatin1(kMaterialsKey);
        const forms::PageItem* item = nullptr;
        for (const forms::Page& page : pages) {
            if (item != nullptr || itemOf(page, question.node) == nullptr)
                continue;
            item = itemOf(page, question.node);
            pageKey = QString::fromStdString(page.key);
        }
        QVariantList values;
        for (std::size_t i = 0; i < question.values.size(); ++i)
            values.append(valueRow(filling, question, i));
        rows.append({QString::fromStdString(question.place), {labelOf(filling, question, item), values, pageKey}});
    }
    return rows;
}

QVariantList choiceProblems(const QList<Row>& choices)
{
    QVariantList problems;
    for (const Row& row : choices) {
        //: A line above a form: two devices wrote something else; %1 is the question.
        const QString text = fillingWords(QT_TRANSLATE_NOOP("Filling", "两台设备填得不一样，请选一个：%1"))
                                 .arg(row.values.value(0).toString());
        problems.append(QVariantMap{{QStringLiteral("text"), text},
                                    {QStringLiteral("pageKey"), QString()},
                                    {QStringLiteral("itemKey"), QString()}});
    }
    return problems;
}

} // namespace tongban::viewmodels
