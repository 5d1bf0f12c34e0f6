// SPDX-License-Identifier: Apache-2.0
// GuideViewModel: what the answers narrow the guide to.
#include "client/domain/acting.h"
#include "client/domain/calendar/limit.h"
#include "client/domain/id_number.h"
#include "client/domain/situation.h"
#include "client/services/catalogue_service.h"
#include "client/services/guide_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/guide/guide_view_model.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_text.h"
#include "sync/base/clock.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

bool isChosen(const domain::Answers& answers, const v1::Question& question, const std::string& option)
{
    const v1::SituationAnswer* answer = domain::findAnswer(answers, question.id());
    return answer != nullptr &&
           std::find(answer->option_ids().begin(), answer->option_ids().end(), option) != answer->option_ids().end();
}

QVariantList optionRows(const domain::Answers& answers, const v1::Question& question)
{
    QVariantList options;
    for (const v1::Option& option : question.options()) {
        const bool chosen = isChosen(answers, question, option.id());
        const std::string& hint = chosen && !option.note().empty() ? option.note() : option.hint();
        options.append(QVariantMap{{QStringLiteral("id"), QString::fromStdString(option.id())},
                                   {QStringLiteral("label"), QString::fromStdString(option.label())},
                                   {QStringLiteral("hint"), QString::fromStdString(hint)},
                                   {QStringLiteral("chosen"), chosen}});
    }
    return options;
}

bool isTicked(const v1::Checklist& checklist, const std::string& material)
{
    const auto& ticked = checklist.ticked_material_ids();
    return std::find(ticked.begin(), ticked.end(), material) != ticked.end();
}

} // namespace

void GuideViewModel::fillSituation()
{
    const domain::Situation situation = domain::narrow(m_guide, m_checklist.situations());
    m_ended = situation.ending != nullptr;
    m_ending = m_ended ? *situation.ending : v1::Ending();
    m_hasForm = !situation.forms.empty();
    fillQuestions(situation);
    fillMaterials(situation);
    fillStages(situation);
    Q_EMIT narrowed();
}

void GuideViewModel::fillQuestions(const domain::Situation& situation)
{
    QList<Row> rows;
    for (const v1::Question* question : situation.questions) {
        rows.append({QString::fromStdString(question->id()),
                     {QString::fromStdString(question->text()), QString::fromStdString(question->hint()),
                      question->multiple(), optionRows(m_checklist.situations(), *question)}});
    }
    m_questions.setRows(rows);
}

void GuideViewModel::fillMaterials(const domain::Situation& situation)
{
    QList<Row> rows;
    m_needed = 0;
    m_ready = 0;
    for (const domain::MaterialGroup& group : situation.materials) {
        bool groupReady = false;
        for (const domain::MaterialNeed& need : group.materials) {
            const v1::Material& material = *need.material;
            const bool spared = !material.licence_code().empty();
            const bool ticked = isTicked(m_checklist, material.id());
            groupReady = groupReady || spared || ticked;
            //: Above materials of which one is enough: %1 says what they prove.
            const QString title =
                group.id.empty()
                    ? QString()
                    : tr("%1：有一样就行").arg(QString::fromUtf8(group.title.data(), qsizetype(group.title.size())));
            const QString hint = QString::fromStdString(need.certain ? material.hint() : material.optional_note());
            rows.append({QString::fromStdString(material.id()),
                         {QString::fromStdString(material.name()), copiesText(material), hint,
                          &need == &group.materials.front() ? title : QString(), spared, ticked}});
        }
        m_needed += 1;
        m_ready += groupReady ? 1 : 0;
    }
    m_materials.setRows(rows);
}

void GuideViewModel::fillStages(const domain::Situation& situation)
{
    m_stages.clear();
    int group = 0;
    for (const v1::Step* step : situation.steps) {
        QStringList detail{services().catalogue().termName(step->department_id()), limitText(step->limit())};
        if (step->outside_clock())
            //: On a step whose time does not count against the limit.
            detail.append(tr("不计入时限"));
        detail.removeAll(QString());
        const QVariantMap cell{{QStringLiteral("title"), QString::fromStdString(step->name())},
                               //: Between the parts of a step's details.
                               {QStringLiteral("detail"), detail.join(tr(" · "))}};
        const bool beside = step->parallel_group() != 0 && step->parallel_group() == group;
        group = step->parallel_group();
        if (beside)
            m_stages.last() = QVariantList(m_stages.last().toList()) << QVariant(cell);
        else
            m_stages.append(QVariant(QVariantList{cell}));
    }
}

QString GuideViewModel::endingTitle() const
{
    return m_ended ? viewmodels::endingTitle(m_ending.kind()) : QString();
}

QString GuideViewModel::endingReason() const
{
    return QString::fromStdString(m_ending.reason());
}

QString GuideViewModel::endingWhere() const
{
    return QString::fromStdString(m_ending.where_to_go());
}

