// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/filling/material_rows.h"

#include "client/viewmodels/filling/filling_words.h"
#include "client/viewmodels/filling/item_kinds.h"
#include "client/viewmodels/text/date_text.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

using domain::MaterialFault;
using domain::PlannedMaterial;

bool isNamed(const services::Filling& filling, const PlannedMaterial& planned)
{
    const auto& named = filling.scope().materials();
    return std::any_of(named.begin(), named.end(),
                       [&](const v1::CorrectionItem& item) { return item.material_id() == planned.material->id(); });
}

// In a correction only what the office asked for; what the form asks for stands in the form.
std::vector<PlannedMaterial> shownMaterials(const services::Filling& filling)
{
    std::vector<PlannedMaterial> all = filling.materials();
    const bool correcting = !filling.draft().case_id().empty();
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const PlannedMaterial& planned) {
                                 return planned.inForm || (correcting && !isNamed(filling, planned));
                             }),
              all.end());
    return all;
}

QVariantList wayOptions(const v1::Material& material)
{
    QVariantList options;
    for (const v1::MaterialWay way : domain::waysOf(material))
        options.append(QVariantMap{{QStringLiteral("value"), int(way)}, {QStringLiteral("text"), wayName(way)}});
    return options;
}

// Which licence it is that spares the paper.
QString licenceText(const PlannedMaterial& planned)
{
    if (planned.status.way() != v1::MATERIAL_WAY_LICENCE)
        return {};
    const QString name = QString::fromStdString(planned.material->licence_name());
    if (planned.licence == nullptr) {
        //: Below a paper that need not be handed in: %1 is the name of the electronic licence.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "不用交：窗口自己查电子证照《%1》")).arg(name);
    }
    if (planned.licence->valid_until().empty()) {
        //: Below a paper that need not be handed in: %1 is the name of the person's electronic licence.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "不用交：您有电子证照《%1》，长期有效")).arg(name);
    }
    //: Below a paper that need not be handed in: %1 is the person's electronic licence, %2 its last day.
    return fillingWords(QT_TRANSLATE_NOOP("Filling", "不用交：您有电子证照《%1》，有效到%2"))
        .arg(name, dayText(planned.licence->valid_until(), regionToday()));
}

QString faultWords(MaterialFault fault)
{
    switch (fault) {
    case MaterialFault::None: return {};
    //: A paper was given in a way the guide does not allow.
    case MaterialFault::NotThisWay: return fillingWords(QT_TRANSLATE_NOOP("Filling", "这样交不行，请换一种"));
    //: A paper is promised for later; %1 is the most days.
    case MaterialFault::PromisedDay:
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "请选哪天补上，最晚 %1 天以内"))
            .arg(domain::kPromisedDaysMost);
    //: A paper has to be photographed, or the statement signed.
    case MaterialFault::File: return fillingWords(QT_TRANSLATE_NOOP("Filling", "还没有照片、文件或签名"));
    //: Nothing is said of a paper yet.
    case MaterialFault::Missing: return fillingWords(QT_TRANSLATE_NOOP("Filling", "请说一下怎么交"));
    }
    return {};
}

QString declarationText(const v1::Material& material)
{
    //: What is signed instead of handing in a paper; %1 is the paper.
    return fillingWords(
               QT_TRANSLATE_NOOP("Filling",
                                 "我承诺：“%1”我符合要求，说的都是真的。要是不实，愿意退回办好的结果，承担责任。"))
        .arg(QString::fromStdString(material.name()));
}

QVariantList fileRows(const services::Filling& filling, const std::string& materialId, const ItemContext& context)
{
    QVariantList rows;
    for (const v1::Attachment& file : filling.materialFiles(materialId)) {
        const QString name = QString::fromStdString(file.name());
        rows.append(QVariantMap{{QStringLiteral("name"), name},
                                {QStringLiteral("detail"), fileText(file, context.elsewhere.contains(name))},
                                {QStringLiteral("preview"), context.previews.value(name)}});
    }
    return rows;
}

// 诊断证明：12月8日 前补上
QString givenText(const services::Filling& filling, const PlannedMaterial& planned)
{
    const v1::MaterialWay way = planned.status.way();
    if (way == v1::MATERIAL_WAY_LICENCE)
        return licenceText(planned);
    if (way == v1::MATERIAL_WAY_LATE && !planned.status.promised_date().empty()) {
        //: How a paper is given: it is promised for the day %1.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "先办，%1 前补上"))
            .arg(dayText(planned.status.promised_date(), regionToday()));
    }
    const auto files = qsizetype(filling.materialFiles(planned.material->id()).size());
    if (way == v1::MATERIAL_WAY_ATTACHED && files > 0) {
        //: How a paper is given: %1 files were added.
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "已添加 %1 个文件")).arg(files);
    }
    if (way == v1::MATERIAL_WAY_UNSPECIFIED && planned.settled)
        return fillingWords(QT_TRANSLATE_NOOP("Filling", "不是一定要"));
    return wayName(way == v1::MATERIAL_WAY_UNSPECIFIED ? v1::MATERIAL_WAY_ON_SITE : way);
}

} // namespace

