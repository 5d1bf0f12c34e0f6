// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/guide/guide_view_model.h"

#include "client/domain/acting.h"
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/form_service.h"
#include "client/services/guide_service.h"
#include "client/services/principal_service.h"
#include "client/services/services.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/guide/office_rows.h"
#include "client/viewmodels/text/date_text.h"
#include "client/viewmodels/text/guide_text.h"
#include "sync/base/clock.h"

#include <algorithm>

namespace tongban::viewmodels
{

namespace
{

QStringList lines(const google::protobuf::RepeatedPtrField<std::string>& texts)
{
    QStringList all;
    for (const std::string& text : texts)
        all.append(QString::fromStdString(text));
    return all;
}

QString inLanguage(const std::string& chinese, const std::string& english)
{
    const bool foreign = AppContext::instance().language() == QLatin1String("en") && !english.empty();
    return QString::fromStdString(foreign ? english : chinese);
}

} // namespace

GuideViewModel::GuideViewModel(QObject* parent)
    : PageViewModel(parent)
{
    connect(&services().catalogue(), &services::CatalogueService::catalogueChanged, this, &GuideViewModel::load);
    connect(&services().principals(), &services::PrincipalService::activeChanged, this, &GuideViewModel::load);
    connect(&services().forms(), &services::FormService::draftsChanged, this, &GuideViewModel::loadDraft);
    // One that was sent is begun no more.
    connect(&services().cases(), &services::CaseService::changed, this, &GuideViewModel::loadDraft);
}

QString GuideViewModel::guideId() const
{
    return m_guideId;
}

void GuideViewModel::setGuideId(const QString& guideId)
{
    if (guideId == m_guideId)
        return;
    m_guideId = guideId;
    Q_EMIT guideIdChanged();
    load();
}

void GuideViewModel::load()
{
    if (m_guideId.isEmpty())
        return;
    show(services().catalogue().guide(m_guideId), [this](const v1::Guide& guide) {
        m_guide = guide;
        show(services().guides().checklist(m_guideId), [this](const v1::Checklist& checklist) {
            m_checklist = checklist;
            fillPage();
            setState(page_state::Ready);
            loadChanges();
            act(services().guides().seen(m_guideId), [] {});
        });
        loadOffices();
        loadDraft();
    });
}

// Whether this was begun already; before there is anybody there are no drafts.
void GuideViewModel::loadDraft()
{
    services().forms().drafts().then(this, [this](const Result<std::vector<v1::Draft>>& drafts) {
        const std::string guide = m_guideId.toStdString();
        m_hasDraft = drafts && std::any_of(drafts->begin(), drafts->end(), [&](const v1::Draft& draft) {
                         return draft.guide_id() == guide && draft.case_id().empty();
                     });
        Q_EMIT narrowed();
    });
}

void GuideViewModel::loadOffices()
{
    show(services().catalogue().officesFor(m_guideId), [this](const std::vector<v1::Office>& offices) {
        const domain::LocalTime now = domain::chinaTime(SystemClock().now());
        QList<Row> rows;
        for (const v1::Office& office : offices)
            rows.append(officeRow(office, now, services().catalogue().workCalendar()));
        m_offices.setRows(rows);
    });
}

void GuideViewModel::loadChanges()
{
    act(services().guides().changes(m_guideId), [this](const std::vector<domain::GuideChange>& changes) {
        QList<Row> rows;
        for (const domain::GuideChange& change : changes)
            rows.append({QString::number(rows.size()),
                         {changeTitle(change), changeValue(change.before), changeValue(change.after)}});
        m_changes.setRows(rows);
    });
}

void GuideViewModel::fillPage()
{
    fillFacts();
    QList<Row> faqs;
    for (const v1::Faq& faq : m_guide.faqs())
        faqs.append({QString::number(faqs.size()),
                     {QString::fromStdString(faq.question()), QString::fromStdString(faq.answer())}});
    m_faqs.setRows(faqs);
    Q_EMIT changed();
    Q_EMIT checklistChanged();
    fillSituation();
}

void GuideViewModel::fillFacts()
{
    QList<Row> rows;
    const auto add = [&rows](const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows.append({label, {label, value}});
    };
    QStringList fees;
    for (const v1::Fee& fee : m_guide.fees())
        fees.append(feeText(fee));
    //: Facts of a guide, each a label beside its value.
    add(tr("多久办完"), limitText(m_guide.has_promised_limit() ? m_guide.promised_limit() : m_guide.legal_limit()));
    add(tr("法律规定"), limitText(m_guide.legal_limit()));
    add(tr("收费"), fees.join(QLatin1Char('\n')));
    add(tr("跑几趟"), visitsText(m_guide.channels()));
    add(tr("本人到场"), appearanceText(m_guide.appearance()));
    add(tr("代办"), proxyText(m_guide.proxy()));
    add(tr("在哪办"), channelsText(m_guide.channels()));
    add(tr("哪个部门"), department());
    add(tr("不满意打"), lines(m_guide.hotlines()).join(QLatin1Char(' ')));
    m_facts.setRows(rows);
}

QString GuideViewModel::title() const
{
    const bool english = AppContext::instance().language() == QLatin1String("en") && !m_guide.name_en().empty();
    if (english)
        return QString::fromStdString(m_guide.name_en());
    return everydayName(m_guide);
}

QString GuideViewModel::officialName() const
{
    return QString::fromStdString(m_guide.name());
}

QString GuideViewModel::summary() const
{
    return inLanguage(m_guide.summary(), m_guide.summary_en());
}

bool GuideViewModel::sample() const
{
    return m_guide.sample();
}

QString GuideViewModel::department() const
{
    return services().catalogue().termName(m_guide.agency().department_id());
}

QStringList GuideViewModel::conditions() const
{
    return lines(m_guide.conditions());
}

QStringList GuideViewModel::basis() const
{
    QStringList all;
    for (const v1::Source& source : m_guide.basis())
        //: The law a guide stands on: %1 its title, %2 the article.
        all.append(
            tr("依据：%1 %2").arg(QString::fromStdString(source.title()), QString::fromStdString(source.article())));
    for (const v1::Source& source : m_guide.sources())
        //: Where what a guide says comes from: %1 is the source's title.
        all.append(tr("来源：%1").arg(QString::fromStdString(source.title())));
    return all;
}

bool GuideViewModel::favourite() const
{
    return m_checklist.favourite();
}

RowListModel* GuideViewModel::facts()
{
    return &m_facts;
}

RowListModel* GuideViewModel::questions()
{
    return &m_questions;
}

RowListModel* GuideViewModel::materials()
{
    return &m_materials;
}

RowListModel* GuideViewModel::offices()
{
    return &m_offices;
}

RowListModel* GuideViewModel::faqs()
{
    return &m_faqs;
}

RowListModel* GuideViewModel::changes()
{
    return &m_changes;
}

void GuideViewModel::setFavourite(bool on)
{
    m_checklist.set_favourite(on);
    Q_EMIT checklistChanged();
    act(services().guides().setFavourite(m_guideId, on), [] {});
}

void GuideViewModel::acceptChanges()
{
    act(services().guides().acceptChanges(m_guideId), [this] { m_changes.setRows({}); });
}

} // namespace tongban::viewmodels