QString GuideViewModel::endingGuideId() const
{
    return QString::fromStdString(m_ending.guide_id());
}

QString GuideViewModel::materialsText() const
{
    if (m_needed == 0)
        return tr("不用带材料");
    //: Above the materials of a guide: how many are needed, how many are there.
    return tr("要 %1 样，已备好 %2 样").arg(m_needed).arg(m_ready);
}

QString GuideViewModel::narrowedText() const
{
    const auto before = static_cast<int>(domain::narrow(m_guide, {}).materials.size());
    const auto& rows = m_materials.rows();
    const auto spared = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.values[4].toBool(); });
    if (m_ended || m_needed >= before)
        return {};
    //: Below the questions of a guide, once the answers made the list of papers shorter: from %1 to %2, of which the
    //: office looks up %3 itself.
    return tr("按您选的，要带的从 %1 样减到 %2 样，其中免提交 %3 样").arg(before).arg(m_needed).arg(spared);
}

QVariantList GuideViewModel::stages() const
{
    return m_stages;
}

QString GuideViewModel::deadlineText() const
{
    const domain::Date today = domain::chinaTime(SystemClock().now()).date;
    const std::optional<domain::DueDate> due =
        domain::deadlineOf(m_guide, today, services().catalogue().workCalendar());
    if (!due || due->date == today)
        return {};
    const QString day = dayText(domain::formatDate(due->date), regionToday());
    if (due->provisional)
        //: %1 is a day; next year's holidays are not published yet, so it may move.
        return tr("今天受理的话，最晚 %1 办完（暂定，明年放假安排还没公布）").arg(day);
    //: %1 is the day by which it is decided when it is accepted today.
    return tr("今天受理的话，最晚 %1 办完").arg(day);
}

bool GuideViewModel::actingAllowed() const
{
    const v1::Principal* principal = services().principals().active();
    if (principal == nullptr)
        return true;
    const auto number = domain::parseIdNumber(principal->profile().id_number());
    const std::optional<domain::Date> birth = number ? std::optional(number->birthDate) : std::nullopt;
    return domain::mayAct(m_guide.proxy(), principal->basis(), birth, domain::chinaTime(SystemClock().now()).date)
        .allowed();
}

bool GuideViewModel::canFill() const
{
    return !m_ended && m_hasForm && services().principals().active() != nullptr && actingAllowed();
}

QString GuideViewModel::fillNote() const
{
    if (m_ended)
        return endingTitle();
    if (!m_hasForm)
        return tr("这件事不用填表");
    if (services().principals().active() == nullptr)
        return tr("登录后可以自己填");
    if (!actingAllowed())
        //: Said before any filling: nobody may do this for somebody else.
        return tr("这件事要本人办，不能替他填。可以预约或请人上门。");
    //: Below the door to the form, which was begun earlier.
    return m_hasDraft ? tr("上次填到一半，接着填") : QString();
}

bool GuideViewModel::canBook() const
{
    return !m_ended && m_guide.booking().offered() && services().principals().active() != nullptr;
}

QString GuideViewModel::bookNote() const
{
    if (!m_guide.booking().offered())
        return tr("不用预约，直接去就行");
    return services().principals().active() == nullptr ? tr("登录后可以预约") : QString();
}

bool GuideViewModel::canAskHelp() const
{
    return !m_ended && services().principals().active() != nullptr &&
           (m_guide.channels().home_visit() || m_guide.appearance().policy() == v1::APPEARANCE_POLICY_HOME_VISIT ||
            m_guide.proxy().policy() == v1::PROXY_POLICY_MANDATE);
}

QString GuideViewModel::helpNote() const
{
    return services().principals().active() == nullptr ? tr("登录后可以请人帮办") : proxyText(m_guide.proxy());
}

void GuideViewModel::answer(const QString& questionId, const QString& optionId, bool chosen)
{
    const auto& questions = m_guide.questions();
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const v1::Question& question) {
        return question.id() == questionId.toStdString();
    });
    if (found == questions.end())
        return;
    domain::choose(*m_checklist.mutable_situations(), *found, optionId.toStdString(), chosen);
    fillSituation();
    const v1::SituationAnswer* held = domain::findAnswer(m_checklist.situations(), found->id());
    v1::SituationAnswer answer = held != nullptr ? *held : v1::SituationAnswer();
    answer.set_question_id(found->id());
    act(services().guides().answer(m_guideId, answer), [] {});
}

void GuideViewModel::tick(const QString& materialId, bool on)
{
    auto* ticked = m_checklist.mutable_ticked_material_ids();
    ticked->erase(std::remove(ticked->begin(), ticked->end(), materialId.toStdString()), ticked->end());
    if (on)
        *ticked->Add() = materialId.toStdString();
    fillSituation();
    act(services().guides().tick(m_guideId, materialId, on), [] {});
}

} // namespace tongban::viewmodels