QString wayName(v1::MaterialWay way)
{
    switch (way) {
    //: How a paper is given: the office looks the electronic licence up, nothing is handed in.
    case v1::MATERIAL_WAY_LICENCE: return fillingWords(QT_TRANSLATE_NOOP("Filling", "免提交，窗口查电子证照"));
    //: How a paper is given.
    case v1::MATERIAL_WAY_ATTACHED: return fillingWords(QT_TRANSLATE_NOOP("Filling", "现在拍照或传文件"));
    //: How a paper is given.
    case v1::MATERIAL_WAY_ON_SITE: return fillingWords(QT_TRANSLATE_NOOP("Filling", "到窗口时带去"));
    //: How a paper is given: later, on a day one promises (容缺).
    case v1::MATERIAL_WAY_LATE: return fillingWords(QT_TRANSLATE_NOOP("Filling", "先办，过几天再补（容缺）"));
    //: How a paper is given: a signed statement stands for it (承诺).
    case v1::MATERIAL_WAY_DECLARED: return fillingWords(QT_TRANSLATE_NOOP("Filling", "签一份承诺，不用交（承诺制）"));
    default: return {};
    }
}

QList<QByteArray> materialRoles()
{
    return {"name", "hint", "group", "way", "options", "given", "needed", "day", "declaration", "files", "error"};
}

QList<Row> materialRows(const services::Filling& filling, const ItemContext& context)
{
    QList<Row> rows;
    for (const PlannedMaterial& planned : shownMaterials(filling)) {
        const v1::Material& material = *planned.material;
        const MaterialFault fault = filling.faultOf(planned);
        const bool told = context.showAll || context.left.contains(QString::fromStdString(material.id()));
        const bool declared = planned.status.way() == v1::MATERIAL_WAY_DECLARED;
        rows.append(
            {QString::fromStdString(material.id()),
             {QString::fromStdString(material.name()),
              QString::fromStdString(planned.certain ? material.hint() : material.optional_note()),
              QString::fromUtf8(planned.groupTitle.data(), qsizetype(planned.groupTitle.size())),
              int(planned.status.way()), wayOptions(material), licenceText(planned), !planned.settled,
              QString::fromStdString(planned.status.promised_date()), declared ? declarationText(material) : QString(),
              fileRows(filling, material.id(), context), told ? faultWords(fault) : QString()}});
    }
    return rows;
}

bool hasMaterials(const services::Filling& filling)
{
    return !shownMaterials(filling).empty();
}

bool asksForMaterials(const services::Filling& filling)
{
    const std::vector<PlannedMaterial> all = shownMaterials(filling);
    return std::any_of(all.begin(), all.end(), [](const PlannedMaterial& planned) {
        const v1::MaterialWay way = planned.status.way();
        return !planned.settled || (way != v1::MATERIAL_WAY_UNSPECIFIED && way != v1::MATERIAL_WAY_LICENCE);
    });
}

Row materialsTask(const services::Filling& filling)
{
    // As the design system's Tone has them.
    constexpr int kDone = 2;
    constexpr int kWarning = 3;
    const std::vector<PlannedMaterial> all = shownMaterials(filling);
    const auto spared = std::count_if(all.begin(), all.end(), [](const PlannedMaterial& planned) {
        return planned.status.way() == v1::MATERIAL_WAY_LICENCE;
    });
    const bool wrong = !materialProblems(filling).isEmpty();
    //: Below "papers" in the list of a form's parts: %1 of them, %2 need not be handed in.
    const QString detail =
        fillingWords(QT_TRANSLATE_NOOP("Filling", "共 %1 样，%2 样免提交")).arg(all.size()).arg(spared);
    const QString status = wrong ? fillingWords(QT_TRANSLATE_NOOP("Filling", "要改"))
                                 : fillingWords(QT_TRANSLATE_NOOP("Filling", "可以了"));
    //: A part of a form: the papers beside it.
    return {QLatin1String(kMaterialsKey),
            {fillingWords(QT_TRANSLATE_NOOP("Filling", "材料怎么交")), detail, status, wrong ? kWarning : kDone}};
}

QList<Row> materialAnswers(const services::Filling& filling)
{
    QList<Row> rows;
    for (const PlannedMaterial& planned : shownMaterials(filling)) {
        rows.append({QStringLiteral("material:") + QString::fromStdString(planned.material->id()),
                     {fillingWords(QT_TRANSLATE_NOOP("Filling", "材料怎么交")),
                      QString::fromStdString(planned.material->name()), givenText(filling, planned),
                      faultWords(filling.faultOf(planned)), QLatin1String(kMaterialsKey), true, QString()}});
    }
    return rows;
}

QVariantList materialProblems(const services::Filling& filling)
{
    QVariantList rows;
    for (const PlannedMaterial& planned : shownMaterials(filling)) {
        const MaterialFault fault = filling.faultOf(planned);
        if (fault == MaterialFault::None)
            continue;
        const QString text = fillingWords(QT_TRANSLATE_NOOP("Filling", "%1：%2"))
                                 .arg(QString::fromStdString(planned.material->name()), faultWords(fault));
        rows.append(QVariantMap{{QStringLiteral("text"), text},
                                {QStringLiteral("pageKey"), QLatin1String(kMaterialsKey)},
                                {QStringLiteral("itemKey"), QString::fromStdString(planned.material->id())}});
    }
    return rows;
}

} // namespace tongban::viewmodels
